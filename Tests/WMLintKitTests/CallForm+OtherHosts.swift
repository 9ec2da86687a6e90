extension CallForm {
  /// Functions of a program's own that put the host of something else before a path, or send it there.
  static let otherHosts: [CallForm] = [
    CallForm(
      ".py",
      #"""
      GENESYS = "https://api.mypurecloud.com"
      def zd_url(p): return f"https://acme.zendesk.com{p}"
      def desk(path):
          return "https://acme.example.org" + path
      BASE = "https://acme.example.org"
      def build(path):
          return BASE + path
      def build2(path):
          return "%s%s" % (BASE, path)
      def build3(path):
          return "{}{}".format(BASE, path)
      def build4(path):
          url = BASE + path
          return url
      def build5(path):
          return urljoin(BASE, path)
      requests.put(zd_url("/api/v2/users/1"), json={"nam": 1})
      requests.put(desk("/api/v2/users/1"), json={"nam": 1})
      requests.put(build("/api/v2/users/1"), json={"nam": 1})
      requests.put(build2("/api/v2/users/1"), json={"nam": 1})
      requests.put(build3("/api/v2/users/1"), json={"nam": 1})
      requests.put(build4("/api/v2/users/1"), json={"nam": 1})
      requests.put(build5("/api/v2/users/1"), json={"nam": 1})
      def build_url(p): return f"https://acme.freshdesk.com{p}"
      def make_url(p): return f"https://acme.example.org{p}"
      requests.put(make_url("/api/v2/users/1"), json={"nam": 1})
      url = make_url("/api/v2/users/1")
      requests.put(url, json={"nam": 1})
      class Desk:
          base = "https://acme.freshdesk.com"
          def _url(self, p): return self.base + p
          def f(self):
              requests.put(self._url("/api/v2/users/1"), json={"nam": 1})
      class Desk2:
          def __init__(self):
              self.base_url = "https://acme.example.org"
          def _url(self, p): return self.base_url + p
          def f(self):
              requests.put(self._url("/api/v2/users/1"), json={"nam": 1})
      def send(method, path, body):
          return requests.request(method, "https://acme.example.org" + path, json=body)
      send("PUT", "/api/v2/users/1", {"nam": 1})
      def api_put(path, body):
          return requests.put(BASE + path, json=body)
      api_put("/api/v2/users/1", {"nam": 1})
      def api_get(path):
          return requests.get(f"https://acme.example.org{path}")
      """#),
    CallForm(
      ".py",
      #"""
      BASE = "https://api.mypurecloud.com"
      class Zendesk:
          base = "https://acme.zendesk.com"
          def _url(self, p): return self.base + p
          def call(self, method, path, **kw):
              return requests.request(method, self._url(path), **kw)
          def put(self, path, body):
              return self.call("PUT", path, json=body)
          def f(self):
              self.call("PUT", "/api/v2/users/1", json={"nam": 1})
              self.put("/api/v2/users/1", {"nam": 1})
      desk = lambda p: f"https://acme.example.org{p}"
      requests.put(desk("/api/v2/users/1"), json={"nam": 1})
      def absolute(p):
          if p.startswith("http"):
              return p
          return "https://acme.example.org" + p
      requests.put(absolute("/api/v2/users/1"), json={"nam": 1})
      def some_url(p):
          return f"{settings.ZENDESK}{p}"
      requests.put(some_url("/api/v2/users/1"), json={"nam": 1})
      """#),
    CallForm(
      ".js",
      #"""
      const gc = 'https://api.mypurecloud.com';
      const zd = p => `https://x.zendesk.com${p}`;
      const other = (p) => `https://x.example.org${p}`;
      const otherUrl = (p) => 'https://x.example.org' + p;
      function deskUrl(p) { return `https://x.example.org${p}`; }
      const BASE = 'https://x.example.org';
      const baseUrl = function (p) { return BASE + p; };
      class Desk { base = 'https://x.example.org'; url(p) { return this.base + p; }
       f() { return fetch(this.url('/api/v2/users/1'), { method: 'PUT', body: '{}' }); } }
      fetch(zd('/api/v2/users/1'), { method: 'PUT', body: '{}' });
      fetch(other('/api/v2/users/1'), { method: 'PUT', body: '{}' });
      fetch(otherUrl('/api/v2/users/1'), { method: 'PUT', body: '{}' });
      fetch(deskUrl('/api/v2/users/1'), { method: 'PUT', body: '{}' });
      fetch(baseUrl('/api/v2/users/1'), { method: 'PUT', body: '{}' });
      async function apiPut(path, body) { return fetch(BASE + path, { method: 'PUT', body: JSON.stringify(body) }); }
      await apiPut('/api/v2/users/1', { nam: 1 });
      const apiPatch = (path, body) => axios.patch(`${BASE}${path}`, body);
      await apiPatch('/api/v2/userz/1', { nam: 1 });
      """#),
    CallForm(
      ".ts",
      #"""
      const GENESYS = 'https://api.mypurecloud.com';
      const deskUrl = (p: string): string => `https://acme.example.org${p}`;
      function otherUrl(p: string): string { return `https://acme.example.org${p}`; }
      const full = (p: string) => `${GENESYS}/api/v2${p}`;
      class Desk { private readonly base = 'https://acme.example.org';
        private url(p: string): string { return `${this.base}${p}`; }
        private async send<T>(method: string, path: string, body?: unknown): Promise<T> { const r = await fetch(`${this.base}${path}`, { method, body: JSON.stringify(body) }); return r.json(); }
        private async send2(method: string, path: string, body?: unknown): Promise<any> { const r = await fetch(`${this.base}${path}`, { method, body: JSON.stringify(body) }); return r.json(); }
        async f() { await fetch(this.url('/api/v2/users/1'), { method: 'PUT', body: '{}' });
         await this.send<User>('PUT', '/api/v2/users/1', { nam: 1 });
         await this.send2('PUT', '/api/v2/users/1', { nam: 1 });
         await fetch(deskUrl('/api/v2/users/1'), { method: 'PUT', body: '{}' });
         await fetch(otherUrl('/api/v2/users/1'), { method: 'PUT', body: '{}' });
        } }
      """#),
    CallForm(
      ".cs",
      #"""
      class A { string g = "https://api.mypurecloud.com"; 
       const string Base = "https://acme.example.org";
       string Url(string p) => Base + p;
       string Url2(string p) { return $"https://acme.example.org{p}"; }
       static Uri Url3(string p) => new Uri("https://acme.example.org" + p);
       async Task F() { await client.PutAsJsonAsync(Url("/api/v2/users/1"), new { nam = 1 });
       await client.PutAsJsonAsync(Url2("/api/v2/users/1"), new { nam = 1 });
       await client.PutAsJsonAsync(Url3("/api/v2/users/1"), new { nam = 1 });
       await client.PutAsJsonAsync(this.Url("/api/v2/users/1"), new { nam = 1 }); } }
      """#),
    CallForm(
      ".cs",
      #"""
      class Desk { string g = "https://api.mypurecloud.com"; 
       private async Task<T> SendAsync<T>(HttpMethod method, string path, object body) { var r = new HttpRequestMessage(method, "https://acme.example.org" + path); return await client.SendAsync(r); }
       private Task Send(HttpMethod method, string path, object body) { return client.SendAsync(new HttpRequestMessage(method, $"https://acme.example.org{path}")); }
       async Task F() { await SendAsync<User>(HttpMethod.Put, "/api/v2/users/1", new { nam = 1 });
        await Send(HttpMethod.Put, "/api/v2/users/1", new { nam = 1 });
        await this.Send(HttpMethod.Put, "/api/v2/users/1", new { nam = 1 }); } }
      """#),
    CallForm(
      ".java",
      #"""
      class A { String g = "https://api.mypurecloud.com"; 
       static final String BASE = "https://acme.example.org";
       String url(String p) { return BASE + p; }
       String url2(String p) { return String.format("https://acme.example.org%s", p); }
       URI uri3(String p) { return URI.create(BASE + p); }
       void f() { restTemplate.put(url("/api/v2/users/1"), b);
        HttpRequest.newBuilder().uri(URI.create(url("/api/v2/users/1"))).method("PUT", x).build();
        HttpRequest.newBuilder().uri(uri3("/api/v2/users/1")).method("PUT", x).build();
        HttpRequest.newBuilder(URI.create(url2("/api/v2/users/1"))).method("PUT", x).build(); } }
      """#),
    CallForm(
      ".java",
      #"""
      class B { String g = "https://api.mypurecloud.com"; private final String base = "https://acme.example.org";
       private HttpResponse<String> send(String method, String path, String body) { HttpRequest r = HttpRequest.newBuilder(URI.create(base + path)).method(method, BodyPublishers.ofString(body)).build(); return client.send(r); }
       private String url(final String path) { return this.base + path; }
       void f() { send("PUT", "/api/v2/users/1", "{}"); this.send("PUT", "/api/v2/users/1", "{}");
        restTemplate.exchange(url("/api/v2/users/1"), HttpMethod.PUT, e, Void.class); } }
      """#),
    CallForm(
      ".kt",
      #"""
      val g = "https://api.mypurecloud.com"
      fun deskUrl(p: String) = "https://acme.example.org$p"
      fun deskUrl2(p: String): String { return "https://acme.example.org" + p }
      suspend fun f() { client.put(deskUrl("/api/v2/users/1")) { setBody("{}") }
       client.put(deskUrl2("/api/v2/users/1")) { setBody("{}") } }
      """#),
    CallForm(
      ".kt",
      #"""
      val g = "https://api.mypurecloud.com"
      class Desk(private val http: HttpClient) {
       private val base = "https://acme.example.org"
       private fun url(path: String) = "$base$path"
       suspend fun putJson(path: String, body: Any) = http.put("$base$path") { setBody(body) }
       suspend fun f() { http.put(url("/api/v2/users/1")) { setBody("{}") }
        putJson("/api/v2/users/1", mapOf("nam" to 1)) } }
      """#),
    CallForm(
      ".go",
      #"""
      package main
      const g = "https://api.mypurecloud.com"
      const desk = "https://acme.example.org"
      func deskURL(p string) string { return desk + p }
      func deskURL2(p string) string { return fmt.Sprintf("https://acme.example.org%s", p) }
      func (c *Client) url(p string) string { return "https://acme.example.org" + p }
      func f() {
       http.NewRequest("PUT", deskURL("/api/v2/users/1"), nil)
       http.NewRequest("PUT", deskURL2("/api/v2/users/1"), nil)
       http.NewRequest("PUT", c.url("/api/v2/users/1"), nil)
      }
      """#),
    CallForm(
      ".go",
      #"""
      package main
      type Client struct { base string }
      const deskBase = "https://acme.example.org"
      func (c *Client) do(ctx context.Context, method, path string, body any) error {
       req, err := http.NewRequestWithContext(ctx, method, deskBase+path, body)
       return err
      }
      func g(c *Client) { c.do(ctx, "PUT", "/api/v2/users/1", nil)
       genesys.do(ctx, "PUT", "/api/v2/users/1", nil) }
      """#),
    CallForm(
      ".rb",
      #"""
      G = 'https://api.mypurecloud.com'
      BASE = 'https://acme.example.org'
      def desk_url(p)
        "https://acme.example.org#{p}"
      end
      def desk_url2(p)
        return BASE + p
      end
      def desk_url3(p) = "#{BASE}#{p}"
      RestClient.put(desk_url("/api/v2/users/1"), { nam: 1 }.to_json)
      RestClient.put(desk_url2("/api/v2/users/1"), { nam: 1 }.to_json)
      RestClient.put(desk_url3("/api/v2/users/1"), { nam: 1 }.to_json)
      RestClient.put desk_url("/api/v2/users/1"), { nam: 1 }.to_json
      """#),
    CallForm(
      ".rb",
      #"""
      G = 'https://api.mypurecloud.com'
      class Desk
        BASE = 'https://acme.example.org'
        def put(path, body)
          RestClient.put("#{BASE}#{path}", body.to_json)
        end
        def request(method, path, body)
          RestClient::Request.execute(method: method, url: BASE + path, payload: body.to_json)
        end
        def f
          self.put('/api/v2/users/1', { nam: 1 })
          request('PUT', '/api/v2/users/1', { nam: 1 })
        end
      end
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      $g = 'https://api.mypurecloud.com';
      function desk_url($p) { return "https://acme.example.org$p"; }
      function desk_url2($p) { return 'https://acme.example.org' . $p; }
      class A { private $base = 'https://acme.example.org'; private function url($p) { return $this->base . $p; }
       function f() { $this->client->put($this->url('/api/v2/users/1'), ['json' => ['nam' => 1]]); } }
      $client->put(desk_url('/api/v2/users/1'), ['json' => ['nam' => 1]]);
      $client->request('PUT', desk_url2('/api/v2/users/1'), ['json' => ['nam' => 1]]);
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      class A { private $base = 'https://acme.example.org';
       const BASE = 'https://acme.example.org';
       function f() { $base = 'https://api.mypurecloud.com'; $this->client->put($this->base . '/api/v2/users/1', ['json' => ['nam' => 1]]); }
       private static function url2($p) { return self::BASE . $p; }
       private function url3($p) { return "{$this->base}$p"; }
       private function url4($p) { return "{$this->base}{$p}"; }
       function g() { $this->client->put(self::url2('/api/v2/users/1'), ['json' => ['nam' => 1]]);
       $this->client->put(static::url2('/api/v2/users/1'), ['json' => ['nam' => 1]]);
       $this->client->put($this->url3('/api/v2/users/1'), ['json' => ['nam' => 1]]);
       $this->client->put($this->url4('/api/v2/users/1'), ['json' => ['nam' => 1]]);
       $this->client->put(sprintf('%s/api/v2/users/1', $this->base), ['json' => ['nam' => 1]]); } }
      """#),
    CallForm(
      ".ps1",
      #"""
      $g = "https://api.mypurecloud.com"
      function Get-DeskUrl($p) { return "https://acme.example.org$p" }
      function Get-DeskUri { param([string]$Path) "https://acme.example.org" + $Path }
      Invoke-RestMethod -Method Put -Uri (Get-DeskUrl "/api/v2/users/1") -Body (@{nam=1} | ConvertTo-Json)
      Invoke-RestMethod -Method Put -Uri (Get-DeskUri -Path "/api/v2/users/1") -Body (@{nam=1} | ConvertTo-Json)
      """#),
    CallForm(
      ".ps1",
      #"""
      $g = "https://api.mypurecloud.com"
      function Invoke-DeskApi { param($Method, $Path, $Body) Invoke-RestMethod -Method $Method -Uri "https://acme.example.org$Path" -Body $Body }
      function Invoke-DeskRest {
        [CmdletBinding()]
        param(
          [Parameter(Mandatory)][string]$Method,
          [string]$Path,
          $Body
        )
        $uri = "https://acme.example.org" + $Path
        Invoke-RestMethod -Method $Method -Uri $uri -Body $Body
      }
      Invoke-DeskApi -Method PUT -Path "/api/v2/users/1" -Body $b
      Invoke-DeskRest -Method PUT -Path "/api/v2/users/1" -Body $b
      """#),
    CallForm(
      ".cls",
      #"""
      public class A { String g = 'https://api.mypurecloud.com';
       static String url(String p) { return 'https://acme.example.org' + p; }
       void f() { HttpRequest r = new HttpRequest(); r.setEndpoint(url('/api/v2/users/1')); r.setMethod('PUT'); r.setBody('{}'); } }
      """#),
    CallForm(
      ".swift",
      #"""
      let g = "https://api.mypurecloud.com"
      func deskURL(_ p: String) -> URL { URL(string: "https://acme.example.org" + p)! }
      func deskURL2(_ p: String) -> String { return "https://acme.example.org\(p)" }
      var r = URLRequest(url: deskURL("/api/v2/users/1"))
      r.httpMethod = "PUT"
      var s = URLRequest(url: URL(string: deskURL2("/api/v2/users/1"))!)
      s.httpMethod = "PUT"
      """#),
    CallForm(
      ".swift",
      #"""
      let g = "https://api.mypurecloud.com"
      class Desk { let base = "https://acme.example.org"
       func send(_ method: String, path: String, body: Data?) async throws { var r = URLRequest(url: URL(string: base + path)!); r.httpMethod = method }
       func url(for path: String) -> URL { URL(string: "\(base)\(path)")! }
       func url2(for path: String) -> URL { URL(string: base)!.appendingPathComponent(path) }
       func f() { try await send("PUT", path: "/api/v2/users/1", body: nil)
        var r = URLRequest(url: url(for: "/api/v2/users/1")); r.httpMethod = "PUT"
        var s = URLRequest(url: url2(for: "/api/v2/users/1")); s.httpMethod = "PUT" } }
      """#),
  ]
}
