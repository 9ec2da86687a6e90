extension CallForm {
  /// Functions that change the path that they are given, and names that are not those of the member of a class.
  static let changedPaths: [CallForm] = [
    CallForm(
      ".js",
      #"""
      function url(path) {
        if (!path.startsWith("/api")) path = "/api/v2" + path;
        return `https://api.mypurecloud.com${path}`;
      }
      fetch(url("@R"));
      """#),
    CallForm(
      ".py",
      #"""
      def api_patch(path, body):
          path = f"/api/v2/{path}"
          return requests.patch("https://api.mypurecloud.com" + path, json=body)
      api_patch("@r", {"state": "active"})
      """#),
    CallForm(
      ".py",
      #"""
      def get_url(path):
          path = path if path.startswith("/api") else "/api/v2" + path
          return "https://api.mypurecloud.com" + path
      requests.get(get_url("@R"))
      """#),
    CallForm(
      ".go",
      #"""
      func buildURL(path string) string {
        if !strings.HasPrefix(path, "/api") { path = "/api/v2" + path }
        return "https://api.mypurecloud.com" + path
      }
      func f() { http.Get(buildURL("@R")) }
      """#),
    CallForm(
      ".cs",
      #"""
      class A {
        string Url(string path) { path = path.TrimStart('/'); return "https://api.mypurecloud.com/api/v2/" + path; }
        void F() { client.GetAsync(Url("@R")); }
      }
      """#),
    CallForm(
      ".ps1",
      #"""
      function Invoke-GcApi { param($Method, $Path, $Body)
        $Path = "/api/v2$Path"
        Invoke-RestMethod -Method $Method -Uri "https://api.mypurecloud.com$Path" -Body $Body }
      Invoke-GcApi -Method GET -Path "@R"
      """#),
    CallForm(
      ".java",
      #"""
      enum Paths { USERS("/users"); final String path; Paths(String p) { path = p; }
        String url() { return "/api/v2" + path; } }
      class A { void f() { client.get("https://api.mypurecloud.com" + Paths.USERS.url()); } }
      """#),
    CallForm(
      ".java",
      #"""
      class A { String path = "/api/v2/userz";
        void f() { all.forEach(path -> client.get("https://api.mypurecloud.com" + path)); } }
      """#),
    CallForm(
      ".kt",
      #"""
      class A { val path = "/api/v2/userz"
        fun f() { all.forEach { id, path -> runBlocking { client.get("https://api.mypurecloud.com$path") } } } }
      """#),
    CallForm(
      ".swift",
      #"""
      class A { let path = "/api/v2/userz"
        func f() { all.forEach { path in
          let request = URLRequest(url: URL(string: "https://api.mypurecloud.com" + path)!) } } }
      """#),
  ]
}
