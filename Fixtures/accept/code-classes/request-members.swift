// Genesys Cloud
struct Search: Codable { var sortOrder: String; static var wat: String = ""; var other: String { get { "" } set { } } }
func f() {
var body = Search(sortOrder: "ASC")
body.other = "x"
var request = URLRequest(url: URL(string: "https://api.mypurecloud.com/api/v2/users/search")!)
request.httpMethod = "POST"
request.httpBody = try JSONEncoder().encode(body)
}
