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
    CallForm(
      ".rb",
      #"""
      def one(path)
        path.prepend("/api/v2")
        RestClient.get("https://api.mypurecloud.com#{path}")
      end
      def two(path)
        path.sub!("x", "y")
        "https://api.mypurecloud.com" + path
      end
      def three(path)
        path << "/roles"
        "https://api.mypurecloud.com#{path}"
      end
      one("@R")
      RestClient.get(two("@R"))
      RestClient.get(three("@R"))
      """#),
    CallForm(
      ".rb",
      #"""
      path = +"@R"
      path.insert(0, "/api/v2")
      RestClient.get("https://api.mypurecloud.com#{path}")
      """#),
    CallForm(
      ".java",
      #"""
      class A { String url(StringBuilder path) { path.insert(0, "/api/v2"); return "https://api.mypurecloud.com" + path; }
        void f() { client.get(url("@R")); } }
      """#),
    CallForm(
      ".cs",
      #"""
      class A { string Url(StringBuilder path) { path.Insert(0, "/api/v2"); return "https://api.mypurecloud.com" + path; }
        string Other(string path) { Fix(ref path); return "https://api.mypurecloud.com" + path; }
        void F() { client.GetAsync(Url("@R")); client.GetAsync(Other("@R")); } }
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      function fix(&$path) { $path = '/api/v2' . $path; }
      function url($path) { fix($path); return 'https://api.mypurecloud.com' . $path; }
      function other($path) { $p = &$path; $p = '/api/v2' . $p; return 'https://api.mypurecloud.com' . $path; }
      $client->get(url("@R"));
      $client->get(other("@R"));
      """#),
    CallForm(
      ".swift",
      #"""
      func url(_ path: inout String) -> String { path.insert(contentsOf: "/api/v2", at: path.startIndex)
        return "https://api.mypurecloud.com" + path }
      func other(_ path: inout String) -> String { fix(&path); return "https://api.mypurecloud.com" + path }
      func f() { let a = URLRequest(url: URL(string: url("@R"))!); let b = URLRequest(url: URL(string: other("@R"))!) }
      """#),
    CallForm(
      ".go",
      #"""
      func url(path string) string { fix(&path); return "https://api.mypurecloud.com" + path }
      func f() { http.Get(url("@R")) }
      """#),
  ]
}
