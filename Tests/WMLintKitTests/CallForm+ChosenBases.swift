extension CallForm {
  /// Bases that are chosen while a program runs, hooks that set one, and hidden functions that make URLs.
  static let chosenBases: [CallForm] = [
    CallForm(
      ".ts",
      #"""
      import { environment } from './environment';
      %atInjectable() export class S { constructor(private http: HttpClient) {}
       a() { return this.http.put(environment.portalUrl + '/api/v2/users/1/routingstat', {}); }
       b() { return this.http.put(`${environment.portalUrl}/api/v2/users/1/routingstat`, {}); }
      }
      const BASES = { genesys: 'https://api.mypurecloud.com', portal: 'https://portal.acme.com' };
      function send(system: string, path: string, body: unknown) { return fetch(BASES[system] + path, { method: 'PUT', body: JSON.stringify(body) }); }
      send('portal', '/api/v2/users/1/routingstat', {});
      const f = (s: string) => fetch(BASES[s] + '/api/v2/users/1/routingstat', { method: 'PUT' });
      const g = fetch(BASES.portal + '/api/v2/users/1/routingstat', { method: 'PUT' });
      const h = fetch(BASES['portal'] + '/api/v2/users/1/routingstat', { method: 'PUT' });
      """#),
    CallForm(
      ".ts",
      #"""
      const portal = ky.create({ hooks: { beforeRequest: [request => new Request(request.url.replace('http://localhost', 'https://portal.acme.com'), request)] } });
      portal.put('/api/v2/users/1/routingstat', { json: {} });
      const auth = ky.create({ prefixUrl: base, hooks: { beforeRequest: [request => { request.headers.set('Authorization', token); }] } });
      const p2 = got.extend({ hooks: { beforeRequest: [o => { o.url = new URL(o.url.pathname, 'https://portal.acme.com'); }] } });
      p2.put('/api/v2/users/1/routingstat', { json: {} });
      const p3 = axios.create();
      p3.interceptors.request.use(c => { c.baseURL = 'https://portal.acme.com'; return c; });
      p3.put('/api/v2/users/1/routingstat', {});
      const p4 = axios.create();
      p4.interceptors.request.use(c => { c.url = 'https://portal.acme.com' + c.url; return c; });
      p4.put('/api/v2/users/1/routingstat', {});
      """#),
    CallForm(
      ".py",
      #"""
      BASES = {"genesys": "https://api.mypurecloud.com", "portal": "https://portal.acme.com"}
      def send(system, path, body):
          return requests.put(BASES[system] + path, json=body)
      send("portal", "/api/v2/users/1/routingstat", {})
      requests.put(BASES[system] + "/api/v2/users/1/routingstat", json={})
      requests.put(f"{BASES[system]}/api/v2/users/1/routingstat", json={})
      requests.put(BASES["portal"] + "/api/v2/users/1/routingstat", json={})
      requests.put(settings.PORTAL_URL + "/api/v2/users/1/routingstat", json={})
      requests.put(f"{settings.portal_url}/api/v2/users/1/routingstat", json={})
      requests.put(PORTAL_BASE + "/api/v2/users/1/routingstat", json={})
      """#),
    CallForm(
      ".cs",
      #"""
      class A { void F() { client.PutAsync(config.PortalUrl + "/api/v2/users/1/routingstat", c);
       client.PutAsync($"{_options.PortalUrl}/api/v2/users/1/routingstat", c);
       client.PutAsync(bases[system] + "/api/v2/users/1/routingstat", c);
       } Dictionary<string, string> bases = new() { ["genesys"] = "https://api.mypurecloud.com", ["portal"] = "https://portal.acme.com" }; }
      """#),
    CallForm(
      ".java",
      #"""
      class A { %atValue("${portal.url}") String url1; %atValue("${genesys.url}") String url2; void f() { rest.put(portalUrl + "/api/v2/users/1/routingstat", c);
       rest.put(props.getPortalUrl() + "/api/v2/users/1/routingstat", c);
       rest.put(url1 + "/api/v2/users/1/routingstat", c);
       } }
      """#),
    CallForm(
      ".sh",
      #"""
      curl -X PUT "$PORTAL_URL/api/v2/users/1/routingstat" -d '{}'
      """#),
    CallForm(
      ".js",
      #"""
      const BASE = 'https://api.mypurecloud.com';
      function url(p) { return BASE + p; }
      function api(path, body) { return fetch(url(path), { method: 'PUT', body }); }
      function f(url) { return fetch(url('/api/v2/users/1/routingstat'), { method: 'PUT' }); }
      const g = (api) => { api('/api/v2/users/1/routingstat', {}); };
      function k({ url }) { return fetch(url('/api/v2/users/1/routingstat'), { method: 'PUT' }); }
      class A { m(url) { return fetch(url('/api/v2/users/1/routingstat'), { method: 'PUT' }); } }
      items.forEach(function (url) { fetch(url('/api/v2/users/1/routingstat'), { method: 'PUT' }); });
      """#),
    CallForm(
      ".py",
      #"""
      BASE = "https://api.mypurecloud.com"
      def url(p): return BASE + p
      def api(method, path, body=None): return requests.request(method, BASE + path, json=body)
      def f(url):
          requests.put(url("/api/v2/users/1/routingstat"), json={})
      def g(api):
          api("PUT", "/api/v2/users/1/routingstat", {})
      def h(*, url):
          requests.put(url("/api/v2/users/1/routingstat"), json={})
      def i(url: Callable[[str], str]):
          requests.put(url("/api/v2/users/1/routingstat"), json={})
      def j(x, url=None):
          def k():
              requests.put(url("/api/v2/users/1/routingstat"), json={})
          k()
      """#),
    CallForm(
      ".kt",
      #"""
      val base = "https://api.mypurecloud.com"
      fun url(p: String) = base + p
      suspend fun f(url: (String) -> String) { client.put(url("/api/v2/users/1/routingstat")) { setBody(x) } }
      """#),
    CallForm(
      ".go",
      #"""
      package main
      const base = "https://api.mypurecloud.com"
      func url(p string) string { return base + p }
      func f(url func(string) string) { http.NewRequest("PUT", url("/api/v2/users/1/routingstat"), nil) }
      func h() { do(func(url func(string) string) { http.NewRequest("PUT", url("/api/v2/users/1/routingstat"), nil) }) }
      """#),
    CallForm(
      ".cs",
      #"""
      class A { const string Base = "https://api.mypurecloud.com"; string Url(string p) => Base + p;
       Task F(Func<string, string> Url) { return client.PutAsync(Url("/api/v2/users/1/routingstat"), c); }
      }
      """#),
    CallForm(
      ".swift",
      #"""
      let base = "https://api.mypurecloud.com"
      func url(_ p: String) -> URL { URL(string: base + p)! }
      func f(url: (String) -> URL) { var r = URLRequest(url: url("/api/v2/users/1/routingstat")); r.httpMethod = "PUT" }
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      $url = fn ($p) => 'https://api.mypurecloud.com' . $p;
      function f($url) { $client->put($url('/api/v2/users/1/routingstat'), ['json' => []]); }
      """#),
  ]
}
