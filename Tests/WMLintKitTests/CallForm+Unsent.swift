extension CallForm {
  /// What looks like the requests of libraries, and is a route, a double, another product's, or not known.
  static let unsent: [CallForm] = [
    CallForm(".java", #"class A { %atPATCH("/api/v2/userz/{id}") public User update() { } }"#),
    CallForm(".java", #"interface A { %atPatchMapping("/api/v2/userz/{id}") User update(); }"#),
    CallForm(".java", #"interface ZendeskApi { %atPATCH("/api/v2/userz/{id}") User update(); }"#),
    CallForm(".cs", #"interface IA { [HttpPatch("/api/v2/userz/{id}")] Task<User> F(); }"#),
    CallForm(".cs", #"class A { [Patch("/api/v2/userz/{id}")] public Task<User> F() { } }"#),
    CallForm(
      ".java",
      #"class A { void f() { doReturn(x).when(client).patch("https://api.mypurecloud.com/api/v2/userz/1"); } }"#
    ),
    CallForm(
      ".java",
      #"class A { void f() { willReturn(x).given(client).patch("https://api.mypurecloud.com/api/v2/userz/1"); } }"#
    ),
    CallForm(
      ".java",
      #"class A { void f() { given(client.patch("https://api.mypurecloud.com/api/v2/userz/1")).willReturn(x); } }"#
    ),
    CallForm(
      ".js",
      #"rest.patch("https://api.mypurecloud.com/api/v2/userz/1", (req, res, ctx) => res(ctx.json({})));"#
    ),
    CallForm(
      ".js",
      #"http.patch("https://api.mypurecloud.com/api/v2/userz/1", () => HttpResponse.json({}));"#),
    CallForm(".js", #"await page.route("**/api/v2/userz/1", route => route.fulfill({}));"#),
    CallForm(".js", #"cache.fetchAll([{ url: "/api/v2/userz/1", method: "patch" }]);"#),
    CallForm(".js", #"app.patch({ url: "/api/v2/userz/1" }, (req, res) => { });"#),
    CallForm(
      ".ts",
      #"""
      const api = createApi({ baseQuery: fetchBaseQuery({ baseUrl: 'https://acme.zendesk.com' }),
        endpoints: (build) => ({ one: build.query({ query: (id) => `/api/v2/userz/${id}` }) }) });
      """#),
    CallForm(
      ".ts",
      #"""
      const api = createApi({ baseQuery: axiosBaseQuery({ baseUrl: base }),
        endpoints: (build) => ({ one: build.query({ query: (id) => `/users/userz/${id}` }) }) });
      """#),
    CallForm(".ts", #"const q = client.query({ query: () => `/api/v2/userz/1` });"#),
    CallForm(
      ".js",
      #"""
      const zendeskUrl = (path) => `https://acme.zendesk.com${path}`;
      await axios.patch(zendeskUrl("/api/v2/userz/1"), { stat: 'x' });
      """#),
    CallForm(
      ".js",
      #"""
      const apiUrl = (path) => `${base}/api/v2${path}`;
      await axios.patch(apiUrl(path), { stat: 'x' });
      """#),
    CallForm(
      ".js",
      #"""
      const apiUrl = (path) => `${base}/api/v2${path}`;
      const outer = (path) => apiUrl(path);
      await axios.get(outer('/users/me'));
      """#),
    CallForm(
      ".js",
      #"""
      const wrap = (x) => `/api/v2/userz/${x}`;
      { const wrap = other; await axios.patch(wrap(1), { stat: 'x' }); }
      """#),
    CallForm(
      ".js",
      #"""
      function userUrl(id) { if (isNew) return `${base}/api/v2/users`; return `${base}/api/v2/userz/${id}`; }
      await axios.patch(userUrl(1), { stat: 'x' });
      """#),
    CallForm(
      ".py",
      #"""
      class A:
          def url(self, id):
              return f"https://api.mypurecloud.com/api/v2/userz/{id}"
      class B:
          def url(self, id):
              return f"https://api.mypurecloud.com/api/v2/users/{id}"
          def go(self):
              requests.get(self.url(1))
      """#),
    CallForm(
      ".js",
      #"""
      const options = { method: 'PATCH' };
      if (state) options.body = JSON.stringify({ stat: 'x' });
      await fetch("https://api.mypurecloud.com/api/v2/users/1", options);
      """#),
    CallForm(
      ".js",
      #"""
      const options = { method: 'PATCH' };
      options.method = isNew ? 'PUT' : 'PATCH';
      await fetch("https://api.mypurecloud.com/api/v2/users/1", options);
      """#),
    CallForm(
      ".go",
      #"func f() { if r.URL.Path == "/api/v2/userz/1" { return }; r.URL.Path = "/api/v2/userz/1" }"#
    ),
    CallForm(
      ".go",
      #"""
      func f() {
       u := &url.URL{Scheme: "https", Host: "acme.zendesk.com", Path: "/api/v2/userz/1"}
       r, _ := http.NewRequest("PATCH", u.String(), nil)
      }
      """#),
    CallForm(
      ".go",
      #"""
      func f() {
       u := &url.URL{Scheme: "https", Host: "api.mypurecloud.com", Path: "/api/v2/userz/1"}
       if other { u.Path = "/api/v2/users/1" }
       r, _ := http.NewRequest("PATCH", u.String(), nil)
      }
      """#),
    CallForm(
      ".swift",
      #"""
      var components = URLComponents()
      components.path = "/api/v2/userz/1"
      components.host = "acme.zendesk.com"
      var request = URLRequest(url: components.url!)
      request.httpMethod = "PATCH"
      """#),
    CallForm(
      ".cs",
      #"""
      var uri = new UriBuilder("https", "acme.zendesk.com") { Path = "/api/v2/userz/1" }.Uri;
      await client.PatchAsJsonAsync(uri, new { stat = "active" });
      """#),
    CallForm(
      ".java",
      #"""
      class A { void f() {
       HttpURLConnection conn = (HttpURLConnection) new URL("https://api.mypurecloud.com/api/v2/users/1").openConnection();
       conn.setRequestMethod("PATCH");
       OutputStream os = new FileOutputStream("log");
       os.write("{\"stat\": \"active\"}".getBytes());
      } }
      """#),
    CallForm(
      ".java",
      #"""
      class A { void f() {
       HttpURLConnection conn = (HttpURLConnection) new URL("https://api.mypurecloud.com/api/v2/users/1").openConnection();
       conn.setRequestMethod("PATCH");
       OutputStream os = conn.getOutputStream();
       os.write("{\"stat\": \"active\"}".getBytes());
       os.write(rest);
      } }
      """#),
    CallForm(
      ".kt",
      #"""
      fun f() {
       val json = JSONObject().apply { put("stat", "active") }
       json.remove("stat")
       client.patch("https://api.mypurecloud.com/api/v2/users/1") { setBody(json.toString()) }
      }
      """#),
    CallForm(
      ".py",
      #"""
      c = pycurl.Curl()
      c.setopt(c.URL, "https://acme.zendesk.com/api/v2/userz/1")
      """#),
    CallForm(".py", #"sock.setopt(SOL_SOCKET, "/api/v2/userz/1")"#),
    CallForm(
      ".ps1",
      #"$a = [System.Net.WebRequest]::Create("https://acme.zendesk.com/api/v2/userz/1")"#),
    CallForm(
      ".swift",
      #"if let url = URL(string: "/api/v2/userz/1") { print(url) } else { other(url) }"#),
    CallForm(
      ".java",
      #"class A { void f() { range.target("/api/v2/userz/1"); URL u = new URL(x); } }"#),
    CallForm(
      ".kt",
      #"""
      interface Paths {
        fun userUrl(id: String): String
        fun other(): String = "https://api.mypurecloud.com/api/v2/userz/1"
      }
      suspend fun f() { client.patch(userUrl(id)) { setBody("{}") } }
      """#),
    CallForm(
      ".go",
      #"""
      func f() {
       u := &url.URL{Scheme: "https", Host: "api.mypurecloud.com", Path: "/users"}
       u.Host = backend
       u.Path = "/v2/userz/1"
       r, _ := http.NewRequest("PATCH", u.String(), nil)
      }
      """#),
    CallForm(
      ".js",
      #"""
      const url = new URL("https://acme.zendesk.com");
      url.pathname = "/api/v2/userz/1";
      await fetch(url, { method: 'PATCH' });
      """#),
    CallForm(".js", #"location.pathname = "/api/v2/userz/1";"#),
    CallForm(".py", #"p = os.path.join("/api/v2", "userz", "1")\nopen(p)"#),
    CallForm(
      ".java",
      #"""
      enum Paths { USER("/api/v2/userz/1", "GET"), OTHER("/x"); Paths(String... p) { } }
      class A { void f() { restTemplate.patchForObject(Paths.USER.getPath(), body, String.class); } }
      """#),
  ]
}
