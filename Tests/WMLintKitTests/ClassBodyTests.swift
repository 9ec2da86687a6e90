import Testing
import WMLintDiagnostics
import WMLintText

@testable import WMLintKit

/// Objects of classes of which the file does not say how they are sent: a value is checked whose key the API has in
/// its own spelling, and no key is reported.
@Suite struct ClassBodyTests {
  /// A program that searches for users, in which `@V` is the order of what is found.
  struct Program: CustomTestStringConvertible {
    let ending: String
    let text: String
    var testDescription: String { ending + ": " + text }

    init(_ ending: String, _ text: String) {
      self.ending = ending
      self.text = text
    }
  }

  private static let programs = [
    Program(
      ".cs",
      #"""
      var body = new UserSearchRequest { PageSize = 25, SortOrder = "@V", Colour = 3 };
      await client.PostAsJsonAsync("@U", body);
      """#),
    Program(
      ".cs",
      #"""
      UserSearchRequest body = new() { SortOrder = "@V" };
      await client.PostAsync("@U", JsonContent.Create(body));
      """#),
    Program(
      ".cs",
      #"""
      var body = new UserSearchRequest();
      body.SortOrder = "@V";
      if (isLarge) body.PageSize = 100;
      var request = new RestRequest("@U", Method.Post).AddJsonBody(body);
      """#),
    Program(
      ".cs",
      #"""
      using PureCloudPlatform.Client.V2.Api;
      var api = new SearchApi();
      api.PostUsersSearch(new UserSearchRequest(PageSize: 25, SortOrder: "@V"));
      """#),
    Program(
      ".go",
      #"""
      import "github.com/mypurecloud/platform-client-sdk-go/v150/platformclientv2"
      func f() {
       api := platformclientv2.NewSearchApi()
       api.PostUsersSearch(platformclientv2.Usersearchrequest{SortOrder: platformclientv2.String("@V")})
      }
      """#),
    Program(
      ".java",
      #"""
      import com.mypurecloud.sdk.v2.api.SearchApi;
      class A { void f() {
       SearchApi api = new SearchApi();
       UserSearchRequest body = new UserSearchRequest();
       body.setPageSize(25);
       body.setSortOrder("@V");
       api.postUsersSearch(body);
      } }
      """#),
    Program(
      ".java",
      #"""
      import com.mypurecloud.sdk.v2.api.SearchApi;
      class A { void f() {
       new SearchApi().postUsersSearch(new UserSearchRequest().pageSize(25).sortOrder("@V"));
      } }
      """#),
    Program(
      ".java",
      #"""
      class A { void f() {
       Search body = Search.builder().sortOrder("@V").colour(3).build();
       restTemplate.postForObject("@U", body, String.class);
      } }
      """#),
    Program(
      ".kt",
      #"""
      import com.mypurecloud.sdk.v2.api.SearchApi
      fun f() {
       val body = UserSearchRequest().apply { sortOrder = "@V"; pageSize = 3 }
       SearchApi().postUsersSearch(body)
      }
      """#),
    Program(
      ".py",
      """
      import PureCloudPlatformClientV2
      api = PureCloudPlatformClientV2.SearchApi()
      body = PureCloudPlatformClientV2.UserSearchRequest()
      body.page_size = 25
      body.sort_order = "@V"
      api.post_users_search(body)
      """),
    Program(
      ".py",
      """
      import PureCloudPlatformClientV2 as gc
      gc.SearchApi().post_users_search(gc.UserSearchRequest(sort_order="@V", colour=[{"a": 1}]))
      """),
    Program(
      ".rb",
      """
      require 'purecloudplatformclientv2'
      body = PureCloud::UserSearchRequest.new
      body.sort_order = "@V"
      PureCloud::SearchApi.new.post_users_search(body)
      """),
    Program(
      ".swift",
      #"""
      let body = UserSearchRequest(pageSize: 25, sortOrder: "@V")
      var r = URLRequest(url: URL(string: "@U")!)
      r.httpMethod = "POST"
      r.httpBody = try JSONEncoder().encode(body)
      """#),
  ]

  private func result(_ program: Program, _ value: String = "ASC") -> FileResult {
    let text = program.text.replacing("@V", with: value)
      .replacing("@U", with: "https://api.mypurecloud.com/api/v2/users/search")
    let source = Source(name: "file" + program.ending, bytes: Array((text + "\n").utf8))
    return Linter().findings(in: LintUnit(source))
  }

  private func rules(_ result: FileResult) -> [String] { result.diagnostics.map(\.rule) }

  @Test(arguments: programs) func takesWhatIsRight(program: Program) {
    let result = result(program)
    #expect(result.requests.count == 1)
    #expect(rules(result) == [])
  }

  @Test(arguments: programs) func findsAValueInItsPlace(program: Program) throws {
    let result = result(program, "up")
    #expect(rules(result) == ["unknown-value"])
    let place = try #require(result.diagnostics.first?.range.bytes)
    let text = Array(
      program.text.replacing("@V", with: "up")
        .replacing("@U", with: "https://api.mypurecloud.com/api/v2/users/search").utf8)
    #expect(["\"up\"", "up"].contains(String(decoding: text[place], as: UTF8.self)))
  }

  @Test(arguments: programs) func fixesAValueAsItsLiteralTakesIt(program: Program) {
    let fix = result(program, "asc").diagnostics.first?.fix?.edits.first?.text
    #expect(["ASC", "\"ASC\""].contains(fix))
  }

  /// What may come to another body.
  private static let open = [
    Program(
      ".cs",
      #"""
      var body = new UserSearchRequest { SortOrder = "@V" };
      body.SortOrder = other;
      await client.PostAsJsonAsync("@U", body);
      """#),
    Program(
      ".cs",
      #"""
      var body = new UserSearchRequest();
      body.SortOrder = "@V";
      Fill(body);
      await client.PostAsJsonAsync("@U", body);
      """#),
    Program(
      ".cs",
      #"""
      var body = new UserSearchRequest();
      body.SortOrder = "@V";
      if (isDescending) { body.SortOrder = "DESC"; }
      await client.PostAsJsonAsync("@U", body);
      """#),
    Program(
      ".cs",
      #"""
      await client.PostAsJsonAsync("@U", new Search { Order = "@V" });
      class Search { [JsonIgnore] public string Order { get; set; } }
      """#),
    Program(
      ".cs", #"await client.PostAsJsonAsync("@U", new Search<Text> { SortOrder = "@V" }.ToDto());"#),
    Program(
      ".cs",
      #"await client.PostAsJsonAsync("@U", new { sortOrder = new SortOrder { Name = "@V" } });"#),
    Program(
      ".py",
      """
      import PureCloudPlatformClientV2
      api = PureCloudPlatformClientV2.SearchApi()
      body = PureCloudPlatformClientV2.UserSearchRequest()
      body.sort_order = "@V"
      if descending:
          body.sort_order = "DESC"
      api.post_users_search(body)
      """),
    Program(
      ".java",
      #"""
      class A { void f() {
       Search body = new Search();
       body.setSortOrder("@V");
       body.normalize();
       restTemplate.postForObject("@U", body, String.class);
      } }
      """#),
    Program(
      ".go",
      #"""
      type search struct {
       SortOrder string `json:"-"`
      }
      func f() { client.R().SetBody(search{SortOrder: "@V"}).Post("@U") }
      """#),
    Program(
      ".py",
      """
      class Search(BaseModel):
          colour: str
      body = Search(colour="@V")
      requests.post("@U", json=body.model_dump(exclude={"colour"}))
      """),
    Program(
      ".py",
      """
      class Search(BaseModel):
          colour: str
      body = Search(colour=None)
      requests.post("@U", data=body.model_dump_json(exclude_none=True))
      """),
    Program(
      ".js",
      #"""
      const body = {};
      body.colour = undefined;
      fetch("@U", { method: "POST", body: JSON.stringify(body) });
      """#),
    Program(
      ".js",
      #"fetch("@U", { method: "POST", body: JSON.stringify({ colour: 3 }, ["sortOrder"]) });"#),
    Program(
      ".js",
      #"fetch("@U", { method: "POST", body: JSON.stringify({ colour: 3 }, (key, v) => v || no) });"#
    ),
    Program(
      ".java",
      #"""
      class Search {
       private String order;
       @JsonProperty("sortOrder") public String getOrder() { return order; }
      }
      class A { void f() {
       Search body = new Search();
       body.setOrder("@V");
       restTemplate.postForObject("@U", body, String.class);
      } }
      """#),
    Program(
      ".java",
      #"""
      @JsonNaming(Other.class)
      class Search { private String order; }
      class A { void f() {
       Search body = new Search();
       body.setOrder("@V");
       restTemplate.postForObject("@U", body, String.class);
      } }
      """#),
    Program(
      ".cs",
      #"""
      await client.PostAsJsonAsync("@U", new Search { order = "@V" });
      [DataContract] class Search { public string order { get; set; } }
      """#),
    Program(
      ".kt",
      #"""
      @JsonNaming(Other::class)
      data class Search(val order: String)
      fun f() {
       val r = Request.Builder().url("@U").post(Gson().toJson(Search(order = "@V")).toRequestBody())
      }
      """#),
    Program(
      ".swift",
      #"""
      struct Search: Encodable { let order: String
       func encode(to encoder: Encoder) throws { }
      }
      var r = URLRequest(url: URL(string: "@U")!)
      r.httpMethod = "POST"
      r.httpBody = try JSONEncoder().encode(Search(order: "@V"))
      """#),
    Program(
      ".swift",
      #"""
      struct Search: Encodable { let order: String }
      extension Search { enum CodingKeys: String, CodingKey { case order = "sortOrder" } }
      var r = URLRequest(url: URL(string: "@U")!)
      r.httpMethod = "POST"
      r.httpBody = try JSONEncoder().encode(Search(order: "@V"))
      """#),
    Program(
      ".go",
      #"""
      type search struct {
       colour string
      }
      func f() { client.R().SetBody(search{colour: "@V"}).Post("@U") }
      """#),
    Program(
      ".go",
      #"""
      type search struct { Colour string; SortOrder string `json:"sortOrder"` }
      func f() { client.R().SetBody(search{Colour: "@V"}).Post("@U") }
      """#),
  ]

  @Test(arguments: open) func leavesWhatMayBeAnother(program: Program) {
    let result = result(program, "up")
    #expect(result.requests.count == 1)
    #expect(rules(result) == [])
  }
}
