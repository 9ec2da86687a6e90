extension CallForm {
  /// Bodies that are maps, filled by statements before they are sent.
  static let filled = [
    CallForm(
      ".js",
      #"""
      const body = { title: "agent" };
      body.@k = "active";
      console.log(body);
      fetch("@U", { method: "PATCH", body: JSON.stringify(body) });
      """#),
    CallForm(
      ".js",
      #"""
      const body = {};
      body["@k"] = "active";
      if (isLarge) { body.title = "large"; }
      axios.patch("@U", body);
      """#),
    CallForm(
      ".py",
      """
      body = {}
      body["@k"] = "active"
      if large:
          body["titel"] = "large"
      requests.patch("@U", json=body)
      """),
    CallForm(".py", #"requests.patch("@U", json=dict(@k="active"))"#),
    CallForm(
      ".cs",
      #"""
      var body = new Dictionary<string, object>();
      body.Add("title", "agent");
      body["@k"] = "active";
      await client.PatchAsync("@U", JsonContent.Create(body));
      """#),
    CallForm(
      ".cs",
      #"""
      var body = new JObject { ["@k"] = "active" };
      await client.PatchAsync("@U", new StringContent(body.ToString(), Encoding.UTF8, "application/json"));
      """#),
    CallForm(
      ".java",
      #"""
      class A { void f() {
       Map<String, Object> body = new HashMap<>();
       body.put("@k", "active");
       restTemplate.patchForObject("@U", body, String.class);
      } }
      """#),
    CallForm(
      ".kt",
      #"""
      fun f() {
       val body = JSONObject()
       body.put("@k", "active")
       val r = Request.Builder().url("@U").patch(body.toString().toRequestBody()).build()
      }
      """#),
    CallForm(
      ".go",
      #"""
      func f() {
       body := make(map[string]any)
       body["@k"] = "active"
       b, _ := json.Marshal(body)
       req, _ := http.NewRequest("PATCH", "@U", bytes.NewReader(b))
      }
      """#),
    CallForm(
      ".rb",
      """
      body = {}
      body[:@k] = 'active'
      body[:titel] = title if title
      RestClient.patch("@U", body.to_json, { content_type: :json })
      """),
    CallForm(
      ".php",
      """
      <?php
      $body = [];
      $body['@k'] = 'active';
      $client->patch("@U", ['json' => $body]);
      """),
    CallForm(
      ".ps1",
      """
      $body = @{}
      $body.@k = 'active'
      Invoke-RestMethod -Uri "@U" -Method Patch -Body ($body | ConvertTo-Json) -ContentType 'application/json'
      """),
    CallForm(
      ".cls",
      #"""
      public class A { void f() {
       Map<String, Object> body = new Map<String, Object>();
       body.put('@k', 'active');
       HttpRequest r = new HttpRequest();
       r.setEndpoint('@U');
       r.setMethod('PATCH');
       r.setBody(JSON.serialize(body));
      } }
      """#),
    CallForm(
      ".swift",
      #"""
      var r = URLRequest(url: URL(string: "@U")!)
      r.httpMethod = "PATCH"
      var body: [String: Any] = [:]
      body["@k"] = "active"
      r.httpBody = try? JSONSerialization.data(withJSONObject: body)
      """#),
    CallForm(
      ".java",
      #"""
      class A { void f() {
       ObjectNode node = mapper.createObjectNode();
       node.put("@k", "active");
       Request r = new Request.Builder().url("@U").patch(RequestBody.create(node.toString(), JSON)).build();
      } }
      """#),
    CallForm(
      ".java",
      #"class A { void f() { restTemplate.exchange("@U", HttpMethod.PATCH, new HttpEntity<>(Map.of("@k", "active"), headers), String.class); } }"#
    ),
    CallForm(
      ".java",
      #"class A { void f() { client.patch().uri("@B/{id}", id).bodyValue(Map.of("@k", "active")).retrieve(); } }"#
    ),
    CallForm(
      ".ps1",
      """
      $body = [PSCustomObject]@{ @k = 'active' }
      Invoke-RestMethod -Uri "@U" -Method Patch -Body (ConvertTo-Json $body -Depth 5) -ContentType 'application/json'
      """),
    CallForm(
      ".rb",
      #"""
      conn = Faraday.new(url: 'https://api.mypurecloud.com')
      conn.patch("@P") do |request|
        request.headers['Content-Type'] = 'application/json'
        request.body = { @k: 'active' }.to_json
      end
      """#),
    CallForm(
      ".cs",
      #"""
      var request = new RestRequest("@B/{id}", Method.Patch).AddUrlSegment("id", id);
      request.AddJsonBody(new { @k = "active" });
      """#),
    CallForm(
      ".js",
      #"""
      const api = axios.create({ baseURL: "@B" });
      api.patch("@i", { @k: "active" });
      """#),
  ]
}
