extension CallForm {
  /// URLs that are made of parts, by functions, or are members of enumerations.
  static let addresses = [
    CallForm(
      ".go",
      #"""
      func f() {
       u := &url.URL{Scheme: "https", Host: "api.mypurecloud.com", Path: "@P"}
       b, _ := json.Marshal(map[string]any{"@k": "active"})
       r, _ := http.NewRequest("PATCH", u.String(), bytes.NewReader(b))
      }
      """#),
    CallForm(
      ".go",
      #"""
      func f() {
       u := url.URL{Scheme: "https", Host: "api.mypurecloud.com"}
       u.Path = "@P"
       r, _ := http.NewRequest(http.MethodPatch, u.String(), strings.NewReader(`{"@k": "active"}`))
      }
      """#),
    CallForm(
      ".go",
      #"""
      func f() {
       u, _ := url.JoinPath("https://api.mypurecloud.com", "@P")
       r, _ := http.NewRequest(http.MethodPatch, u, strings.NewReader(`{"@k": "active"}`))
      }
      """#),
    CallForm(
      ".go",
      #"""
      func f() {
       u, err := url.JoinPath("https://api.mypurecloud.com", "api", "v2", "@C", "@i")
       r, _ := http.NewRequest(http.MethodPatch, u, strings.NewReader(`{"@k": "active"}`))
      }
      """#),
    CallForm(
      ".go",
      #"""
      func f() {
       base, _ := url.Parse("https://api.mypurecloud.com")
       u := base.JoinPath("api/v2@C", "@i")
       r, _ := http.NewRequest(http.MethodPatch, u.String(), strings.NewReader(`{"@k": "active"}`))
      }
      """#),
    CallForm(
      ".go",
      #"""
      func f() {
       base, _ := url.Parse(cfg.URL)
       base.Path = path.Join(base.Path, "@P")
       r, _ := http.NewRequest(http.MethodPatch, base.String(), strings.NewReader(`{"@k": "active"}`))
      }
      """#),
    CallForm(
      ".go",
      #"""
      func f() {
       u := base.ResolveReference(&url.URL{Path: "@P"})
       r, _ := http.NewRequest(http.MethodPatch, u.String(), strings.NewReader(`{"@k": "active"}`))
      }
      """#),
    CallForm(
      ".go",
      #"""
      func f() {
       rel, _ := url.Parse("@P")
       u := c.BaseURL.ResolveReference(rel)
       r, _ := http.NewRequest(http.MethodPatch, u.String(), strings.NewReader(`{"@k": "active"}`))
      }
      """#),
    CallForm(
      ".cs",
      #"""
      var uri = new UriBuilder("https", "api.mypurecloud.com") { Path = "@P" }.Uri;
      await client.PatchAsJsonAsync(uri, new { @k = "active" });
      """#),
    CallForm(
      ".cs",
      #"""
      var b = new UriBuilder("https://api.mypurecloud.com");
      b.Path = "@P";
      await client.PatchAsJsonAsync(b.Uri, new { @k = "active" });
      """#),
    CallForm(
      ".swift",
      #"""
      var components = URLComponents()
      components.scheme = "https"
      components.host = "api.mypurecloud.com"
      components.path = "@P"
      var request = URLRequest(url: components.url!)
      request.httpMethod = "PATCH"
      request.httpBody = Data("{\"@k\": \"active\"}".utf8)
      """#),
    CallForm(
      ".ts",
      #"""
      export const PATHS = { user: (id: string) => `@U` } as const;
      await axios.patch(PATHS.user(id), { @k: 'active' });
      """#),
    CallForm(
      ".js",
      #"""
      const userUrl = (id) => `@U`;
      await axios.patch(userUrl(id), { @k: 'active' });
      """#),
    CallForm(
      ".py",
      #"""
      class Paths(Enum):
          USER = "@U"
      requests.patch(Paths.USER.value, json={"@k": "active"})
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      enum Paths: string { case User = "@U"; }
      $client->patch(Paths::User->value, ['json' => ['@k' => 'active']]);
      """#),
    CallForm(
      ".swift",
      #"""
      enum Paths: String { case user = "@U" }
      var r = URLRequest(url: URL(string: Paths.user.rawValue)!)
      r.httpMethod = "PATCH"
      r.httpBody = Data("{\"@k\": \"active\"}".utf8)
      """#),
    CallForm(
      ".kt",
      #"""
      fun userUrl(id: String): String = "https://api.mypurecloud.com/api/v2@C/$id"
      suspend fun f() { client.patch(userUrl(id)) { setBody(mapOf("@k" to "active")) } }
      """#),
    CallForm(
      ".py",
      #"""
      def user_url(id: str) -> str:
          return f"https://api.mypurecloud.com/api/v2@C/{id}"
      requests.patch(user_url(id), json={"@k": "active"})
      """#),
    CallForm(
      ".cs",
      #"""
      class A { static string UserUrl(string id) => $"https://api.mypurecloud.com/api/v2@C/{id}";
       async Task F() { await client.PatchAsJsonAsync(UserUrl(id), new { @k = "active" }); } }
      """#),
    CallForm(
      ".go",
      #"""
      func userURL(id string) string { return fmt.Sprintf("https://api.mypurecloud.com/api/v2@C/%s", id) }
      func f() { r, _ := http.NewRequest("PATCH", userURL(id), strings.NewReader(`{"@k": "active"}`)) }
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      class A { private function userUrl($id) { return "https://api.mypurecloud.com/api/v2@C/$id"; }
       function f() { $this->client->patch($this->userUrl($id), ['json' => ['@k' => 'active']]); } }
      """#),
    CallForm(
      ".java",
      #"""
      class A { String userUrl(String id) { return "https://api.mypurecloud.com/api/v2@C/" + id; }
       void f() { restTemplate.patchForObject(userUrl(id), "{\"@k\": \"active\"}", String.class); } }
      """#),
    CallForm(
      ".js",
      #"""
      function userUrl(path, id) { return `${base}/api/v2${path}/${id}`; }
      await axios.patch(userUrl("@C", id), { @k: 'active' });
      """#),
  ]
}
