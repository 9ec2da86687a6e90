import Testing

/// A way to write a request in a program, a script or a document.
///
/// In the text `@U` stands for the URL, `@P` for its path, `@R` for what is behind `/api/v2` and `@r` for that
/// without its slash, `@B` for the URL without the id, `@i` for the id, and `@k` for a key of the body.
struct CallForm: Sendable, CustomTestStringConvertible {
  let ending: String
  let text: String

  /// Whether the body can be read.
  let readsBody: Bool

  init(_ ending: String, _ text: String, readsBody: Bool = true) {
    self.ending = ending
    self.text = text
    self.readsBody = readsBody
  }

  var testDescription: String { ending + " " + text }

  /// The forms there are, each a line of a table of its own.
  static let all = [
    CallForm(
      ".py",
      #"""
      class A:
          def go(self):
              self._patch("@P", {"@k": "active"})
      """#),
    CallForm(".py", #"self._patch("@P", json={"@k": "active"})"#),
    CallForm(".js", #"const r = await apiPatch("@P", { @k: "active" });"#),
    CallForm(".js", #"await gcPatch(token, "@P", { @k: "active" });"#),
    CallForm(
      ".js",
      #"""
      const body = { @k: "active" };
      await proxyGenesys(org, "PATCH", "@P", body);
      """#),
    CallForm(
      ".js", #"await genesysCloudRequest({ method: "PATCH", path: "@P", body: { @k: "active" } });"#
    ),
    CallForm(
      ".ps1",
      #"""
      $b = '{"@k": "active"}'
      Invoke-GcApi -Method PATCH -Path "@P" -Body $b
      """#),
    CallForm(
      ".swift",
      #"""
      let s = "{\"@k\": \"active\"}"
      publicAPICall(httpMethod: "PATCH", httpURL: "@U", jsonBody: s)
      """#),
    CallForm(".go", #"func f() { c.DoPatch(ctx, "@P", []byte(`{"@k": "active"}`)) }"#),
    CallForm(".cs", #"var r = await CallApi("PATCH", "@P", "{\"@k\": \"active\"}");"#),
    CallForm(
      ".php",
      #"""
      <?php
      $this->apiPatch("@P", json_encode(["@k" => "active"]));
      """#),
    CallForm(".rb", #"gc_patch("@P", '{"@k": "active"}')"#),
    CallForm(".java", #"class A { void f() { apiPatch("@P", "{\"@k\": \"active\"}"); } }"#),
    CallForm(
      ".js",
      #"""
      const api = axios.create({ baseURL: "https://api.mypurecloud.com/api/v2" });
      api.patch("@R", { @k: "active" });
      """#),
    CallForm(
      ".js",
      #"""
      axios.defaults.baseURL = "https://api.mypurecloud.com";
      axios.patch("@P", { @k: "active" });
      """#),
    CallForm(
      ".py",
      #"""
      client = httpx.Client(base_url="https://api.mypurecloud.com/api/v2")
      client.patch("@R", json={"@k": "active"})
      """#),
    CallForm(
      ".cs",
      #"""
      var client = new HttpClient { BaseAddress = new Uri("https://api.mypurecloud.com") };
      await client.PatchAsync("@P", new StringContent("{\"@k\": \"active\"}"));
      """#),
    CallForm(
      ".cs",
      #"""
      client.BaseAddress = new Uri("https://api.mypurecloud.com/api/v2/");
      await client.PatchAsync("@r", new StringContent("{\"@k\": \"active\"}"));
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      $c = new Client(["base_uri" => "https://api.mypurecloud.com"]);
      $c->request("PATCH", "@P", ["body" => '{"@k": "active"}']);
      """#),
    CallForm(
      ".rb",
      #"""
      conn = Faraday.new(url: "https://api.mypurecloud.com")
      conn.patch("@P", '{"@k": "active"}', "Content-Type" => "application/json")
      """#),
    CallForm(
      ".go",
      #"""
      func f() {
       client := resty.New()
       client.SetBaseURL("https://api.mypurecloud.com/api/v2")
       client.R().SetBody(`{"@k": "active"}`).Patch("@R")
      }
      """#),
    CallForm(
      ".java",
      #"""
      class A { void f() { WebClient c = WebClient.builder().baseUrl("https://api.mypurecloud.com").build();
       c.patch().uri("@P").bodyValue("{\"@k\": \"active\"}").retrieve(); } }
      """#),
    CallForm(
      ".js",
      #"""
      const api = axios.create();
      api.patch("@U", { @k: "active" });
      """#),
    CallForm(
      ".js",
      #"""
      const api = axios.create();
      api.request({ url: "@U", method: "PATCH", data: { @k: "active" } });
      """#),
    CallForm(
      ".js",
      #"""
      const api = axios.create();
      api({ method: "patch", url: "@U", data: { @k: "active" } });
      """#),
    CallForm(
      ".js",
      #"""
      const req = https.request({ method: "PATCH", hostname: "api.mypurecloud.com", path: "@P" }, res => { });
      req.write(JSON.stringify({ @k: "active" }));
      req.end();
      """#),
    CallForm(
      ".js",
      #"""
      const options = { method: "PATCH", hostname: "api.mypurecloud.com", path: "@P" };
      const req = https.request(options, (res) => { });
      req.end(JSON.stringify({ @k: "active" }));
      """#),
    CallForm(
      ".ts",
      #"const r = await this.helpers.httpRequest({ method: "PATCH", url: "@U", body: { @k: "active" }, json: true });"#
    ),
    CallForm(
      ".ts",
      #"const r = await this.helpers.httpRequestWithAuthentication.call(this, "genesys", { method: "PATCH", url: "@U", body: { @k: "active" } });"#
    ),
    CallForm(
      ".js",
      #"platformClient.ApiClient.instance.callApi("@P", "PATCH", {}, {}, {}, {}, { @k: "active" }, ["PureCloud OAuth"], ["application/json"], ["application/json"]);"#
    ),
    CallForm(".js", #"request({ url: "@U", method: "PATCH", json: { @k: "active" } }, done);"#),
    CallForm(".js", #"rp({ uri: "@U", method: "PATCH", body: { @k: "active" }, json: true });"#),
    CallForm(".js", #"needle.patch("@U", { @k: "active" });"#),
    CallForm(".js", #"needle("patch", "@U", { @k: "active" }, { json: true });"#),
    CallForm(".js", #"superagent.patch("@U").send({ @k: "active" });"#),
    CallForm(".js", #"await ofetch("@U", { method: "PATCH", body: { @k: "active" } });"#),
    CallForm(
      ".gs",
      #"UrlFetchApp.fetch("@U", { method: "patch", contentType: "application/json", payload: JSON.stringify({ @k: "active" }) });"#
    ),
    CallForm(
      ".py",
      #"""
      conn = http.client.HTTPSConnection("api.mypurecloud.com")
      conn.request("PATCH", "@P", json.dumps({"@k": "active"}), headers)
      """#),
    CallForm(
      ".py",
      #"""
      url = "@U"
      requests.patch(url.format(user_id), json={"@k": "active"})
      """#),
    CallForm(".py", #"requests.patch("@B/%s" % "@i", json={"@k": "active"})"#),
    CallForm(
      ".py",
      #"""
      url = "https://api.mypurecloud.com"
      url += "@P"
      requests.patch(url, json={"@k": "active"})
      """#),
    CallForm(".py", #"requests.request(method="PATCH", url="@U", json={"@k": "active"})"#),
    CallForm(
      ".py",
      #"req = urllib.request.Request("@U", data=json.dumps({"@k": "active"}).encode(), method="PATCH")"#
    ),
    CallForm(
      ".py",
      #"""
      async with aiohttp.ClientSession() as session:
          async with session.patch("@U", json={"@k": "active"}) as r:
              pass
      """#),
    CallForm(
      ".cs",
      #"var r = new HttpRequestMessage { Method = HttpMethod.Patch, RequestUri = new Uri("@U"), Content = new StringContent("{\"@k\": \"active\"}") };"#
    ),
    CallForm(
      ".cs",
      #"""
      var r = new HttpRequestMessage();
      r.Method = HttpMethod.Patch;
      r.RequestUri = new Uri("@U");
      r.Content = new StringContent("{\"@k\": \"active\"}");
      """#),
    CallForm(
      ".cs",
      #"""
      var r = (HttpWebRequest)WebRequest.Create("@U");
      r.Method = "PATCH";
      """#, readsBody: false),
    CallForm(".cs", #"var s = client.UploadString("@U", "PATCH", "{\"@k\": \"active\"}");"#),
    CallForm(
      ".cs",
      #"""
      var r = new RestRequest("@P", Method.Patch);
      r.AddStringBody("{\"@k\": \"active\"}", DataFormat.Json);
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      curl_setopt_array($c, array(CURLOPT_URL => "@U", CURLOPT_CUSTOMREQUEST => "PATCH", CURLOPT_POSTFIELDS => '{"@k": "active"}'));
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      $r = new Request("PATCH", "@U", $headers, '{"@k": "active"}');
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      $this->request("PATCH", "@P", ["body" => '{"@k": "active"}']);
      """#),
    CallForm(
      ".rb",
      #"""
      uri = URI("@U")
      req = Net::HTTP::Patch.new(uri.path)
      req.body = '{"@k": "active"}'
      """#),
    CallForm(
      ".rb",
      #"""
      uri = URI.parse("@U")
      req = Net::HTTP::Patch.new(uri.request_uri)
      req.body = '{"@k": "active"}'
      """#),
    CallForm(".rb", #"RestClient.patch "@U", '{"@k": "active"}'"#),
    CallForm(
      ".go",
      #"""
      func f() {
       u, _ := url.Parse(base + "@P")
       r, _ := http.NewRequest("PATCH", u.String(), strings.NewReader(`{"@k": "active"}`))
      }
      """#),
    CallForm(
      ".go",
      #"""
      func f() {
       client.R().SetBody(`{"@k": "active"}`).Patch("@U")
      }
      """#),
    CallForm(
      ".ps1",
      #"""
      $p = @{ Uri = "@U"; Method = 'PATCH'; Body = '{"@k": "active"}' }
      Invoke-RestMethod @p
      """#),
    CallForm(
      ".ps1",
      #"""
      $b = @"
      {"@k": "active"}
      "@
      Invoke-RestMethod -Uri "@U" -Method Patch -Body $b -ContentType "application/json"
      """#),
    CallForm(
      ".java",
      #"class A { void f() { client.patch().uri("@U").bodyValue("{\"@k\": \"active\"}").retrieve(); } }"#
    ),
    CallForm(
      ".java",
      #"class A { void f() { restTemplate.exchange("@U", HttpMethod.PATCH, entity, String.class); } }"#,
      readsBody: false),
    CallForm(
      ".java",
      #"class A { void f() { var r = HttpRequest.newBuilder().uri(URI.create("@U")).method("PATCH", HttpRequest.BodyPublishers.ofString("{\"@k\": \"active\"}")).build(); } }"#
    ),
    CallForm(
      ".kt",
      #"suspend fun f() { client.patch("@U") { contentType(ContentType.Application.Json); setBody("{\"@k\": \"active\"}") } }"#
    ),
    CallForm(
      ".sh",
      #"wget --method=PATCH --header 'Content-Type: application/json' --body-data '{"@k": "active"}' @U"#
    ),
    CallForm(".sh", #"http PATCH @U @k=active"#),
    CallForm(
      ".sh",
      #"sh -c 'curl -X PATCH -H "Content-Type: application/json" -d "{\"@k\": \"active\"}" @U'"#),
    CallForm(
      ".sh",
      #"curl -X PATCH --heade 'Content-Type: application/json' --data-r '{"@k": "active"}' @U"#),
    CallForm(
      ".md",
      #"""
      ```json
      PATCH @P

      {"@k": "active"}
      ```
      """#),
    CallForm(
      ".md",
      #"""
      ```json
      PATCH @P
      {"@k": "active"}
      ```
      """#),
    CallForm(
      ".md",
      #"""
      ```{"language":"http"}
      PATCH @P

      {"@k": "active"}
      ```
      """#),
    CallForm(
      ".md",
      #"""
      ```python
      requests.patch("@U", json={"@k": "active"})
      ```
      """#),
    CallForm(
      ".md",
      #"""
      ```c#
      var r = await CallApi("PATCH", "@P", "{\"@k\": \"active\"}");
      ```
      """#),
    CallForm(
      ".cs",
      "var r = new RestRequest(\"@P\", Method.PATCH);\nr.AddJsonBody(new { @k = \"active\" });"),
    CallForm(".cs", #"await client.PatchAsJsonAsync("@U", new { @k = "active" });"#),
    CallForm(".cs", #"await client.PatchAsync("@U", JsonContent.Create(new { @k = "active" }));"#),
    CallForm(
      ".cs",
      #"""
      var body = new { @k = "active" };
      var json = JsonSerializer.Serialize(body);
      var content = new StringContent(json, Encoding.UTF8, "application/json");
      await client.PatchAsync("@U", content);
      """#),
    CallForm(
      ".cs",
      #"""
      var body = new Dictionary<string, object> { { "@k", "active" } };
      await client.PatchAsync("@U", new StringContent(JsonConvert.SerializeObject(body)));
      """#),
    CallForm(
      ".cs",
      #"""
      var body = new Dictionary<string, object> { ["@k"] = "active" };
      await client.PatchAsJsonAsync("@U", body);
      """#),
    CallForm(
      ".ps1",
      #"""
      $b = @{ @k = "active" } | ConvertTo-Json
      Invoke-RestMethod -Uri "@U" -Method Patch -Body $b -ContentType "application/json"
      """#),
    CallForm(
      ".ps1",
      #"""
      $b = @{
        '@k' = 'active'
      }
      Invoke-GcApi -Method PATCH -Path "@P" -Body ($b | ConvertTo-Json)
      """#),
    CallForm(".php", "<?php\n$c->request('PATCH', '@U', ['json' => ['@k' => 'active']]);"),
    CallForm(".php", "<?php\n$this->apiPatch('@P', json_encode(array('@k' => 'active')));"),
    CallForm(
      ".ps1",
      #"""
      $url = "https://api.mypurecloud.com/api/v2/users/me"
      $me = $url.Length
      $url = "@U"
      Invoke-RestMethod -Uri $url -Method Patch -Body '{"@k": "active"}' -ContentType "application/json"
      """#),
    CallForm(
      ".js",
      #"""
      let url = "https://api.mypurecloud.com/api/v2/users/me";
      note(url.length);
      url = "@U";
      axios.patch(url, { @k: "active" });
      url = other;
      """#),
    CallForm(
      ".py",
      #"""
      url = "https://api.mypurecloud.com/api/v2/users/me"
      print(len(url))
      url = "@U"
      requests.patch(url, json={"@k": "active"})
      """#),
    CallForm(
      ".py",
      #"""
      url = "https://api.mypurecloud.com/api/v2/users/me"
      url += "/x"
      url = "@U"
      requests.patch(url, json={"@k": "active"})
      """#),
  ]
}
