extension CallForm {
  /// Clients that are given the name of another host without a scheme.
  static let hostNames: [CallForm] = [
    CallForm(
      ".py",
      #"""
      widget = Api("widget.acme.com")
      widget.put("/api/v2/users/1/routingstat", {})
      conn = http.client.HTTPSConnection("widget.acme.com")
      conn.request("PUT", "/api/v2/users/1/routingstat", body)
      conn2 = HTTPSConnection("widget.acme.com", 443)
      conn2.request("PUT", "/api/v2/users/1/routingstat", body)
      gc = Api("api.mypurecloud.com")
      gcc = http.client.HTTPSConnection("api.mypurecloud.com")
      x = Api("config.json")
      class A:
          def __init__(self):
              self.conn = http.client.HTTPSConnection("widget.acme.com")
              self.api = Api(host="widget.acme.com", token=t)
          def f(self):
              self.conn.request("PUT", "/api/v2/users/1/routingstat", body)
              self.api.put("/api/v2/users/1/routingstat", {})
      """#),
    CallForm(
      ".js",
      #"""
      const req = https.request({ host: "widget.acme.com", path: "/api/v2/users/1/routingstat", method: "PUT" }, r => {});
      https.request({ hostname: "widget.acme.com", path: "/api/v2/users/1/routingstat", method: "PUT" }, r => {});
      const options = { hostname: 'widget.acme.com', port: 443, path: '/api/v2/users/1/routingstat', method: 'PUT' };
      const r2 = https.request(options, r => {});
      const HOST = 'widget.acme.com';
      https.request({ hostname: HOST, path: "/api/v2/users/1/routingstat", method: "PUT" }, r => {});
      send({ host: "widget.acme.com", path: "/api/v2/users/1/routingstat", method: "PUT" });
      apiRequest({ host: "widget.acme.com", url: "/api/v2/users/1/routingstat", method: "PUT" });
      const api = new Api("widget.acme.com");
      api.put('/api/v2/users/1/routingstat', {});
      const api2 = new Api({ host: "widget.acme.com" });
      api2.put('/api/v2/users/1/routingstat', {});
      const gc = new Api({ host: "api.mypurecloud.com" });
      const other = new Api({ file: "settings.prod.json" });
      """#),
    CallForm(
      ".rb",
      #"""
      http = Net::HTTP.new('widget.acme.com', 443)
      http.put('/api/v2/users/1/routingstat', '{}')
      req = Net::HTTP::Put.new('/api/v2/users/1/routingstat')
      http.request(req)
      http.send_request('PUT', '/api/v2/users/1/routingstat', '{}')
      gc = Net::HTTP.new('api.mypurecloud.com', 443)
      Net::HTTP.start('widget.acme.com', 443) do |h|
        h.put('/api/v2/users/1/routingstat', '{}')
        h.request(Net::HTTP::Put.new('/api/v2/users/1/routingstat'))
      end
      api = Api.new('widget.acme.com')
      api.put('/api/v2/users/1/routingstat', {})
      """#),
    CallForm(
      ".go",
      #"""
      package main
      func f() { c := NewClient("widget.acme.com")
       c.Put("/api/v2/users/1/routingstat", x)
       d := NewClient("api.mypurecloud.com")
       u := url.URL{Scheme: "https", Host: "widget.acme.com", Path: "/api/v2/users/1/routingstat"}
       http.NewRequest("PUT", u.String(), nil)
      }
      """#),
    CallForm(
      ".java",
      #"""
      class A { Api api = new Api("widget.acme.com"); Api gc = new Api("api.mypurecloud.com");
       void f() { api.put("/api/v2/users/1/routingstat", b);
       } }
      """#),
    CallForm(
      ".cs",
      #"""
      class A { Api api = new Api("widget.acme.com"); Api gc = new Api("api.mypurecloud.com"); RestClient rc = new RestClient("widget.acme.com");
       void F() { api.PutAsync("/api/v2/users/1/routingstat", b);
       } }
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      $c = new Api('widget.acme.com');
      $c->put('/api/v2/users/1/routingstat', ['json' => []]);
      $g = new Api('api.mypurecloud.com');
      $h = new Client(['base_uri' => 'widget.acme.com']);
      $h->put('/api/v2/users/1/routingstat', ['json' => []]);
      """#),
    CallForm(
      ".kt",
      #"""
      val api = Api("widget.acme.com")
      val gc = Api("api.mypurecloud.com")
      val ktor = HttpClient(CIO) { defaultRequest { host = "widget.acme.com" } }
      suspend fun f() { api.put("/api/v2/users/1/routingstat") { setBody(x) }
       ktor.put("/api/v2/users/1/routingstat") { setBody(x) }
      }
      """#),
    CallForm(
      ".swift",
      #"""
      let api = Api("widget.acme.com")
      let api2 = Api(host: "widget.acme.com")
      let gc = Api(host: "api.mypurecloud.com")
      api.put("/api/v2/users/1/routingstat", body: x)
      api2.put("/api/v2/users/1/routingstat", body: x)
      """#),
    CallForm(
      ".ps1",
      #"""
      $api = New-Api "widget.acme.com"
      $api.Put("/api/v2/users/1/routingstat", $b)
      $gc = New-Api "api.mypurecloud.com"
      """#),
  ]
}
