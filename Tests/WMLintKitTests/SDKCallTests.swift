import Testing
import WMLintDiagnostics
import WMLintText

@testable import WMLintKit

/// A call of an SDK's method is a request: right, it is counted and nothing is said of it; its ids, options, body and name
/// are checked as those of any request.
@Suite struct SDKCallTests {
  /// A file of a program in which `@C` is a call of a method of the routing API.
  struct SDK: CustomTestStringConvertible {
    let ending: String
    let file: String
    var isSnake = false
    var testDescription: String { ending + ": " + file }

    init(_ ending: String, _ file: String, isSnake: Bool = false) {
      self.ending = ending
      self.file = file
      self.isSnake = isSnake
    }

    static let all: [SDK] = [
      SDK(
        ".js",
        """
        const platformClient = require('purecloud-platform-client-v2');
        const api = new platformClient.RoutingApi();
        api.@C;
        """),
      SDK(
        ".mjs",
        """
        import { RoutingApi } from 'purecloud-platform-client-v2';
        new RoutingApi().@C;
        """),
      SDK(
        ".ts",
        """
        import gc from 'purecloud-platform-client-v2';
        class Queues {
          constructor(private readonly routing: gc.RoutingApi) {}
          remove() { return this.routing.@C; }
        }
        """),
      SDK(
        ".py",
        """
        import PureCloudPlatformClientV2 as gc
        api = gc.RoutingApi(client)
        api.@C
        """, isSnake: true),
      SDK(
        ".cs",
        """
        using PureCloudPlatform.Client.V2.Api;
        class Queues {
          private readonly RoutingApi _routing = new RoutingApi();
          void Remove() { _routing.@C; }
        }
        """),
      SDK(
        ".java",
        """
        import com.mypurecloud.sdk.v2.api.RoutingApi;
        class Queues { void remove(RoutingApi api) { api.@C; } }
        """),
      SDK(
        ".kt",
        """
        import com.mypurecloud.sdk.v2.api.RoutingApi
        fun remove() { val api = RoutingApi(client); api.@C }
        """),
      SDK(
        ".go",
        """
        package queues
        import "github.com/mypurecloud/platform-client-sdk-go/v150/platformclientv2"
        func remove() { api := platformclientv2.NewRoutingApiWithConfig(config); api.@C }
        """),
      SDK(
        ".swift",
        """
        import PureCloudPlatformClientV2
        RoutingAPI.@C
        """),
      SDK(
        ".rb",
        """
        require 'purecloudplatformclientv2'
        api = PureCloud::RoutingApi.new
        api.@C
        """, isSnake: true),
    ]
  }

  private func result(_ sdk: SDK, _ call: String) -> FileResult {
    let name = call.prefix { $0 != "(" }
    let isCapital = sdk.ending == ".cs" || sdk.ending == ".go"
    let snake = name.reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
    let spelled =
      sdk.isSnake
      ? snake : isCapital ? name.prefix(1).uppercased() + name.dropFirst() : String(name)
    return result(sdk.file.replacing("@C", with: spelled + call.dropFirst(name.count)), sdk.ending)
  }

  private func result(_ text: String, _ ending: String) -> FileResult {
    let source = Source(name: "file" + ending, bytes: Array((text + "\n").utf8))
    return Linter().findings(in: LintUnit(source))
  }

  private func rules(_ result: FileResult) -> [String] { result.diagnostics.map(\.rule) }

  @Test(arguments: SDK.all) func countsARightCall(sdk: SDK) {
    let result = result(sdk, "deleteRoutingQueueMember(queueId, memberId)")
    #expect(result.requests.count == 1)
    #expect(rules(result) == [])
  }

