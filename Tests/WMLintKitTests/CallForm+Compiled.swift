extension CallForm {
  /// Those of C#, Java, Kotlin, Go and Swift.
  static let compiled = [
    CallForm(
      ".swift",
      #"""
      let s = "{\"@k\": \"active\"}"
      publicAPICall(httpMethod: "PATCH", httpURL: "@U", jsonBody: s)
      """#),
    CallForm(".go", #"func f() { c.DoPatch(ctx, "@P", []byte(`{"@k": "active"}`)) }"#),
    CallForm(".cs", #"var r = await CallApi("PATCH", "@P", "{\"@k\": \"active\"}");"#),
    CallForm(".java", #"class A { void f() { apiPatch("@P", "{\"@k\": \"active\"}"); } }"#),
    CallForm(
      ".cs",
      #"""
      var client = new HttpClient { BaseAddress = new Uri("https://api.mypurecloud.com") };
      await client.PatchAsync("@P", new StringContent("{\"@k\": \"active\"}", Encoding.UTF8, "application/json"));
      """#),
    CallForm(
      ".cs",
      #"""
      client.BaseAddress = new Uri("https://api.mypurecloud.com/api/v2/");
      await client.PatchAsync("@r", new StringContent("{\"@k\": \"active\"}", Encoding.UTF8, "application/json"));
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
      ".cs",
      #"var r = new HttpRequestMessage { Method = HttpMethod.Patch, RequestUri = new Uri("@U"), Content = new StringContent("{\"@k\": \"active\"}", Encoding.UTF8, "application/json") };"#
    ),
    CallForm(
      ".cs",
      #"""
      var r = new HttpRequestMessage();
      r.Method = HttpMethod.Patch;
      r.RequestUri = new Uri("@U");
      r.Content = new StringContent("{\"@k\": \"active\"}", Encoding.UTF8, "application/json");
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
      await client.PatchAsync("@U", new StringContent(JsonConvert.SerializeObject(body), Encoding.UTF8, "application/json"));
      """#),
    CallForm(
      ".cs",
      #"""
      var body = new Dictionary<string, object> { ["@k"] = "active" };
      await client.PatchAsJsonAsync("@U", body);
      """#),
    CallForm(
      ".cs",
      #"await "https://api.mypurecloud.com".AppendPathSegment("@P").PatchJsonAsync(new { @k = "active" });"#
    ),
    CallForm(
      ".cs", #"await "@U".WithOAuthBearerToken(token).PatchJsonAsync(new { @k = "active" });"#),
    CallForm(
      ".cs",
      #"""
      var url = "@B";
      await url.AppendPathSegments("@i").WithHeader("A", b).PatchJsonAsync(new { @k = "active" });
      """#),
    CallForm(
      ".java",
      #"class A { void f() { restTemplate.exchange("@U", HttpMethod.PATCH, new HttpEntity<>("{\"@k\": \"active\"}", headers), String.class); } }"#
    ),
    CallForm(
      ".java",
      #"""
      class A { void f() {
       HttpHeaders headers = new HttpHeaders();
       headers.setContentType(MediaType.APPLICATION_JSON);
       String json = "{\"@k\": \"active\"}";
       HttpEntity<String> entity = new HttpEntity<>(json, headers);
       restTemplate.exchange("@U", HttpMethod.PATCH, entity, String.class);
      } }
      """#),
    CallForm(
      ".cs",
      #"""
      var url = $$"""@B/{{id}}""";
      var json = $$"""{"@k": "{{state}}", "version": {{version}}}""";
      await client.PatchAsync(url, new StringContent(json, Encoding.UTF8, "application/json"));
      """#),
    CallForm(
      ".cs",
      #"""
      var json = $$"""
        {"@k": "active", "addresses": [{"address": "{{address}}"}], "title": "{title}"}
        """;
      await client.PatchAsync("@U", new StringContent(json, Encoding.UTF8, "application/json"));
      """#),
    CallForm(
      ".java",
      #"""
      class A { void f() {
       HttpEntity<String> entity = new HttpEntity<String>("{\"@k\": \"active\"}", headers);
       restTemplate.patchForObject("@U", entity, String.class);
      } }
      """#),
  ]
}
