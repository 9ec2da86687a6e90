import Testing
import WMLintKit

/// Which names are compared with which needs of an operation.
@Suite struct ScopeTests {
  private static let slots = "{conversationId}/participants/{participantId}"

  /// A request line, the names that the token has, and whether they do.
  static let tokens: [(line: String, names: [String], isEnough: Bool)] = [
    // Names of the form a:b:c are permissions.
    ("GET /api/v2/routing/queues", ["routing:queue:view"], true),
    ("GET /api/v2/routing/queues", ["routing:queue:edit"], false),
    ("GET /api/v2/routing/queues", ["routing:queue:*"], true),
    ("GET /api/v2/routing/queues", ["routing:*"], true),
    ("GET /api/v2/routing/queues", ["*"], true),
    ("GET /api/v2/routing/queues", ["analytics:conversationDetail:*"], false),
    // All others are scopes, of which any will do.
    ("GET /api/v2/routing/queues", ["routing"], true),
    ("GET /api/v2/routing/queues", ["routing:readonly", "users"], true),
    ("POST /api/v2/routing/queues", ["routing:readonly"], false),
    ("GET /api/v2/routing/queues", ["analytics"], false),
    ("GET /api/v2/routing/queues", ["analytics:readonly"], false),
    ("GET /api/v2/routing/queues", ["analytics:*"], true),
    // Each kind by itself.
    ("GET /api/v2/routing/queues", ["routing", "routing:queue:edit"], false),
    ("GET /api/v2/routing/queues", ["analytics", "routing:queue:view"], false),
    ("GET /api/v2/routing/queues", ["routing", "routing:queue:view"], true),
    // What the document does not know.
    ("GET /api/v2/users/me", ["routing:queue:view"], true),
    ("PATCH /api/v2/users/{userId}", ["routing:queue:view"], true),
    ("GET /api/v2/businessrules/decisiontables", ["analytics"], true),
    // The thread's operation asks for the thread's scope, whatever is given.
    ("PATCH /api/v2/conversations/webmessaging/\(slots)", ["conversation:participant:write"], true),
    ("PATCH /api/v2/conversations/webmessaging/\(slots)", ["conversation:participant:*"], true),
    ("PATCH /api/v2/conversations/webmessaging/\(slots)", ["conversations"], false),
    ("PATCH /api/v2/conversations/webmessaging/\(slots)", ["conversation:call:record"], false),
    // No other does, and it says nothing of what others need.
    ("GET /api/v2/routing/queues", ["conversation:participant:write"], true),
    ("PATCH /api/v2/conversations/calls/\(slots)", ["conversation:participant:write"], true),
    ("PATCH /api/v2/conversations/calls/\(slots)", ["conversation:call:record"], true),
    ("PATCH /api/v2/conversations/calls/\(slots)", ["conversation:call:add"], false),
    ("PATCH /api/v2/conversations/calls/\(slots)", ["conversations"], true),
    ("PATCH /api/v2/conversations/calls/\(slots)", ["analytics"], false),
    ("PATCH /api/v2/conversations/calls/\(slots)/attributes", ["conversation:call:add"], true),
    ("PATCH /api/v2/conversations/calls/\(slots)/attributes", ["analytics"], false),
    // Nothing is known of an operation that is not known.
    ("GET /api/v2/conversations/{{medium}}/{{id}}", ["analytics"], true),
    ("HEAD /api/v2/routing/queues", ["analytics"], true),
  ]

  @Test(arguments: tokens) func compares(line: String, names: [String], isEnough: Bool) {
    let list = names.map { #""\#($0)""# }.joined(separator: ", ")
    let isUpdate = line.contains("participants")
    let body =
      line.hasSuffix("attributes") || line.contains("webmessaging")
      ? #"{"attributes": {"tier": "gold"}}"# : #"{"state": "disconnected"}"#
    let request =
      #"{"url": "\#(line)", "scopes": [\#(list)]\#(isUpdate ? #", "body": \#(body)"# : "")}"#
    let rules = Linter().lint(request: request).diagnostics.map(\.rule)
    #expect(rules == (isEnough ? [] : ["missing-scope"]), "\(request)")
    let given = Linter(scopes: names).lint(
      request: request.replacing(#", "scopes": [\#(list)]"#, with: ""))
    #expect(given.diagnostics.map(\.rule) == rules)
  }
}