  @Test(arguments: SDK.all) func findsIDsThatAreSwapped(sdk: SDK) {
    #expect(
      rules(result(sdk, "deleteRoutingQueueMember(memberId, queueId)")) == ["swapped-ids"])
  }

  @Test(arguments: SDK.all) func findsAMethodThatThereIsNot(sdk: SDK) throws {
    let result = result(sdk, "deleteRoutingQueueMembr(queueId, memberId)")
    #expect(rules(result) == ["unknown-path"])
    let fix = try #require(result.diagnostics.first?.fix?.edits.first?.text)
    #expect(fix.lowercased().filter { $0 != "_" } == "deleteroutingqueuemember")
  }

  /// What people call a method by the verb that they think of.
  @Test(arguments: SDK.all) func findsAMethodOfAnotherVerb(sdk: SDK) throws {
    for call in ["putRoutingQueue(queueId, body)", "updateRoutingSkillgroup(skillGroupId, body)"] {
      let isPut = call.hasPrefix("put")
      let result = result(sdk, call)
      #expect(rules(result) == (isPut ? [] : ["unknown-path"]))
      guard !isPut else { continue }
      let fix = try #require(result.diagnostics.first?.fix?.edits.first?.text)
      #expect(fix.lowercased().filter { $0 != "_" } == "patchroutingskillgroup")
    }
  }

  /// The naming of an SDK is part of the name: another is an attribute that there is not.
  @Test(arguments: SDK.all) func findsAMethodInAnotherNaming(sdk: SDK) throws {
    let other = sdk.isSnake ? "getRoutingQueue(queueId)" : "get_routing_queue(queueId)"
    let text = sdk.file.replacing("@C", with: other)
    let result = result(text, sdk.ending)
    #expect(rules(result) == ["unknown-path"])
    let fix = try #require(result.diagnostics.first?.fix?.edits.first?.text)
    let isCapital = sdk.ending == ".cs" || sdk.ending == ".go"
    #expect(
      fix
        == (sdk.isSnake
          ? "get_routing_queue" : isCapital ? "GetRoutingQueue" : "getRoutingQueue"))
  }

  @Test(arguments: SDK.all) func findsAMethodThatWasRemoved(sdk: SDK) {
    #expect(rules(result(sdk, "getWidgetsDeployments()")) == ["removed-path"])
  }

  @Test(arguments: SDK.all) func findsAMethodThatIsDeprecated(sdk: SDK) {
    #expect(rules(result(sdk, "getRoutingQueueUsers(queueId)")) == ["deprecated-path"])
  }

  /// What is passed by name is looked up by its name, as each SDK spells it.
  @Test(
    arguments: [
      (0, "getRoutingQueues({ pageSize: 25, sortOrder: 'asc' })", []),
      (0, "getRoutingQueues({ pageSize: 25, sortOrder: 'up' })", ["wrong-query-value"]),
      (0, "getRoutingQueues({ pagesize: 25 })", ["unknown-query"]),
      (0, "getRoutingQueues({ ...options })", []),
      (0, "getRoutingQueues(options)", []),
      (0, "getUser(id, { expand: ['presence', 'presense'] })", ["wrong-query-value"]),
      (0, "patchUser(id, { version: 1, stat: 'active' })", ["unknown-key"]),
      (0, "patchUser(id, body, { customHeaders: {} })", []),
      (0, "postRoutingQueues({ name: 'north', peerId: null })", []),
      (0, "postConversationDisconnect()", []),
      (3, "getRoutingQueues(page_size=25, sort_order='up')", ["wrong-query-value"]),
      (3, "getRoutingQueues(page_siz=25)", ["unknown-query"]),
      (3, "getRoutingQueues(pageSize=25)", ["unknown-query"]),
      (3, "getRoutingQueue(queueId=queue)", ["unknown-query"]),
      (3, "getRoutingQueue(queue_id=queue)", []),
      (8, "getRoutingQueue(queueId: queue)", []),
      (3, "getRoutingQueues(async_=True)", ["unknown-query"]),
      (0, "patchUser(path, { version: 1, stat: 'active' })", ["unknown-key"]),
      (3, "getLearningAssignments(pcPass=passed, pc_pass='Any')", []),
      (9, "getRoutingQueues(pageSize: 25)", ["unknown-query"]),
      (9, "getRoutingQueues(page_size: 25)", []),
      (4, "GetRoutingQueues(pageSize: 25)", []),
      (3, "getRoutingQueues(page_size=25, callback=done)", []),
      (3, "getTelephonyProvidersEdgesPhones(lines_id=line)", []),
      (3, "patchUser(id, body={'version': 1, 'stat': 'active'})", ["unknown-key"]),
      (3, "getGroupsMember()", ["unknown-path"]),
      // The description lists these ids in another order than the path.
      (0, "patchUserQueue(queueId, userId, { joined: true })", []),
      (0, "patchUserQueue(userId, queueId, { joined: true })", ["swapped-ids"]),
      (4, "GetRoutingQueues(pageSize: 25, sortOrder: \"up\")", ["wrong-query-value"]),
      (8, "deleteRoutingQueueMember(queueId: memberId, memberId: queueId)", ["swapped-ids"]),
    ])
  func readsArguments(sdk: Int, call: String, expected: [String]) {
    #expect(rules(result(SDK.all[sdk], call)) == expected)
  }

  /// Messages give a name as the file has it, and as the SDK would have it.
  @Test(arguments: [
    (
      "getRoutingQueues(async_=True)",
      "this operation has no query parameter 'async_', in the API of October 2026"
    ),
    ("getRoutingQueues(pageSize=25)", "did you mean 'page_size'? (newer API: --contract FILE)"),
    ("getRoutingQueue(queueId=queue)", "this method has no argument 'queueId'"),
  ])
  func tellsANameAsTheFileHasIt(call: String, message: String) throws {
    let found = try #require(result(SDK.all[3], call).diagnostics.first)
    #expect([found.message, found.help].contains(message), "\(found)")
  }

  @Test(arguments: SDK.all) func findsAnEmptyID(sdk: SDK) {
    #expect(rules(result(sdk, "deleteRoutingQueueMember(queueId, \"\")")) == ["malformed-url"])
    #expect(rules(result(sdk, "deleteRoutingQueueMember(\"\", memberId)")) == ["malformed-url"])
  }

  /// A model that is filled property by property, and what may be more than is seen.
  @Test(arguments: [
    ("body = gc.Queue()\nbody.name = 'north'\nbody.acw_settings = 5", ["wrong-type"]),
    ("body = gc.Queue()\nbody.name = 'north'", []),
    ("body = gc.Queue(name)\nbody.acw_settings = 5", []),
    ("body = gc.Queue()\nif x:\n    body.name = 'north'", []),
    ("body = gc.Queue()\nfill(body)\nbody.acw_settings = 5", []),
  ])
  func readsAModel(statements: String, expected: [String]) {
    let text =
      "import PureCloudPlatformClientV2 as gc\napi = gc.RoutingApi()\n\(statements)\napi.post_routing_queues(body)"
    let result = result(text, ".py")
    #expect(result.requests.count == 1)
    #expect(rules(result) == expected)
  }

  @Test func wrapsABodyThatIsNotSent() throws {
    let result = result(
      SDK.all[0],
      "patchConversationsMessageParticipantAttributes(id, participantId, { attributes: { a: 'b' } })"
    )
    #expect(rules(result) == ["body-not-sent"])
    let fix = try #require(result.diagnostics[0].fix?.edits.first)
    #expect(fix.text == "{ body: { attributes: { a: 'b' } } }")
  }

  /// What no SDK has to do with, or nothing shows that it is an SDK's.
  @Test(arguments: [
    (".js", "import { UsersApi } from './users';\nnew UsersApi().getUserz(id);\n// platformClient"),
    (".js", "const platformClient = {};\nstore.getUserz(id);"),
    (".js", "const p = platformClient;\nconst usersApi = make();\nusersApi.getUserList(id);"),
    (".js", "const a = new platformClient.UsersApi();\nspy.getUserz(a);"),
    (
      ".ts",
      "import { UsersApi } from 'purecloud-platform-client-v2';\nimport { api } from '../api';\napi.postUsers({});"
    ),
    (".js", "const p = platformClient;\nzendeskApi.postUsers({ user: {} });"),
    (
      ".ts",
      "import { UsersApi } from 'purecloud-platform-client-v2';\nimport { OrdersApi } from './crm';\nclass A { constructor(private api: UsersApi) {} }\nclass B { private api = new OrdersApi(); a() { this.api.getUserz(); } }"
    ),
    (
      ".java",
      "import com.mypurecloud.sdk.v2.api.UsersApi;\nimport com.acme.crm.api.OrdersApi;\nclass A { OrdersApi api; void b(String id) { api.getOrders(id); } }"
    ),
    (
      ".cs",
      "using PureCloudPlatform.Client.V2.Api;\nusing Acme.Crm.Api;\nvar a = new OrdersApi();\na.GetUsersList();"
    ),
    (".js", "const a = new platformClient.UsersApi();\nexpect(a.getUserz).toBeCalled();"),
    (".js", "const a = new platformClient.UsersApi();\na.getSomethingOfOurOwnMaking(id);"),
    (".cs", "using PureCloudPlatform.Client.V2.Api;\nvar a = new UsersApi();\na.GetBasePath();"),
    (".py", "import PureCloudPlatformClientV2\nclass UsersApi:\n  pass\nUsersApi().get_userz()"),
    (".java", "class A { UsersApi api = new UsersApi(); void b() { api.getUserz(1); } }"),
  ])
  func leavesOthersAlone(ending: String, text: String) {
    let result = result(text, ending)
    #expect(result.requests.count == 0)
    #expect(rules(result) == [])
  }
}
