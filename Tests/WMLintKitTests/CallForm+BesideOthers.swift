extension CallForm {
  /// Several requests of one program, made and sent by the same type or module: none takes anything
  /// from another.
  static let besideOthers: [CallForm] = [
    CallForm(
      ".java",
      #"""
      class A { void f() throws Exception {
       c.send(HttpRequest.newBuilder(URI.create("https://api.mypurecloud.com/api/v2/users/me")).GET().build(), BodyHandlers.ofString());
       c.send(HttpRequest.newBuilder(URI.create("https://api.mypurecloud.com/api/v2/routing/queues/1")).PUT(BodyPublishers.ofString("{\"name\":\"x\"}")).build(), BodyHandlers.ofString());
       c.send(HttpRequest.newBuilder(URI.create("https://api.mypurecloud.com/api/v2/users/1")).method("PATCH", BodyPublishers.ofString("{\"version\":1}")).build(), BodyHandlers.ofString());
      }
      void g() { c.send(HttpRequest.newBuilder().uri(URI.create("https://api.mypurecloud.com/api/v2/users/me")).build(), BodyHandlers.ofString());
       HttpRequest r = HttpRequest.newBuilder().uri(URI.create("https://api.mypurecloud.com/api/v2/users/1")).method("PATCH", BodyPublishers.ofString("{\"version\":1}")).build();
       }}
      """#),
    CallForm(
      ".js",
      #"""
      const https = require("https");
      https.request("https://api.mypurecloud.com/api/v2/users/me", { method: "GET" }, res => {}).end();
      https.request("https://api.mypurecloud.com/api/v2/users/1", { method: "PATCH" }, res => {}).end(JSON.stringify({ version: 1 }));
      https.request({ hostname: "api.mypurecloud.com", path: "/api/v2/users/me", method: "GET" }, res => {}).end();
      https.request({ hostname: "api.mypurecloud.com", path: "/api/v2/routing/queues", method: "POST" }, res => {}).end(JSON.stringify({ name: "x" }));
      https.get("https://api.mypurecloud.com/api/v2/users/me", cb);
      """#),
    CallForm(
      ".py",
      #"""
      import requests
      requests.request("GET", "https://api.mypurecloud.com/api/v2/users/me")
      requests.patch(url, json={"a": 1})
      requests.request("PATCH", "https://api.mypurecloud.com/api/v2/users/1", json={"version": 1})
      requests.put(other, json={"a": 1}).json()
      """#),
    CallForm(
      ".go",
      #"""
      package x // Genesys Cloud
      import "net/http"
      func f() {
       client.Do(must(http.NewRequest("GET", "https://api.mypurecloud.com/api/v2/users/me", nil)))
       client.Do(must(http.NewRequest("PATCH", "https://api.mypurecloud.com/api/v2/users/1", strings.NewReader(`{"version": 1}`))))
       client.Do(must(http.NewRequest(http.MethodGet, "https://api.mypurecloud.com/api/v2/users/me", nil)))
      }
      """#),
    CallForm(
      ".cs",
      #"""
      class A { async Task F() {
       await client.SendAsync(new HttpRequestMessage(HttpMethod.Get, "https://api.mypurecloud.com/api/v2/users/me"));
       await client.SendAsync(new HttpRequestMessage(HttpMethod.Patch, "https://api.mypurecloud.com/api/v2/users/1") { Content = new StringContent("{\"version\":1}", Encoding.UTF8, "application/json") });
       Use(WebRequest.Create("https://api.mypurecloud.com/api/v2/users/me"));
       var w = WebRequest.Create("https://api.mypurecloud.com/api/v2/users/1"); w.Method = "PATCH";
       Client.UploadString("https://api.mypurecloud.com/api/v2/users/1", "PATCH", "{\"version\":1}");
       Client.UploadString("https://api.mypurecloud.com/api/v2/routing/queues", "POST", "{\"name\":\"x\"}");
      }}
      """#),
    CallForm(
      ".kt",
      #"""
      fun f() {
       c.send(HttpRequest.newBuilder(URI.create("https://api.mypurecloud.com/api/v2/users/me")).GET().build(), BodyHandlers.ofString())
       c.send(HttpRequest.newBuilder(URI.create("https://api.mypurecloud.com/api/v2/users/1")).method("PATCH", BodyPublishers.ofString("""{"version":1}""")).build(), BodyHandlers.ofString())
       client.newCall(Request.Builder().url("https://api.mypurecloud.com/api/v2/users/me").build()).execute()
       client.newCall(Request.Builder().url("https://api.mypurecloud.com/api/v2/users/1").patch("""{"version":1}""".toRequestBody(json)).build()).execute()
      }
      """#),
    CallForm(
      ".swift",
      #"""
      func f() {
       AF.request("https://api.mypurecloud.com/api/v2/users/me", method: .get).response { _ in }
       AF.request("https://api.mypurecloud.com/api/v2/users/1", method: .patch, parameters: ["version": 1], encoding: JSONEncoding.default).response { _ in }
       AF.request("https://api.mypurecloud.com/api/v2/users/me").response { _ in }
       AF.request("https://api.mypurecloud.com/api/v2/users/me").response { _ in }
      }
      """#),
    CallForm(
      ".php",
      #"""
      <?php // Genesys Cloud
      $client->request('GET', 'https://api.mypurecloud.com/api/v2/users/me');
      $client->request('PATCH', 'https://api.mypurecloud.com/api/v2/users/1', ['json' => ['version' => 1]]);
      $client->put($url, ['json' => ['a' => 1]]);
      Http::get('https://api.mypurecloud.com/api/v2/users/me');
      Http::patch('https://api.mypurecloud.com/api/v2/users/1', ['version' => 1]);
      $a = $client->send(new Request('GET', 'https://api.mypurecloud.com/api/v2/users/me'));
      $b = $client->send(new Request('PATCH', 'https://api.mypurecloud.com/api/v2/users/1', ['Content-Type' => 'application/json'], '{"version":1}'));
      """#),
    CallForm(
      ".rb",
      #"""
      RestClient::Request.execute(method: :get, url: "https://api.mypurecloud.com/api/v2/users/me")
      RestClient::Request.execute(method: :patch, url: "https://api.mypurecloud.com/api/v2/users/1", payload: { version: 1 }.to_json, headers: { content_type: :json })
      HTTParty.get("https://api.mypurecloud.com/api/v2/users/me")
      http.request(Net::HTTP::Get.new(URI("https://api.mypurecloud.com/api/v2/users/me")))
      http.request(Net::HTTP::Patch.new(URI("https://api.mypurecloud.com/api/v2/users/1")))
      """#),
    CallForm(
      ".cls",
      #"""
      public class A { void f() { HttpRequest r = new HttpRequest(); r.setEndpoint('https://api.mypurecloud.com/api/v2/users/me'); r.setMethod('GET');
       HttpRequest s = new HttpRequest(); s.setEndpoint('https://api.mypurecloud.com/api/v2/users/1'); s.setMethod('PATCH'); s.setBody('{"version":1}'); } }
      """#),
    CallForm(
      ".ps1",
      #"""
      $c.SendAsync([System.Net.Http.HttpRequestMessage]::new([System.Net.Http.HttpMethod]::Get, "https://api.mypurecloud.com/api/v2/users/me"))
      $c.SendAsync([System.Net.Http.HttpRequestMessage]::new([System.Net.Http.HttpMethod]::Patch, "https://api.mypurecloud.com/api/v2/users/1"))
      $w.UploadString("https://api.mypurecloud.com/api/v2/users/1", "PATCH", '{"version":1}')
      $w.UploadString("https://api.mypurecloud.com/api/v2/routing/queues", "POST", '{"name":"x"}')
      """#),
    CallForm(
      ".java",
      #"""
      class A { void f() {
       WebTarget a; rest.exchange("https://api.mypurecloud.com/api/v2/users/me", HttpMethod.GET, e, String.class);
       rest.put(url, body);
       rest.exchange("https://api.mypurecloud.com/api/v2/users/1", HttpMethod.PATCH, new HttpEntity<>("{\"version\":1}", h), String.class);
       Request.Get("https://api.mypurecloud.com/api/v2/users/me").execute();
       Request.Patch("https://api.mypurecloud.com/api/v2/users/1").bodyString("{\"version\":1}", ContentType.APPLICATION_JSON).execute();
       Unirest.get("https://api.mypurecloud.com/api/v2/users/me").asJson();
       Unirest.patch("https://api.mypurecloud.com/api/v2/users/1").body("{\"version\":1}").asJson();
       RestClient.create().get().uri("https://api.mypurecloud.com/api/v2/users/me").retrieve();
       RestClient.create().patch().uri("https://api.mypurecloud.com/api/v2/users/1").body("{\"version\":1}").retrieve();
       ClientBuilder.newClient().target("https://api.mypurecloud.com/api/v2/users/me").request().get();
       ClientBuilder.newClient().target("https://api.mypurecloud.com/api/v2/users/1").request().method("PATCH", Entity.json("{\"version\":1}"));
       } }
      """#),
    CallForm(
      ".js",
      #"""
      const xhr = new XMLHttpRequest();
      xhr.open("PATCH", "https://api.mypurecloud.com/api/v2/users/1");
      xhr.send(JSON.stringify({ version: 1 }));
      xhr.open("GET", "https://api.mypurecloud.com/api/v2/users/me");
      xhr.send();
      xhr.open("POST", "https://api.mypurecloud.com/api/v2/routing/queues");
      xhr.send(JSON.stringify({ name: "x" }));
      """#),
  ]
}
