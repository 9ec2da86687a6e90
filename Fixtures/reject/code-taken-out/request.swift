// Genesys Cloud
func f() {
  var b: [String: Any] = [:]
  b["nme"] = "x"
  b["other"] = nil
  print(b.count)
  var r = URLRequest(url: URL(string: "https://api.mypurecloud.com/api/v2/routing/skills")!)
  r.httpMethod = "POST"
  r.httpBody = try JSONSerialization.data(withJSONObject: b)
}
