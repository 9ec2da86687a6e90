extension CallForm {
  /// URLs and methods that are put together before they are given to what sends a request.
  static let joined = [
    CallForm(
      ".go",
      #"""
      func f() {
       u, err := url.Parse("@B")
       req, _ := http.NewRequest("PATCH", u.JoinPath("@i").String(), strings.NewReader(`{"@k": "active"}`))
      }
      """#),
    CallForm(
      ".py",
      #"""
      async def f():
          async with aiohttp.ClientSession("https://api.mypurecloud.com") as s:
              await s.patch("@P", json={"@k": "active"})
      """#),
    CallForm(
      ".rb",
      #"""
      class Api
        include HTTParty
        base_uri 'https://api.mypurecloud.com'
        def hold
          self.class.patch('@P', body: { @k: 'active' }.to_json, headers: { 'Content-Type' => 'application/json' })
        end
      end
      """#),
    CallForm(
      ".py",
      #"""
      requests.patch(urljoin("https://api.mypurecloud.com", "@P"), json={"@k": "active"})
      """#),
    CallForm(
      ".js",
      #"""
      await fetch(new URL("@r", "https://api.mypurecloud.com/api/v2/"), { method: "PATCH", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ @k: "active" }) });
      """#),
    CallForm(
      ".rb",
      #"""
      RestClient.patch(URI.join('https://api.mypurecloud.com', '@P').to_s, { @k: 'active' }.to_json, content_type: :json)
      """#),
    CallForm(
      ".cs",
      #"""
      var method = new HttpMethod("PATCH");
      var r = new HttpRequestMessage(method, new Uri(new Uri("https://api.mypurecloud.com"), "@P")) { Content = JsonContent.Create(new { @k = "active" }) };
      """#),
    CallForm(
      ".cs",
      #"""
      var method = HttpMethod.Patch;
      var r = new HttpRequestMessage(method, "@U") { Content = JsonContent.Create(new { @k = "active" }) };
      """#),
    CallForm(
      ".go",
      #"""
      func f() {
       method := http.MethodPatch
       req, _ := http.NewRequest(method, "@U", strings.NewReader(`{"@k": "active"}`))
      }
      """#),
    CallForm(
      ".swift",
      #"""
      let components = URLComponents(string: "@U")!
      var request = URLRequest(url: components.url!)
      request.httpMethod = "PATCH"
      request.httpBody = try JSONSerialization.data(withJSONObject: ["@k": "active"])
      """#),
    CallForm(
      ".swift",
      #"""
      let base = URL(string: "https://api.mypurecloud.com")!
      var request = URLRequest(url: base.appendingPathComponent("@P"))
      request.httpMethod = "PATCH"
      request.httpBody = try JSONSerialization.data(withJSONObject: ["@k": "active"])
      """#),
    CallForm(
      ".swift",
      #"""
      var request = URLRequest(url: URL(string: "@B")!.appending(path: id))
      request.httpMethod = "PATCH"
      request.httpBody = try JSONSerialization.data(withJSONObject: ["@k": "active"])
      """#),
    CallForm(
      ".swift",
      #"""
      var request = URLRequest(url: URL(string: String(format: "@B/%@", id))!)
      request.httpMethod = "PATCH"
      request.httpBody = try JSONSerialization.data(withJSONObject: ["@k": "active"])
      """#),
    CallForm(
      ".swift",
      #"""
      var components = URLComponents(string: "https://api.mypurecloud.com")!
      components.path = "@P"
      var request = URLRequest(url: components.url!)
      request.httpMethod = "PATCH"
      request.httpBody = try JSONSerialization.data(withJSONObject: ["@k": "active"])
      """#),
  ]
}
