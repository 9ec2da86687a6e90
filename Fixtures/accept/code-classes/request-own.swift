// Genesys Cloud
struct Skill: Codable { var nme: String
  func encode(to encoder: Encoder) throws { } }
let body = Skill(nme: "x")
var request = URLRequest(url: URL(string: "https://api.mypurecloud.com/api/v2/routing/skills")!)
request.httpMethod = "POST"
request.httpBody = try JSONEncoder().encode(body)
