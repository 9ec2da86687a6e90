extension CallForm {
  /// Receivers like those of other systems that lead to Genesys Cloud.
  static let ourReceivers: [CallForm] = [
    CallForm(
      ".cs",
      #"class A { HttpClient _p; A() { _p = new HttpClient(); _p.BaseAddress = new Uri("https://api.mypurecloud.com"); } Task F() => _p.PatchAsync("@P", JsonContent.Create(new { @k = "active" })); } class B { HttpClient _p; B() { _p.BaseAddress = new Uri("https://widget.acme.com"); } }"#
    ),
    CallForm(
      ".cs",
      #"class A { void R(IServiceCollection s) { s.AddHttpClient<Desk>(c => c.BaseAddress = new Uri("https://desk.acme.com")); } } class Gc { HttpClient _http; Task F() => _http.PatchAsync("@P", JsonContent.Create(new { @k = "active" })); }"#
    ),
    CallForm(
      ".js",
      #"class A { constructor() { this.conn = axios.create(); this.conn.defaults.baseURL = "https://api.mypurecloud.com"; } f() { return this.conn.patch("@P", { @k: "active" }); } } class B { constructor() { this.conn = axios.create(); this.conn.defaults.baseURL = "https://widget.acme.com"; } }"#,
      readsBody: false),
    CallForm(
      ".js",
      #"const make = () => axios.create({ baseURL: "https://api.mypurecloud.com" }); const c = make(); c.patch("@P", { @k: "active" });"#
    ),
    CallForm(
      ".java",
      #"class A { %atQualifier("genesysClient") private RestTemplate template; void f() { template.patchForObject("@P", Map.of("@k", "active"), String.class); } }"#
    ),
    CallForm(
      ".js",
      #"const gc = new Api({ host: "api.mypurecloud.com", redisHost: "redis.acme.com" }); gc.patch("@P", { @k: "active" });"#
    ),
    CallForm(
      ".py",
      "gc = Api(\"settings.prod.json\")\ngc.patch(\"@P\", json={\"@k\": \"active\"})"),
    CallForm(
      ".py",
      "class Api(Base):\n  def patch(self, path, body):\n    return self._send(path, body)\na = Api()\na.patch(\"@P\", json={\"@k\": \"active\"})"
    ),
    CallForm(
      ".ts",
      #"class Api { patch(path: string, body: unknown) { return this.go(path, body, Method.PATCH); } } const a = new Api(); a.patch("@P", { @k: "active" });"#,
      readsBody: false),
    CallForm(
      ".js",
      #"const BASES = { us: "https://api.mypurecloud.com", eu: "https://api.mypurecloud.ie" }; fetch(BASES[region] + "@P", { method: "PATCH", body: JSON.stringify({ @k: "active" }) });"#
    ),
    CallForm(
      ".ts",
      #"const p = got.extend({ hooks: { beforeRequest: [o => { o.url = new URL(o.url.pathname, "https://widget.acme.com"); }] } }); const gc = axios.create(); gc.patch("@P", { @k: "active" });"#
    ),
    CallForm(
      ".js",
      #"function url(p) { return "https://api.mypurecloud.com" + p; } function f(other) { return fetch(url("@P"), { method: "PATCH", body: JSON.stringify({ @k: "active" }) }); }"#
    ),
    CallForm(
      ".java",
      #"class Api extends Base { String patch(String path, Object body) { return roundTrip(path, body); } } class A { Api api = new Api(); void f() { api.patch("@P", Map.of("@k", "active")); } }"#,
      readsBody: false),
    CallForm(
      ".go",
      "package main\ntype Api struct { base string }\nfunc (a *Api) Patch(path string, v any) error { return a.roundTrip(path, v) }\nfunc f() { a := &Api{}\n a.Patch(\"@P\", map[string]any{\"@k\": \"active\"}) }",
      readsBody: false),
  ]
}
