extension CallForm {
  /// Bodies that are maps and lists of Apex, Go, Java, Kotlin, Ruby and Swift.
  static let objects = [
    CallForm(
      ".cs",
      #"""
      var update = new
      {
          @k = "active"
      };
      await http.PatchAsJsonAsync("@U", update);
      """#),
    CallForm(
      ".cs",
      #"""
      Dictionary<string, object> update = new Dictionary<string, object>
      {
          { "@k", "active" }
      };
      await http.PatchAsync("@U", new StringContent(JsonSerializer.Serialize<object>(update), Encoding.UTF8, "application/json"));
      """#),
    CallForm(
      ".cs",
      #"""
      Dictionary<string, object> update = new() { ["@k"] = "active" };
      await http.PatchAsJsonAsync("@U", update);
      """#),
    CallForm(".cs", #"await http.PatchAsJsonAsync("@U", new { @k });"#),
    CallForm(".cs", #"await http.PatchAsJsonAsync("@U", new { user.@k });"#),
    CallForm(".rb", #"RestClient.patch("@U", { @k: 'active' }.to_json, { content_type: :json })"#),
    CallForm(".rb", #"HTTParty.patch("@U", body: { '@k' => 'active' }.to_json)"#),
    CallForm(
      ".rb",
      #"""
      payload = { :@k => 'active', 'title' => nil }
      request = Net::HTTP::Patch.new(URI("@U"))
      request.body = JSON.generate(payload)
      """#),
    CallForm(
      ".go",
      #"""
      func f() {
       payload := map[string]interface{}{"@k": "active", "title": nil}
       body, err := json.Marshal(payload)
       req, err := http.NewRequest("PATCH", "@U", bytes.NewBuffer(body))
      }
      """#),
    CallForm(
      ".go",
      #"""
      func f() {
       b, _ := json.Marshal(map[string]any{"@k": "active"})
       r, _ := http.NewRequest("PATCH", "@U", strings.NewReader(string(b)))
      }
      """#),
    CallForm(
      ".java",
      #"""
      class A { void f() {
       String json = new ObjectMapper().writeValueAsString(Map.of("@k", "active"));
       HttpRequest r = HttpRequest.newBuilder().uri(URI.create("@U")).method("PATCH", HttpRequest.BodyPublishers.ofString(json)).build();
      } }
      """#),
    CallForm(
      ".java",
      #"""
      class A { void f() {
       var json = new JSONObject().put("title", "x").put("@k", "active").toString();
       Request r = new Request.Builder().url("@U").patch(RequestBody.create(json, JSON)).build();
      } }
      """#),
    CallForm(
      ".kt",
      #"""
      fun f() {
       val payload: Map<String, Any> = mapOf("@k" to "active", "title" to null)
       val body = Gson().toJson(payload).toRequestBody("application/json".toMediaType())
       val r = Request.Builder().url("@U").patch(body).build()
      }
      """#),
    CallForm(
      ".kt",
      #"suspend fun f() { client.patch("@U") { setBody(Json.encodeToString(mapOf("@k" to "active"))) } }"#
    ),
    CallForm(
      ".cls",
      #"""
      public class A { void f() {
       HttpRequest r = new HttpRequest();
       r.setEndpoint('@U');
       r.setMethod('PATCH');
       r.setBody(JSON.serialize(new Map<String, Object>{ '@k' => 'active' }));
      } }
      """#),
    CallForm(
      ".swift",
      #"""
      var r = URLRequest(url: URL(string: "@U")!)
      r.httpMethod = "PATCH"
      let body: [String: Any] = ["@k": "active"]
      r.httpBody = try? JSONSerialization.data(withJSONObject: body)
      """#),
    CallForm(
      ".swift",
      #"""
      var r = URLRequest(url: URL(string: "@U")!)
      r.httpMethod = "PATCH"
      r.httpBody = try JSONEncoder().encode(["@k": "active"])
      """#),
  ]
}
