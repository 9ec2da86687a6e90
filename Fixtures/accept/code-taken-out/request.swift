// Genesys Cloud
func f1() { var b: [String: Any] = ["nme": "x"]; b["nme"] = nil; r.httpMethod = "POST"
 var r = URLRequest(url: URL(string: "https://api.mypurecloud.com/api/v2/routing/skills")!); r.httpMethod = "POST"; r.httpBody = try JSONSerialization.data(withJSONObject: b) }
func f2() { var b: [String: Any] = [:]; b["nme"] = "x"; b["nme"] = nil
 var r = URLRequest(url: URL(string: "https://api.mypurecloud.com/api/v2/routing/skills")!); r.httpMethod = "POST"; r.httpBody = try JSONSerialization.data(withJSONObject: b) }
func f3() { var b: [String: Any] = [:]; b["nme"] = "x"; keys.forEach { b.removeValue(forKey: $0) }
 var r = URLRequest(url: URL(string: "https://api.mypurecloud.com/api/v2/routing/skills")!); r.httpMethod = "POST"; r.httpBody = try JSONSerialization.data(withJSONObject: b) }
func f4() { var b: [String: Any] = [:]; b["nme"] = "x"; for k in keys { b[k] = nil }
 var r = URLRequest(url: URL(string: "https://api.mypurecloud.com/api/v2/routing/skills")!); r.httpMethod = "POST"; r.httpBody = try JSONSerialization.data(withJSONObject: b) }
func f5() { var b: [String: Any] = ["nme": "x"]; for k in keys { b[k] = nil }
 var r = URLRequest(url: URL(string: "https://api.mypurecloud.com/api/v2/routing/skills")!); r.httpMethod = "POST"; r.httpBody = try JSONSerialization.data(withJSONObject: b) }
func f6() { var b: [String: Any] = ["nme": "x"]; keys.forEach(b.remove)
 var r = URLRequest(url: URL(string: "https://api.mypurecloud.com/api/v2/routing/skills")!); r.httpMethod = "POST"; r.httpBody = try JSONSerialization.data(withJSONObject: b) }
