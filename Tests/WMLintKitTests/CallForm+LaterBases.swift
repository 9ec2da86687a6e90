extension CallForm {
  /// Clients whose base is set elsewhere than where they are made, and leads to something else.
  static let laterBases: [CallForm] = [
    CallForm(
      ".cs",
      #"""
      class A { private readonly HttpClient _widget; private readonly HttpClient _gc; string g = "https://api.mypurecloud.com";
       A() { _widget = new HttpClient(); _widget.BaseAddress = new Uri("https://widget.acme.com"); }
       async Task F() {
        await _widget.PutAsync("/api/v2/users/1/routingstat", c);
        await _widget.SendAsync(new HttpRequestMessage(HttpMethod.Put, "/api/v2/users/1/routingstat"));
        var m = new HttpRequestMessage(HttpMethod.Put, "/api/v2/users/1/routingstat");
        await _widget.SendAsync(m);
       } }
      """#),
    CallForm(
      ".cs",
      #"""
      class Startup { void F(IServiceCollection services) {
       services.AddHttpClient<WidgetClient>(c => c.BaseAddress = new Uri("https://widget.acme.com"));
       services.AddHttpClient<IOther, OtherClient>(c => { c.BaseAddress = new Uri("https://other.acme.com"); });
       services.AddHttpClient<GcClient>(c => c.BaseAddress = new Uri("https://api.mypurecloud.com"));
       services.AddHttpClient("desk", c => c.BaseAddress = new Uri("https://desk.acme.com")); } }
      class WidgetClient { private readonly HttpClient _http; public WidgetClient(HttpClient http) { _http = http; }
       Task F() { return _http.PutAsync("/api/v2/users/1/routingstat", c); }
       Task F2() { return _http.SendAsync(new HttpRequestMessage(HttpMethod.Put, "/api/v2/users/1/routingstat")); } }
      class OtherClient(HttpClient http) {
       Task F() { return http.PutAsync("/api/v2/users/1/routingstat", c); } }
      class Desk { private HttpClient desk; public Desk(IHttpClientFactory f) { desk = f.CreateClient("desk"); }
       Task F() { return desk.PutAsync("/api/v2/users/1/routingstat", c); } }
      class GcClient { private readonly HttpClient _http; public GcClient(HttpClient http) { _http = http; }
      }
      """#),
    CallForm(
      ".js",
      #"""
      const widget = axios.create();
      widget.defaults.baseURL = 'https://widget.acme.com';
      widget.put('/api/v2/users/1/routingstat', {});
      const gc = axios.create();
      gc.defaults.baseURL = 'https://api.mypurecloud.com';
      class A { constructor() { this.http = axios.create(); this.http.defaults.baseURL = 'https://widget.acme.com'; }
       f() { return this.http.put('/api/v2/users/1/routingstat', {}); } }
      class B { constructor() { this.gc = axios.create(); this.gc.defaults.baseURL = 'https://api.mypurecloud.com'; }
      }
      """#),
    CallForm(
      ".py",
      #"""
      session = requests.Session()
      session.base_url = "https://widget.acme.com"
      session.put("/api/v2/users/1/routingstat", json={})
      gc = BaseUrlSession()
      gc.base_url = "https://api.mypurecloud.com"
      class A:
          def __init__(self):
              self.session = requests.Session()
              self.session.base_url = "https://widget.acme.com"
          def f(self):
              self.session.put("/api/v2/users/1/routingstat", json={})
      class B:
          def __init__(self):
              self.http = httpx.Client()
              self.http.base_url = "https://api.mypurecloud.com"
          def f(self):
      """#),
    CallForm(
      ".rb",
      #"""
      widget = Faraday.new
      widget.url_prefix = 'https://widget.acme.com'
      widget.put('/api/v2/users/1/routingstat', '{}')
      c = Faraday.new
      c.base_url = 'https://widget.acme.com'
      c.put('/api/v2/users/1/routingstat', '{}')
      gc = Faraday.new
      gc.url_prefix = 'https://api.mypurecloud.com'
      class Widget
        include HTTParty
        def initialize
          self.class.base_uri 'https://widget.acme.com'
          %atconn = Faraday.new
          %atconn.url_prefix = 'https://widget.acme.com'
        end
        def f
          self.class.put('/api/v2/users/1/routingstat', body: '{}')
          %atconn.put('/api/v2/users/1/routingstat', '{}')
        end
      end
      """#),
    CallForm(
      ".cs",
      #"""
      class Portal1 { HttpClient _p; Portal1() { _p = new HttpClient(); _p.BaseAddress = new Uri("https://widget.acme.com"); }
       Task F() => _p.PutAsync("/api/v2/users/1/routingstat", c); }
      class Gc { HttpClient _p; Gc() { _p = new HttpClient(); _p.BaseAddress = new Uri("https://api.mypurecloud.com"); }
      }
      """#),
    CallForm(
      ".js",
      #"""
      class P { constructor() { this.conn = axios.create(); this.conn.defaults.baseURL = 'https://widget.acme.com'; }
       f() { return this.conn.put('/api/v2/users/1/routingstat', {}); } }
      class B { constructor() { this.conn = axios.create(); this.conn.defaults.baseURL = 'https://api.mypurecloud.com'; }
      }
      function make() { const c = axios.create({ baseURL: 'https://widget.acme.com' }); return c; }
      const m = make();
      m.put('/api/v2/users/1/routingstat', {});
      make().put('/api/v2/users/1/routingstat', {});
      function make2() { return axios.create({ baseURL: 'https://api.mypurecloud.com' }); }
      const m2 = make2();
      """#),
    CallForm(
      ".py",
      #"""
      class A:
          def __init__(self):
              self.conn = httpx.Client()
              self.conn.base_url = "https://widget.acme.com"
          def f(self):
              self.conn.put("/api/v2/users/1/routingstat", json={})
      class Api(Base):
          def put(self, path, body):
              return self._r(path, body)
          def patch(self, path, body):
              return super()._x(path, body)
      a = Api()
      """#),
  ]
}
