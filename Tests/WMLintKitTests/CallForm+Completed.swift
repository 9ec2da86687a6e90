extension CallForm {
  /// Requests by clients of programs that put the beginning of every path before what these are given.
  static let completed: [CallForm] = [
    CallForm(
      ".js",
      #"""
      const api = axios.create({ baseURL: "https://api.mypurecloud.com" });
      api.interceptors.request.use(c => { c.url = "/api/v2" + c.url; return c; });
      api.get("/users/me");
      api.patch("/users/1", { version: 1 });
      """#),
    CallForm(
      ".js",
      #"""
      const api = axios.create({ baseURL: "https://api.mypurecloud.com" });
      api.interceptors.request.use((config) => ({ ...config, url: `/api/v2${config.url}` }));
      api.get("/users/me");
      const client = got.extend({ prefixUrl: "https://api.mypurecloud.com", hooks: { beforeRequest: [o => { o.url = new URL("/api/v2" + o.url.pathname, o.url); }] } });
      client.get("users/me");
      axios.interceptors.request.use(addPrefix);
      function addPrefix(config) { config.baseURL = config.baseURL + "/api/v2"; return config; }
      """#),
    CallForm(
      ".ts",
      #"""
      class GenesysClient { constructor(private base: string) {}
       async request(method: string, path: string, body?: unknown) { return fetch(`${this.base}/api/v2${path}`, { method, body: JSON.stringify(body) }); }
       get(path: string) { return this.request("GET", path); }
       patch(path: string, body: unknown) { return this.request("PATCH", path, body); } }
      const client = new GenesysClient({ baseUrl: "https://api.mypurecloud.com" });
      client.get("/users/me");
      client.patch("/users/1", { version: 1 });
      client.request("GET", "/users/me");
      """#),
    CallForm(
      ".py",
      #"""
      class Genesys:
          def __init__(self, base_url):
              self.base_url = base_url
          def request(self, method, path, **kw):
              return requests.request(method, f"{self.base_url}/api/v2{path}", **kw)
          def patch(self, path, body):
              return self.request("PATCH", path, json=body)
      client = Genesys(base_url="https://api.mypurecloud.com")
      client.patch("/users/1", {"version": 1})
      client.request("GET", "/users/me")
      client.get("/users/me")
      s = httpx.Client(base_url="https://api.mypurecloud.com", event_hooks={"request": [prefix]})
      s.get("/users/me")
      def prefix(request):
          request.url = request.url.copy_with(path="/api/v2" + request.url.path)
      """#),
    CallForm(
      ".ts",
      #"""
      @Injectable() export class Prefix implements HttpInterceptor {
       intercept(req: HttpRequest<any>, next: HttpHandler) { return next.handle(req.clone({ url: `/api/v2${req.url}` })); } }
      const api = axios.create({ baseURL: "https://api.mypurecloud.com" });
      api.get("/users/me");
      """#),
    CallForm(
      ".cs",
      #"""
      class Prefix : DelegatingHandler { protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage r, CancellationToken c) {
        r.RequestUri = new Uri(r.RequestUri, "/api/v2" + r.RequestUri.PathAndQuery); return base.SendAsync(r, c); } }
      class A { async Task F() { var client = new HttpClient(new Prefix()) { BaseAddress = new Uri("https://api.mypurecloud.com") }; await client.GetAsync("/users/me"); } }
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      $stack->push(Middleware::mapRequest(fn ($r) => $r->withUri($r->getUri()->withPath('/api/v2' . $r->getUri()->getPath()))));
      $client = new Client(['base_uri' => 'https://api.mypurecloud.com', 'handler' => $stack]);
      $client->get('/users/me');
      """#),
    CallForm(
      ".rb",
      #"""
      class Genesys
        include HTTParty
        base_uri 'https://api.mypurecloud.com'
        def self.call(path)
          get("/api/v2#{path}")
        end
      end
      Genesys.get('/users/me')
      """#),
    CallForm(
      ".kt",
      #"""
      val client = HttpClient(CIO) { defaultRequest { url("https://api.mypurecloud.com") } }
      suspend fun call(path: String) = client.get("/api/v2$path")
      suspend fun f() { client.get("/users/me") }
      """#),
    CallForm(
      ".java",
      #"""
      class A { WebClient client = WebClient.builder().baseUrl("https://api.mypurecloud.com").filter((r, n) -> n.exchange(ClientRequest.from(r).url(URI.create("/api/v2" + r.url().getPath())).build())).build();
       void f() { client.get().uri("/users/me").retrieve(); } }
      """#),
    CallForm(
      ".go",
      #"""
      package main
      func (t *prefix) RoundTrip(r *http.Request) (*http.Response, error) { r.URL.Path = "/api/v2" + r.URL.Path; return t.next.RoundTrip(r) }
      func f() { client := resty.New().SetBaseURL("https://api.mypurecloud.com"); client.R().Get("/users/me") }
      """#),
  ]
}
