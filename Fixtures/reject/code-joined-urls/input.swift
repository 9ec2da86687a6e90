var components = URLComponents(string: "https://api.mypurecloud.com/api/v2/userz/me")!
components.queryItems = [URLQueryItem(name: "expand", value: "presence")]
let request = URLRequest(url: components.url!)
