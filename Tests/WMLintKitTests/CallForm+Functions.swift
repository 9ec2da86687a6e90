extension CallForm {
  /// Functions of a program's own that put Genesys Cloud's host before a path, or send it there.
  static let functions: [CallForm] = [
    CallForm(
      ".js",
      #"""
      const full = (p) => `https://api.mypurecloud.com/api/v2${p}`;
      await fetch(full("@R"), { method: "PATCH", headers: h, body: JSON.stringify({ @k: "active" }) });
      """#),
    CallForm(
      ".ts",
      #"""
      const BASE = 'https://api.mypurecloud.com/api/v2';
      class Api { private url(p: string): string { return `${BASE}${p}`; }
       f() { return axios.patch(this.url("@R"), { @k: "active" }); } }
      """#),
    CallForm(
      ".ts",
      #"""
      const BASE = 'https://api.mypurecloud.com/api/v2';
      class Api { private async send<T>(method: string, path: string, body?: unknown): Promise<T> {
        return this.queue.add(method, `${BASE}${path}`, body); }
       f() { return this.send<User>("PATCH", "@R", { @k: "active" }); } }
      """#),
    CallForm(
      ".py",
      #"""
      def full(p): return f"https://api.mypurecloud.com/api/v2{p}"
      requests.patch(full("@R"), json={"@k": "active"})
      """#),
    CallForm(
      ".py",
      #"""
      class Api:
          base = "https://api.mypurecloud.com/api/v2"
          def _url(self, path):
              if path.startswith("http"):
                  return path
              return self.base + path
          def call(self, method, path, body):
              return self.queue.add(method, self._url(path), body)
          def f(self):
              self.call("PATCH", "@R", {"@k": "active"})
      """#),
    CallForm(
      ".cs",
      #"""
      class Api { const string Base = "https://api.mypurecloud.com/api/v2"; static string Full(string p) => Base + p;
       async Task F() { await client.PatchAsJsonAsync(Full("@R"), new { @k = "active" }); } }
      """#),
    CallForm(
      ".java",
      #"""
      class A { static final String BASE = "https://api.mypurecloud.com/api/v2"; private String full(String p) { return BASE + p; }
       void f() { webClient.patch().uri(full("@R")).bodyValue("{\"@k\": \"active\"}").retrieve(); } }
      """#),
    CallForm(
      ".kt",
      #"""
      private fun full(path: String) = "https://api.mypurecloud.com/api/v2$path"
      fun f() { client.patch(full("@R")) { setBody("{\"@k\": \"active\"}") } }
      """#),
    CallForm(
      ".go",
      #"""
      package main
      func full(p string) string { return fmt.Sprintf("https://api.mypurecloud.com/api/v2%s", p) }
      func f() { req, _ := http.NewRequest("PATCH", full("@R"), strings.NewReader(`{"@k": "active"}`)) }
      """#),
    CallForm(
      ".rb",
      #"""
      def full(path)
        "https://api.mypurecloud.com/api/v2#{path}"
      end
      RestClient.patch(full("@R"), { @k: 'active' }.to_json, content_type: :json)
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      class Api { private $base = 'https://api.mypurecloud.com/api/v2'; private function full($p) { return $this->base . $p; }
       function f() { $this->client->request('PATCH', $this->full("@R"), ['json' => ['@k' => 'active']]); } }
      """#),
    CallForm(
      ".cls",
      #"""
      public class A { static String full(String p) { return 'https://api.mypurecloud.com/api/v2' + p; }
       void f() { HttpRequest r = new HttpRequest(); r.setEndpoint(full('@R')); r.setMethod('PATCH'); r.setBody('{"@k": "active"}'); } }
      """#),
    CallForm(
      ".swift",
      #"""
      func full(_ p: String) -> URL { URL(string: "https://api.mypurecloud.com/api/v2" + p)! }
      var r = URLRequest(url: full("@R"))
      r.httpMethod = "PATCH"
      r.httpBody = "{\"@k\": \"active\"}".data(using: .utf8)
      """#),
    CallForm(
      ".ps1",
      #"""
      function Invoke-GcApi { param($Method, $Path, $Body) Add-Job $Method "https://api.mypurecloud.com/api/v2$Path" $Body }
      Invoke-GcApi -Method PATCH -Path "@R" -Body (@{ @k = 'active' } | ConvertTo-Json)
      """#),
  ]
}
