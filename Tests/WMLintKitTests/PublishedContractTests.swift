import Testing
import WMLintKit

/// Under the published contract each path and body of an update has the verdict listed here.
@Suite struct PublishedContractTests {
  static let slots = "{conversationId}/participants/{participantId}"

  static let bodies = [
    Decided(#"{"attributes": {"tier": "gold", "any key. of yours": ""}}"#),
    Decided(#"{"attributes": {"vip": true, "level": 3, "note": null}}"#, "loose", "loose", "loose"),
    Decided(#"{"attributes": {"tags": [], "wrapup": {}}}"#, "wrong-type", "wrong-type"),
    Decided(#"{"attributes": {"": "x"}}"#, "empty-key"),
    Decided(#"{"attributes": {}}"#, "empty-update"), Decided("{}", "empty-update"),
    Decided(#"{"atributes": {"tier": "gold"}}"#, "unknown-key"),
    Decided(#"{"customAttributes": {"tier": "gold"}}"#, "misplaced-key"),
    Decided(#"{"data": {"attributes": {"tier": "gold"}}}"#, "misplaced-key"),
    Decided(#"{"tier": "gold"}"#, "misplaced-key"),
    Decided(#"{"tier": "gold", "vip": true}"#, "misplaced-key", "loose"),
    Decided(#"{"tier": {{tier}}}"#, "misplaced-key"),
    Decided(#"{"tier": "gold", {{rest}}}"#, "unknown-key"),
    Decided(#"{"routing": {"acw": 30}}"#, "unknown-key"),
    Decided(#"{"attributes": {"routing": {"acw": 30}}}"#, "wrong-type"),
    Decided(#"{"personId": "x", "attributes": {"a": "b"}}"#, "id-in-body"),
    Decided("[]", "wrong-type"), Decided("null", "wrong-type"),
    Decided(#"{"state": "disconnected"}"#), Decided(#"{"state": "Connected"}"#, "unknown-value"),
    Decided(#"{"state": "{{state}}"}"#), Decided(#"{"state": {{state}}}"#),
    Decided(#"{"state": "\u0064isconnected"}"#),
    Decided(#"{"state": "parked"}"#),
    Decided(#"{"state": ""}"#, "unknown-value"), Decided(#"{"state": 1}"#, "wrong-type"),
    Decided(#"{"held": "true"}"#, "wrong-type"),
    Decided(#"{"held": "{{held}}"}"#, "quoted-placeholder"),
    Decided(#"{"wrapup": {"code": "x", "tags": ["a", 1]}}"#, "wrong-type"),
    Decided(#"{"wrapup": {"durationSeconds": 30.5}}"#, "wrong-type"),
    Decided(#"{"wrapup": {"durationSeconds": -2147483649}}"#, "out-of-range"),
    Decided(#"{"wrapup": {"endTime": "{{now}}", "notes": "…"}}"#),
    Decided(#"{"wrapup": {"endTime": "2026-06-31T00:00:00Z"}}"#, "wrong-format"),
    Decided(#"{"wrapup": {"reason": "x"}}"#, "unknown-key"),
    Decided(#"{"wrapup": {}}"#, "empty-update"),
    Decided(#"{"code": "x", "state": "connected"}"#, "misplaced-key"),
    Decided(#"{"state": "disconnected", "state": "connected"}"#, "duplicate-key"),
  ]

  @Test(arguments: bodies) func saysOfABareBody(_ decided: Decided) {
    let report = Linter(contract: .published).lint(body: decided.text)
    let rules = report.diagnostics.map { $0.rule == "loose-attribute-type" ? "loose" : $0.rule }
    #expect(rules == decided.rules, "\(report)")
  }

  @Test(arguments: [Contract.webMessaging, .published])
  func takesAnEmailThatIsParked(contract: Contract) {
    func rules(_ medium: String, _ state: String) -> [String] {
      Linter(contract: contract).lint(
        request:
          #"{"method": "PATCH", "path": "/api/v2/conversations/\#(medium)\#(Self.slots)", "body": {"state": "\#(state)", "resumeTime": "2026-08-01T09:00:00Z"}}"#
      ).diagnostics.map(\.rule)
    }
    #expect(rules("emails/", "parked") == [] && rules("emails/", "PARKED") == ["unknown-value"])
    #expect(rules("", "parked") == [])
    let other = ["unlikely-value"]
    #expect(rules("calls/", "parked") == other && rules("emails/", "alerting") == other)
  }

  @Test func helpsWithAnArrayAsWithAnArray() {
    func help(_ value: String) -> String {
      Linter(contract: .published).lint(body: #"{"attributes": {"a": \#(value)}}"#)
        .diagnostics.first?.help ?? ""
    }
    #expect(help(#"["x"]"#) == "write a string, for example the elements joined by commas")
    #expect(help(#"{"x": 1}"#).contains("an object was seen refused"))
  }

  private static let attributes = #"{"attributes": {"a": "b"}}"#
  private static let state = #"{"state": "disconnected"}"#

  static let requests: [Decided] = [
    ("calls/\(slots)", state, []), ("\(slots)", state, []), ("\(slots)/attributes", attributes, []),
    ("emails/\(slots)/attributes", attributes, []), ("callbacks/\(slots)", state, []),
    ("messages/\(slots)/attributes", state, ["wrong-body-for-path"]),
    ("messages/\(slots)", attributes, ["wrong-body-for-path"]),
    (
      "messages/\(slots)", #"{"attributes": {"a": ["b"]}}"#, ["wrong-body-for-path", "wrong-type"]
    ),
    (
      "messages/\(slots)", #"{"held": true, "attributes": {"a": "b"}}"#, ["wrong-body-for-path"]
    ),
    (
      "\(slots)/attributes", #"{"held": true, "attributes": {"a": "b"}}"#, ["wrong-body-for-path"]
    ),
    ("\(slots)/attributes", #"{"state": "Texas", "city": "Austin"}"#, ["misplaced-key"]),
    ("\(slots)/attributes", #"{"state": "Texas"}"#, ["wrong-body-for-path", "unknown-value"]),
    ("\(slots)", #"{"tier": "gold"}"#, ["unknown-key"]),
    ("{medium}/\(slots)/attributes", attributes, []),
    ("webmessaging/\(slots)", attributes, ["unknown-path"]),
    ("webmessaging/\(slots)", #"{"attributes": {"routing": {"acw": 1}}}"#, ["unknown-path"]),
    (
      "webmessaging/\(slots)", #"{"attributes": {"routing": {"acw": "1"}}}"#,
      ["unknown-path", "wrong-type"]
    ),
    ("WebMessaging/\(slots)", attributes, ["unknown-path"]),
    ("web-messaging/\(slots)", attributes, ["unknown-path"]),
    ("Messages/\(slots)/attributes", attributes, ["unknown-path"]),
    ("mesages/\(slots)/attributes", attributes, ["unknown-path"]),
    ("voice/\(slots)", attributes, ["unknown-path"]),
    ("interactions/\(slots)", state, ["unknown-path"]),
    ("videos/\(slots)/attributes", attributes, ["unknown-path"]),
    ("chats/\(slots)", attributes, ["removed-path"]),
    ("cobrowsesessions/\(slots)/attributes", attributes, ["deprecated-path"]),
    ("cobrowsesessions/\(slots)", attributes, ["deprecated-path", "wrong-body-for-path"]),
    ("\(slots)/customattributes", attributes, ["unknown-path"]),
    ("\(slots)/atributes", attributes, ["unknown-path"]),
    ("\(slots)/attributes/x", attributes, ["unknown-path"]),
    ("calls/{conversationId}/participants", attributes, []),
    ("calls/participants/{participantId}", attributes, ["unknown-path"]),
    ("calls/{conversationId}", attributes, []),
    ("\(slots)/attributes/", attributes, ["malformed-url"]),
    ("calls/{userId}/participants/{userId}", state, ["person-id-for-participant-id"]),
    ("calls/\(slots)?expand=x", state, ["unknown-query"]),
  ].map { Decided($0.1, rules: $0.2, endpoint: "/api/v2/conversations/" + $0.0) }

  @Test(arguments: requests) func saysOfARequest(_ decided: Decided) {
    let report = Linter(contract: .published).lint(body: decided.text, endpoint: decided.endpoint)
    #expect(report.diagnostics.map(\.rule).sorted() == decided.rules.sorted(), "\(report)")
  }

  @Test(arguments: [
    "{{base}}/{conversationId}/participants/{participantId}/attributes",
    "{{base}}/messages/{conversationId}/participants/{participantId}/attributes",
    "https://gate.example.com/x/api/v2/conversations/calls/\(slots)/attributes",
  ]) func knowsThePathBehindABase(_ endpoint: String) {
    let report = Linter(contract: .published).lint(body: Self.attributes, endpoint: endpoint)
    #expect(report.diagnostics.isEmpty, "\(report)")
  }

  @Test(arguments: [
    (["analytics"], ["missing-scope"]), (["conversation:call:add"], ["missing-scope"]),
    (["conversation:call:record"], []), (["conversation:call:*"], []), (["conversation:*"], []),
    (["conversation:email:park"], ["missing-scope"]),
  ]) func needsOneOfThePermissions(scopes: [String], rules: [String]) {
    let linter = Linter(contract: .published, scopes: scopes)
    let path = "/api/v2/conversations/calls/" + Self.slots
    #expect(linter.lint(body: Self.state, endpoint: path).diagnostics.map(\.rule) == rules)
    let attributes = linter.lint(body: Self.attributes, endpoint: path + "/attributes")
    // They need no permission, and a scope as all conversations do.
    #expect(attributes.diagnostics.isEmpty == (scopes != ["analytics"]))
  }

  @Test(arguments: [
    ("messages/\(slots)", attributes, "messages/\(slots)/attributes"),
    ("messages/\(slots)/attributes", state, "messages/\(slots)"),
    ("voice/\(slots)", attributes, "calls/\(slots)/attributes"),
    ("chats/\(slots)/attributes", attributes, "\(slots)/attributes"),
    ("interactions/\(slots)", state, "\(slots)"),
    ("cobrowsesessions/\(slots)", state, "\(slots)"),
    ("Calls/\(slots)", state, "calls/\(slots)"),
    ("mesages/\(slots)/attributes", attributes, "messages/\(slots)/attributes"),
    ("\(slots)/atributes", attributes, "\(slots)/attributes"),
    ("web-messaging/\(slots)", attributes, "messages/\(slots)/attributes"),
  ]) func repairsThePath(written: String, body: String, right: String) throws {
    func request(_ path: String) -> String {
      #"{"path": "\/api/v2/conversations/\#(path)", "body": \#(body)}"#
    }
    let linter = Linter(contract: .published)
    let fixes = linter.lint(request: request(written)).diagnostics.compactMap(\.fix)
    #expect(fixes.count == 1)
    var bytes = Array(request(written).utf8)
    for edit in try #require(fixes.first).edits.reversed() {
      bytes.replaceSubrange(edit.range.bytes, with: edit.text.utf8)
    }
    #expect(String(decoding: bytes, as: UTF8.self) == request(right))
    #expect(linter.lint(request: request(right)).diagnostics.isEmpty)
  }
}
