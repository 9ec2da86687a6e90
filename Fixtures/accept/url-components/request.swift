// api.mypurecloud.com
func g() {
  var c = URLComponents(string: "https://api.mypurecloud.com/")!
  c.path = "/api/v2/users/me"
  let r = URLRequest(url: c.url!)
}
func h() {
  var d = URLComponents(string: "https://api.mypurecloud.com/api/v2/users/me")!
  d.path = "/api/v2/routing/queues"
  let r = URLRequest(url: d.url!)
}
func i() {
  var e = URLComponents(string: "https://api.mypurecloud.com/api/v2/users")!
  e.path = e.path + "/me"
  let r = URLRequest(url: e.url!)
}
