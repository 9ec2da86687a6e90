extension CallForm {
  /// Methods that are called by the name of the verb, on clients of the program's own or of libraries.
  static let clients = [
    CallForm(".ts", #"class Api { hold() { return this.patch("@P", { @k: "active" }); } }"#),
    CallForm(".js", #"await client.patch("@P", { @k: "active" });"#),
    CallForm(".js", #"await got.patch("@U", { json: { @k: "active" } });"#),
    CallForm(
      ".py",
      #"""
      class Api:
          def hold(self):
              self.patch("@P", {"@k": "active"})
      """#),
    CallForm(".py", #"client.patch("@P", {"@k": "active"})"#),
    CallForm(".go", #"func f() { c.Patch("@P", map[string]any{"@k": "active"}) }"#),
    CallForm(".rb", #"client.patch("@P", { @k: 'active' })"#),
    CallForm(".rb", "@client.patch(\"@P\", { @k: 'active' })"),
    CallForm(".php", "<?php\n$client->patch(\"@U\", ['@k' => 'active']);"),
    CallForm(
      ".kt", #"fun f() { client.patch("@P", mapOf("@k" to "active")) }"#),
    CallForm(".swift", #"client.patch("@P", body: ["@k": "active"])"#),
    CallForm(".cs", #"await client.PatchAsync("@P", new { @k = "active" });"#),
    CallForm(".js", #"genesys.callApi("PATCH", "@P", { @k: "active" });"#),
    CallForm(".js", #"await httpRequest("PATCH", "@P", { @k: "active" });"#),
    CallForm(
      ".cs",
      #"""
      var r = new RestRequest("/api/v2@C/{id}", Method.Patch).AddUrlSegment("id", id).AddJsonBody(new { @k = "active" });
      """#),
    CallForm(
      ".java",
      #"class A { void f() { webClient.patch().uri("/api/v2@C/{id}", id).bodyValue("{\"@k\": \"active\"}").retrieve(); } }"#
    ),
    CallForm(
      ".java",
      #"class A { void f() { restTemplate.exchange("/api/v2@C/{id}", HttpMethod.PATCH, new HttpEntity<>("{\"@k\": \"active\"}", h), Void.class, id); } }"#
    ),
    CallForm(
      ".js",
      #"platformClient.ApiClient.instance.callApi("/api/v2@C/{id}", "PATCH", { id }, {}, {}, {}, { @k: "active" }, [], [], []);"#
    ),
    CallForm(
      ".java",
      #"class A { void f() { webClient.patch().uri(b -> b.path("/api/v2@C/{id}").build(id)).bodyValue("{\"@k\": \"active\"}").retrieve(); } }"#
    ),
    CallForm(
      ".java",
      #"""
      class A { void f() {
       String url = UriComponentsBuilder.fromHttpUrl("@U").encode().toUriString();
       restTemplate.patchForObject(url, "{\"@k\": \"active\"}", String.class); } }
      """#),
    CallForm(
      ".kt",
      #"""
      fun f() {
       val uri = UriComponentsBuilder.newInstance().scheme("https").host("api.mypurecloud.com").path("@P").build().toUri()
       restTemplate.exchange(uri, HttpMethod.PATCH, HttpEntity("{\"@k\": \"active\"}"), String::class.java)
      }
      """#),
    CallForm(
      ".go",
      #"""
      func f() {
       body := map[string]any{"@k": "active"}
       var buf bytes.Buffer
       if err := json.NewEncoder(&buf).Encode(body); err != nil { return }
       req, _ := http.NewRequest("PATCH", "@U", &buf)
       http.DefaultClient.Do(req)
      }
      """#),
    CallForm(
      ".swift",
      #"""
      let parameters: [String: Any] = ["@k": "active"]
      AF.request("@U", method: .patch, parameters: parameters, encoding: JSONEncoding.default, headers: headers).response { _ in }
      """#),
    CallForm(
      ".js",
      #"await fetch(apiUrl("@P"), { method: "PATCH", headers: h, body: JSON.stringify({ @k: "active" }) });"#
    ),
    CallForm(
      ".cs",
      #"var m = new HttpRequestMessage(HttpMethod.Patch, BuildUri("@P")) { Content = new StringContent("{\"@k\": \"active\"}", Encoding.UTF8, "application/json") };"#
    ),
    CallForm(
      ".ps1",
      #"$u = Invoke-GCRequest -Method PATCH -AccessToken $t -PathAndQuery "@P" -Body (@{ @k = 'active' } | ConvertTo-Json)"#
    ),
    CallForm(
      ".go",
      #"func f() { api.Call[User](ctx, http.MethodPatch, "@P", []byte(`{"@k": "active"}`)) }"#,
      readsBody: false),
    CallForm(
      ".rb",
      #"""
      class Gc; include HTTParty; base_uri 'https://api.mypurecloud.com/api/v2'; end
      Gc.patch("@R", body: { @k: 'active' }.to_json, headers: { 'Content-Type' => 'application/json' })
      """#),
    CallForm(
      ".rb",
      #"""
      class Gc; include HTTParty; base_uri 'https://api.mypurecloud.com'; def f; self.class.patch("@P", body: { @k: 'active' }.to_json, headers: { 'Content-Type' => 'application/json' }); end; end
      class Other; include HTTParty; base_uri 'https://acme.example.org'; def f; self.class.put('/api/v2/users/1'); end; end
      """#),
  ]
}
