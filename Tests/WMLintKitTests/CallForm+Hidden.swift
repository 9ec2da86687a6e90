extension CallForm {
  /// Parameters and variables that are called, and hide a function of the same name.
  static let hidden: [CallForm] = [
    CallForm(
      ".js",
      #"""
      const url = p => "https://api.mypurecloud.com/api/v2" + p;
      function f(url) { fetch(url("/users/me"), { method: "PUT" }); }
      function g() { const url = other; fetch(url("/users/me"), { method: "PUT" }); }
      const h = (url) => fetch(url("/users/me"), { method: "PUT" });
      const i = url => fetch(url("/users/me"), { method: "PUT" });
      class A { m(url, x) { return axios.put(url("/users/me"), x); } }
      const j = async function ({ url }) { await fetch(url("/users/me"), { method: "PUT" }); };
      function patch(path, body) { return fetch("https://api.mypurecloud.com/api/v2" + path, { method: "PATCH", body }); }
      function k(patch) { patch("/routing/queues/1", {}); }
      """#),
    CallForm(
      ".py",
      #"""
      def url(p):
          return "https://api.mypurecloud.com/api/v2" + p
      def f(url):
          requests.put(url("/users/me"))
      def g():
          url = other
          requests.put(url("/users/me"))
      h = lambda url: requests.put(url("/users/me"))
      def patch(path, body):
          return requests.patch("https://api.mypurecloud.com/api/v2" + path, json=body)
      def k(patch):
          patch("/routing/queues/1", {})
      """#),
    CallForm(
      ".kt",
      #"""
      fun url(p: String) = "https://api.mypurecloud.com/api/v2$p"
      suspend fun f(url: (String) -> String) { client.put(url("/users/me")) }
      suspend fun g() { val url = other; client.put(url("/users/me")) }
      suspend fun h(url: (String) -> String) = client.put(url("/users/me"))
      """#),
    CallForm(
      ".go",
      #"""
      package main
      func url(p string) string { return "https://api.mypurecloud.com/api/v2" + p }
      func f(url func(string) string) { http.NewRequest("PUT", url("/users/me"), nil) }
      func g() { url := other
       http.NewRequest("PUT", url("/users/me"), nil) }
      """#),
    CallForm(
      ".swift",
      #"""
      func url(_ p: String) -> String { "https://api.mypurecloud.com/api/v2" + p }
      func f(url: (String) -> String) { var r = URLRequest(url: URL(string: url("/users/me"))!) ; r.httpMethod = "PUT" }
      """#),
    CallForm(
      ".cs",
      #"""
      class A { string url(string p) => "https://api.mypurecloud.com/api/v2" + p;
       async Task F(Func<string, string> url) { await client.PutAsync(url("/users/me"), c); } }
      """#),
    CallForm(
      ".rb",
      #"""
      def url(p)
        "https://api.mypurecloud.com/api/v2" + p
      end
      def f(url)
        RestClient.put(url.("/users/me"), '{}')
        RestClient.put(url.call("/users/me"), '{}')
      end
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      $url = fn($p) => 'https://api.mypurecloud.com/api/v2' . $p;
      function f($url, $client) { $client->put($url('/users/me'), []); }
      """#),
    CallForm(
      ".ts",
      #"""
      const url = (p: string): string => `https://api.mypurecloud.com/api/v2${p}`;
      function f(url: (p: string) => string) { return axios.put(url("/users/me"), {}); }
      """#),
  ]
}
