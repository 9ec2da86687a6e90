extension CallForm {
  /// Requests that chains of calls, annotations and blocks make.
  static let chains = [
    CallForm(
      ".java",
      #"class A { void f() { given().baseUri("https://api.mypurecloud.com").body("{\"@k\": \"active\"}").when().patch("@P").then().statusCode(200); } }"#
    ),
    CallForm(
      ".java",
      #"class A { void f() { Response r = RestAssured.given().header("A", "b").contentType(ContentType.JSON).body("{\"@k\": \"active\"}").patch("@U"); } }"#
    ),
    CallForm(
      ".java",
      #"class A { void f() { given().contentType("application/json").body(Map.of("@k", "active")).when().patch("@U").then().statusCode(200); } }"#
    ),
    CallForm(
      ".java",
      #"class A { void f() { Unirest.patch("@U").body(new JSONObject().put("@k", "active")).asJson(); } }"#
    ),
    CallForm(
      ".java",
      #"""
      class A { void f() { HttpUrl url = new HttpUrl.Builder().scheme("https").host("api.mypurecloud.com").encodedPath("@P").build();
       Request request = new Request.Builder().url(url).patch(RequestBody.create("{\"@k\": \"active\"}", JSON)).build(); } }
      """#),
    CallForm(
      ".java",
      #"""
      class A { void f() { HttpUrl url = HttpUrl.parse("https://api.mypurecloud.com").newBuilder().addPathSegments("api/v2@C/@i").build();
       Request request = new Request.Builder().url(url).patch(RequestBody.create("{\"@k\": \"active\"}", JSON)).build(); } }
      """#),
    CallForm(
      ".java",
      #"""
      class A { void f() { HttpPatch patch = new HttpPatch("@U");
       StringEntity entity = new StringEntity("{\"@k\": \"active\"}");
       entity.setContentType("application/json");
       patch.setEntity(entity); } }
      """#),
    CallForm(
      ".java",
      #"class A { void f() { Request.Patch("@U").bodyString("{\"@k\": \"active\"}", ContentType.APPLICATION_JSON).execute(); } }"#
    ),
    CallForm(
      ".java",
      #"interface UsersClient { %atPATCH("/api/v2@C/{id}") Call<User> update(%atPath("id") String id, %atBody Update body); }"#,
      readsBody: false),
    CallForm(
      ".java",
      #"interface UsersClient { %atRequestLine("PATCH /api/v2@C/{id}") User update(%atParam("id") String id, Update body); }"#,
      readsBody: false),
    CallForm(
      ".java",
      #"""
      %atFeignClient(name = "genesys", url = "https://api.mypurecloud.com")
      interface UsersClient { %atPatchMapping("/api/v2@C/{id}") User update(%atPathVariable("id") String id, %atRequestBody Update body); }
      """#, readsBody: false),
    CallForm(
      ".java",
      #"""
      %atFeignClient(name = "genesys", url = "https://api.mypurecloud.com")
      interface UsersClient { %atRequestMapping(method = RequestMethod.PATCH, value = "/api/v2@C/{id}") User update(%atPathVariable("id") String id, %atRequestBody Update body); }
      """#, readsBody: false),
    CallForm(
      ".java",
      #"class A { void f() { Response r = client.target("https://api.mypurecloud.com").path("@P").request().method("PATCH", Entity.json("{\"@k\": \"active\"}")); } }"#
    ),
    CallForm(
      ".java",
      #"""
      class A { void f() { WebTarget target = ClientBuilder.newClient().target("@U");
       Response r = target.request(MediaType.APPLICATION_JSON).header("A", "b").method("PATCH", Entity.entity("{\"@k\": \"active\"}", MediaType.APPLICATION_JSON)); } }
      """#),
    CallForm(
      ".java",
      #"class A { void f() { Response r = ClientBuilder.newClient().target("@U").request().method("PATCH", Entity.json("{\"@k\": \"active\"}")); } }"#
    ),
    CallForm(
      ".java",
      #"""
      class A { void f() { RestClient c = RestClient.create("https://api.mypurecloud.com");
       c.patch().uri("@P").contentType(MediaType.APPLICATION_JSON).body(Map.of("@k", "active")).retrieve(); } }
      """#),
    CallForm(
      ".java",
      #"class A { void f() { RequestEntity<Map<String, Object>> r = RequestEntity.patch(URI.create("@U")).contentType(MediaType.APPLICATION_JSON).body(Map.of("@k", "active")); } }"#
    ),
    CallForm(
      ".java",
      #"class A { void f() { webClient.method(HttpMethod.PATCH).uri("@U").body(BodyInserters.fromValue(Map.of("@k", "active"))).retrieve(); } }"#
    ),
    CallForm(
      ".java",
      #"class A { void f() { webClient.patch().uri("@U").body(Mono.just(Map.of("@k", "active")), Map.class).retrieve(); } }"#
    ),
    CallForm(
      ".cs",
      #"interface IUsers { [Patch("/api/v2@C/{id}")] Task<User> Update(string id, [Body] Update body); }"#,
      readsBody: false),
    CallForm(
      ".cs",
      #"""
      var request = new RestRequest("@P", Method.Patch);
      request.AddBody(new { @k = "active" });
      """#),
    CallForm(
      ".cs",
      #"""
      var request = new RestRequest("@P", Method.PATCH) { RequestFormat = DataFormat.Json };
      request.AddBody(new { @k = "active" });
      """#),
    CallForm(
      ".cs",
      #"await "@U".WithOAuthBearerToken(t).SendJsonAsync(HttpMethod.Patch, new { @k = "active" });"#
    ),
    CallForm(
      ".cs",
      #"""
      var body = new JsonObject { ["@k"] = "active" };
      await client.PatchAsync("@U", new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"));
      """#),
    CallForm(
      ".kt",
      #"suspend fun f() { client.patch("@U") { setBody(buildJsonObject { put("@k", "active") }) } }"#
    ),
    CallForm(
      ".kt",
      #"""
      fun f() {
       val body = buildJsonObject { put("@k", "active") }.toString().toRequestBody(json)
       val r = Request.Builder().url("@U").patch(body).build()
      }
      """#),
    CallForm(
      ".kt",
      #"""
      fun f() {
       val json = JSONObject().apply { put("@k", "active") }
       val r = Request.Builder().url("@U").patch(json.toString().toRequestBody(type)).build()
      }
      """#),
    CallForm(
      ".kt", #"fun f() { Fuel.patch("@U").jsonBody("{\"@k\": \"active\"}").responseString() }"#),
    CallForm(
      ".kt", #"fun f() { "@U".httpPatch().jsonBody("{\"@k\": \"active\"}").responseString() }"#),
    CallForm(
      ".kt",
      #"interface Users { %atPATCH("api/v2@C/{id}") suspend fun update(%atPath("id") id: String, %atBody body: Update): User }"#,
      readsBody: false),
  ]
}
