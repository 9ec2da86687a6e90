extension CallForm {
  /// Requests that several statements make, by constants, blocks and clients that are set elsewhere.
  static let statements = [
    CallForm(
      ".cs",
      #"""
      var client = new RestClient("@U");
      var request = new RestRequest(Method.PATCH);
      request.AddParameter("application/json", "{\"@k\": \"active\"}", ParameterType.RequestBody);
      IRestResponse response = client.Execute(request);
      """#),
    CallForm(
      ".cs",
      #"""
      var client = new RestClient("https://api.mypurecloud.com/api/v2");
      var request = new RestRequest("@r");
      request.AddJsonBody(new { @k = "active" });
      await client.PatchAsync(request);
      """#),
    CallForm(
      ".cs",
      #"""
      var client = new RestClient(new RestClientOptions("https://api.mypurecloud.com/api/v2"));
      var request = new RestRequest("@r");
      request.Method = Method.Patch;
      request.AddJsonBody(new { @k = "active" });
      client.Execute(request);
      """#),
    CallForm(
      ".py",
      #"""
      with httpx.Client(base_url="https://api.mypurecloud.com/api/v2") as client:
          client.patch("@R", json={"@k": "active"})
      """#),
    CallForm(
      ".py",
      #"""
      async with aiohttp.ClientSession(base_url="https://api.mypurecloud.com") as session:
          await session.patch("@P", json={"@k": "active"})
      """#),
    CallForm(
      ".go",
      #"""
      const (
        base = "https://api.mypurecloud.com/api/v2"
      )
      func f() { r, _ := http.NewRequest("PATCH", base + "@R", strings.NewReader(`{"@k": "active"}`)) }
      """#),
    CallForm(
      ".cs",
      #"""
      static class Config { public const string Base = "https://api.mypurecloud.com/api/v2"; }
      class A { void F() { client.PatchAsJsonAsync(Config.Base + "@R", new { @k = "active" }); } }
      """#),
    CallForm(
      ".py",
      #"""
      class Config:
          BASE = "https://api.mypurecloud.com/api/v2"

      requests.patch(Config.BASE + "@R", json={"@k": "active"})
      """#),
    CallForm(
      ".swift",
      #"""
      enum Config { static let base = "https://api.mypurecloud.com/api/v2" }
      func f() {
        var r = URLRequest(url: URL(string: Config.base + "@R")!)
        r.httpMethod = "PATCH"
        r.httpBody = "{\"@k\": \"active\"}".data(using: .utf8)
      }
      """#),
    CallForm(
      ".py",
      #"""
      url = "https://api." + region + "/api/v2"
      url = url + "@R"
      requests.patch(url, json={"@k": "active"})
      """#),
    CallForm(
      ".py",
      #"""
      def first():
          url = "https://api.mypurecloud.com/api/v2/users/me"
          note(url)

      def second():
          url = "@U"
          body = {"@k": "active"}
          requests.patch(url, json=body)

      def third():
          url = "https://api.mypurecloud.com/api/v2/users/me"
          body = {}
          note(url, body)
      """#),
    CallForm(
      ".js",
      #"""
      function first() {
        const url = "@U";
        const body = { @k: "active" };
        axios.patch(url, body);
      }
      function second(url) {
        const body = {};
        note(url, body);
      }
      """#),
    CallForm(
      ".rb",
      #"""
      conn.patch do |req|
        req.url "@U"
        req.body = '{"@k": "active"}'
      end
      """#),
    CallForm(
      ".rb",
      #"""
      class Genesys
        include HTTParty
        base_uri 'https://api.mypurecloud.com/api/v2'
        def idle
          self.class.patch("@R", body: '{"@k": "active"}')
        end
      end
      """#),
    CallForm(
      ".kt",
      #"suspend fun f() { client.request("@U") { method = HttpMethod.Patch; setBody(mapOf("@k" to "active")) } }"#
    ),
    CallForm(
      ".kt",
      #"""
      val client = HttpClient(CIO) { defaultRequest { url("https://api.mypurecloud.com/api/v2/") } }
      suspend fun f() { client.patch("@r") { setBody(mapOf("@k" to "active")) } }
      """#),
    CallForm(
      ".go", #"func f() { client.R().SetBody(map[string]any{"@k": "active"}).Patch("@U") }"#),
    CallForm(".js", #"await fetchWithRetry("@U", { method: "PATCH", body: { @k: "active" } });"#),
    CallForm(".js", #"await patchWithRetry("@U", { @k: "active" });"#),
    CallForm(".ps1", #"Invoke-GenesysApi PATCH "@P" '{"@k": "active"}'"#),
    CallForm(
      ".ps1",
      #"""
      $b = @{ @k = 'active' }
      Invoke-RestMethod -Uri "@U" -Method Patch -Body (ConvertTo-Json $b -Depth 5) -ContentType 'application/json'
      """#),
    CallForm(
      ".ps1",
      #"Invoke-RestMethod -Method Patch @U -Body '{"@k": "active"}' -ContentType 'application/json'"#
    ),
    CallForm(
      ".ps1",
      #"""
      $p = @{ Method = 'PATCH' }
      $p.Uri = "@U"
      $p['Body'] = '{"@k": "active"}'
      Invoke-RestMethod @p
      """#),
    CallForm(
      ".ps1",
      #"""
      $web = New-Object System.Net.WebClient
      $web.UploadString("@U", 'PATCH', '{"@k": "active"}')
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      $c = curl_init("@U");
      curl_setopt_array($c, [CURLOPT_CUSTOMREQUEST => 'PATCH', CURLOPT_POSTFIELDS => json_encode(['@k' => 'active'])]);
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      $context = stream_context_create(['http' => ['method' => 'PATCH', 'content' => json_encode(['@k' => 'active'])]]);
      file_get_contents("@U", false, $context);
      """#),
    CallForm(".php", "<?php\nHttp::patch('@U', ['@k' => 'active']);"),
    CallForm(".php", "<?php\n$c->patch('@U', [RequestOptions::JSON => ['@k' => 'active']]);"),
    CallForm(
      ".php",
      "<?php\ndefine('BASE', 'https://api.mypurecloud.com/api/v2');\n$c->patch(BASE . '@R', ['json' => ['@k' => 'active']]);"
    ),
    CallForm(
      ".cs",
      #"""
      var body = new Dictionary<string, object>();
      body["@k"] = "active";
      await client.PatchAsJsonAsync("@U", body);
      """#),
    CallForm(
      ".py",
      #"""
      body = {}
      body["@k"] = "active"
      requests.patch("@U", json=body)
      """#),
    CallForm(
      ".js",
      #"""
      const body = {};
      body.@k = "active";
      axios.patch("@U", body);
      """#),
    CallForm(
      ".go",
      #"""
      func f() {
       body := map[string]any{}
       body["@k"] = "active"
       b, _ := json.Marshal(body)
       r, _ := http.NewRequest("PATCH", "@U", bytes.NewReader(b))
      }
      """#),
    CallForm(
      ".rb",
      #"""
      body = {}
      body[:@k] = 'active'
      RestClient.patch('@U', body.to_json)
      """#),
    CallForm(".php", "<?php\n$b = [];\n$b['@k'] = 'active';\n$c->patch('@U', ['json' => $b]);"),
  ]
}
