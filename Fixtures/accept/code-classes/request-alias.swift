// Genesys Cloud
struct Skill: Codable { var nmeOf: String }
let body = Skill(nmeOf: "x")
let encoder = JSONEncoder()
encoder.keyEncodingStrategy = .convertToSnakeCase
var request = URLRequest(url: URL(string: "https://api.mypurecloud.com/api/v2/routing/skills")!)
request.httpMethod = "POST"
request.httpBody = try encoder.encode(body)
