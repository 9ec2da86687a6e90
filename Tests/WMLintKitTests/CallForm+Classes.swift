extension CallForm {
  /// Bodies that are objects of classes whose members the file names, in C#, Go, Java, Kotlin, Python and Swift.
  static let classes = [
    CallForm(
      ".cs",
      #"""
      await client.PatchAsJsonAsync("@U", new Update { State = "active" });
      class Update { [JsonPropertyName("@k")] public string State { get; set; } }
      """#),
    CallForm(
      ".cs",
      #"""
      Update update = new() { State = "active" };
      update.State = "inactive";
      var json = JsonConvert.SerializeObject(new Update { State = "active" });
      await client.PatchAsync("@U", new StringContent(json, Encoding.UTF8, "application/json"));
      public record Update([property: JsonProperty(PropertyName = "@k")] string State);
      """#),
    CallForm(
      ".cs",
      #"""
      var request = new RestRequest("@P", Method.Patch);
      request.AddJsonBody(new Dictionary<string, Body> { ["@k"] = null });
      """#),
    CallForm(
      ".go",
      #"""
      type update struct {
       State string `json:"@k,omitempty"`
      }
      func f() {
       body, err := json.Marshal(update{State: "active"})
       req, err := http.NewRequest("PATCH", "@U", bytes.NewBuffer(body))
      }
      """#),
    CallForm(
      ".go",
      #"""
      type update struct {
       State string `json:"@k"`
      }
      func f() {
       u := &update{}
       u.State = "active"
       client.R().SetBody(u).Patch("@U")
       body, err := json.Marshal(u)
      }
      """#),
    CallForm(
      ".java",
      #"""
      class A { void f() {
       Update update = new Update();
       update.setState("active");
       restTemplate.patchForObject("@U", update, String.class);
      }
      static class Update { @JsonProperty("@k") private String state; } }
      """#),
    CallForm(
      ".java",
      #"""
      class A { record Update(@SerializedName("@k") String state) {}
       void f() {
        var json = gson.toJson(new Update("active"));
        HttpRequest r = HttpRequest.newBuilder().uri(URI.create("@U")).method("PATCH", HttpRequest.BodyPublishers.ofString(json)).build();
      } }
      """#),
    CallForm(
      ".kt",
      #"""
      data class Update(@SerialName("@k") val state: String, val title: String? = null)
      suspend fun f() { client.patch("@U") { setBody(Update(state = "active")) } }
      """#),
    CallForm(
      ".kt",
      #"""
      data class Update(val @k: String)
      fun f() {
       val body = Gson().toJson(Update("active")).toRequestBody("application/json".toMediaType())
       val r = Request.Builder().url("@U").patch(body).build()
      }
      """#),
    CallForm(
      ".py",
      """
      @dataclass
      class Update:
          @k: str
          title: str = ""
      requests.patch("@U", json=asdict(Update(@k="active")))
      """),
    CallForm(
      ".py",
      """
      class Update(BaseModel):
          @k: str
      update = Update(@k="active")
      httpx.patch("@U", json=update.model_dump())
      """),
    CallForm(
      ".swift",
      #"""
      struct Update: Encodable {
       let state: String
       enum CodingKeys: String, CodingKey { case state = "@k" }
      }
      var r = URLRequest(url: URL(string: "@U")!)
      r.httpMethod = "PATCH"
      r.httpBody = try JSONEncoder().encode(Update(state: "active"))
      """#),
  ]
}
