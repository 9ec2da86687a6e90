extension CallForm {
  /// Clients and interfaces that are named after another system by what marks them.
  static let qualified: [CallForm] = [
    CallForm(
      ".java",
      #"""
      %atFeignClient(name = "portal", url = "${portal.url}")
      interface Portal { %atPutMapping("/api/v2/users/{id}/routingstat") void f(%atPathVariable String id); }
      %atFeignClient(name = "portal")
      interface Portal2 { %atPutMapping("/api/v2/users/{id}/routingstat") void f(%atPathVariable String id); }
      %atFeignClient(name = "gc", url = "${genesys.url}")
      %atFeignClient(name = "api", url = "${api.base-url}")
      """#),
    CallForm(
      ".java",
      #"""
      class A { private final RestTemplate rest1; private final WebClient web;
       %atAutowired %atQualifier("widgetClient") private RestTemplate widget1;
       %atAutowired %atQualifier("genesysClient") private RestTemplate template3;
       A(%atQualifier("widgetClient") RestTemplate rest1, %atQualifier("widgetWebClient") WebClient web) { this.rest1 = rest1; this.web = web; }
       void f() { rest1.put("/api/v2/users/1/routingstat", b);
       widget1.put("/api/v2/users/1/routingstat", b);
       web.put().uri("/api/v2/users/1/routingstat").retrieve();
       new JSONObject().put("/api/v2/users/1/routingstat", b);
       JSONObject j = new JSONObject().put("a", 1).put("/api/v2/users/1/routingstat", b);
       } }
      """#),
    CallForm(
      ".kt",
      #"""
      class A(%atQualifier("widgetClient") private val client: HttpClient, %atNamed("genesysClient") private val gc: HttpClient) {
       private val limits by lazy { HashMap<String, Int>() }
       private val other: MutableMap<String, Int> by lazy { mutableMapOf() }
       private val http by lazy { HttpClient(CIO) }
       private val widget = HttpClient(CIO) { defaultRequest { url("https://widget.acme.com") } }
       private val widget2 = HttpClient { install(DefaultRequest) { url("https://widget.acme.com") } }
       private val widget3 by lazy { HttpClient(CIO) { defaultRequest { url("https://widget.acme.com") } } }
       private val gc2 = HttpClient(CIO) { defaultRequest { url("https://api.mypurecloud.com") } }
       suspend fun f() {
        limits.put("/api/v2/users/1/routingstat", 1)
        other.put("/api/v2/users/1/routingstat", 1)
        JSONObject().put("/api/v2/users/1/routingstat", 1)
        client.put("/api/v2/users/1/routingstat") { setBody(x) }
        widget.put("/api/v2/users/1/routingstat") { setBody(x) }
        widget2.put("/api/v2/users/1/routingstat") { setBody(x) }
        widget3.put("/api/v2/users/1/routingstat") { setBody(x) }
       } }
      """#),
    CallForm(
      ".kt",
      #"""
      fun widgetClient() = HttpClient(CIO) { defaultRequest { url("https://widget.acme.com") } }
      fun gcClient() = HttpClient(CIO) { defaultRequest { url("https://api.mypurecloud.com") } }
      suspend fun f() {
        val client = widgetClient()
        client.put("/api/v2/users/1/routingstat") { setBody(x) }
        widgetClient().put("/api/v2/users/1/routingstat") { setBody(x) }
        val gc = gcClient()
      }
      """#),
    CallForm(
      ".go",
      #"""
      package main
      type S struct { widget *resty.Client
       gc *resty.Client
       db *leveldb.DB
      }
      func NewS() *S { return &S{ widget: resty.New().SetBaseURL("https://widget.acme.com"), gc: resty.New().SetBaseURL("https://api.mypurecloud.com") } }
      func (s *S) f() {
       s.widget.R().SetBody(b).Put("/api/v2/users/1/routingstat")
       s.db.Put([]byte("/api/v2/users/1/routingstat"), v, nil)
       s.db.Put("/api/v2/users/1/routingstat", v)
      }
      func g() {
       db, _ := leveldb.OpenFile("x", nil)
       db.Put([]byte("/api/v2/users/1/routingstat"), v, nil)
       db.Delete([]byte("/api/v2/users/1/routingstat"), nil)
       bucket.Put([]byte("/api/v2/users/1/routingstat"), v)
       b := tx.Bucket([]byte("x"))
       b.Put([]byte("/api/v2/users/1/routingstat"), v)
       b.Delete([]byte("/api/v2/users/1/routingstat"))
       ts := httptest.NewServer(h)
       http.NewRequest("PUT", ts.URL + "/api/v2/users/1/routingstat", nil)
       srv := httptest.NewServer(h)
       http.NewRequest("PUT", fmt.Sprintf("%s/api/v2/users/1/routingstat", srv.URL), nil)
      }
      """#),
    CallForm(
      ".go",
      #"""
      package main
      type S struct { widget *resty.Client }
      func NewS() *S { s := &S{}
       s.widget = resty.New().SetBaseURL("https://widget.acme.com")
       s.gc = resty.New()
       s.gc.SetBaseURL("https://api.mypurecloud.com")
       return s }
      func (s *S) f() {
       s.widget.R().SetBody(b).Put("/api/v2/users/1/routingstat")
      }
      func h() {
       client := resty.New()
       client.SetBaseURL("https://widget.acme.com")
       client.R().SetBody(b).Put("/api/v2/users/1/routingstat")
       client2 := resty.New()
       client2.BaseURL = "https://widget.acme.com"
       client2.R().SetBody(b).Put("/api/v2/users/1/routingstat")
       client3 := resty.New()
       client3.SetHostURL("https://widget.acme.com")
       client3.R().SetBody(b).Put("/api/v2/users/1/routingstat")
      }
      """#),
  ]
}
