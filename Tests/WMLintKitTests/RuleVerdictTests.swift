import Testing
import WMLintKit

/// What is linted, and the rules that speak of it, in order.
struct Decided: CustomStringConvertible, Sendable {
  let text: String
  let rules: [String]
  let endpoint: String?

  init(_ text: String, _ rules: String..., endpoint: String? = nil) {
    self.text = text
    self.rules = rules
    self.endpoint = endpoint
  }

  var description: String { (endpoint ?? "") + text.debugDescription }
}

/// Which rules report a body or an endpoint: one line for each decision that was made about them.
@Suite struct RuleVerdictTests {
  static let bodies = [
    Decided(#"{"attributes": {"routing": {"acw": 30}}}"#),
    Decided(#"{"attribute": {"routing": {"acw": 30}}}"#, "unknown-key"),
    Decided("[]", "wrong-type"), Decided(#""x""#, "wrong-type"), Decided("5", "wrong-type"),
    Decided("null", "wrong-type"), Decided("", "invalid-json"), Decided(" \n", "invalid-json"),
    Decided(#"{"attributes": {"routing": {"acw": NaN}}}"#, "invalid-json"),
    Decided("{}", "missing-key"), Decided(#"{"attributes": {}}"#, "empty-update"),
    Decided(#"{"attributes": {"a": {"b": 1}}}"#, "wrong-type"),
    Decided(#"{"attributes": {"a": [1]}}"#, "wrong-type"),
    Decided(#"{"routing": {"acw": 30}}"#, "misplaced-key"),
    Decided(#"{"attributes": {"acw": 30}}"#, "misplaced-key"),
    Decided(#"{"acw": "30"}"#, "misplaced-key", "wrong-type"),
    Decided(#"{"personId": "x", "attributes": {"a": "b"}}"#, "id-in-body"),
    Decided(#"{"attributes": {"routing": {"communicationId": "x"}}}"#, "id-in-body"),
    Decided(#"{"attributes": {"personId": "x"}}"#),
    Decided(#"{"attributes": {"routing": {"acw": "30"}}}"#, "wrong-type"),
    Decided(#"{"attributes": {"routing": {"acw": 30.0}}}"#, "wrong-type"),
    Decided(#"{"attributes": {"routing": {"acw": 3e1}}}"#, "wrong-type"),
    Decided(#"{"attributes": {"routing": {"acw": -1}}}"#, "out-of-range"),
    Decided(#"{"attributes": {"routing": {"acw": -0}}}"#),
    Decided(#"{"attributes": {"routing": {"acw": 2147483647}}}"#, "unlikely-value"),
    Decided(#"{"attributes": {"routing": {"acw": 2147483648}}}"#, "out-of-range"),
    Decided(
      #"{"attributes": {"routing": {"acw": \#(String(repeating: "9", count: 400))}}}"#,
      "out-of-range"),
    Decided(#"{"attributes": {"routing": {"acw": 3601}}}"#, "unlikely-value"),
    Decided(#"{"attributes": {"routing": {"acw": 3600}}}"#),
    Decided(#"{"attributes": {"routing": {"acw": 0}}}"#),
    Decided(
      #"{"attributes": {"routing": {"acw": 1, "\u0061cw": "2"}}}"#, "duplicate-key", "wrong-type"),
    Decided(#"{"attributes": {"Routing": "x"}}"#),
    Decided(#"{"attributes": {"Routing": {"acw": 30}}}"#, "wrong-type"),
    Decided(#"{"attributes": {"vip": true}}"#, "loose-attribute-type"),
    Decided(#"{"attributes": {"": "x"}}"#, "empty-key"),
    Decided(#"{"attributes": {"routing": {"acw": {{acw}}}, {{more}}}}"#),
    Decided(#"{"attributes": {"routing": {"acw": 30,}}}"#, "invalid-json"),
    Decided(#"{"attributes": {"routing": {"acw": "30",}}}"#, "wrong-type", "invalid-json"),
    Decided(
      #"{"data": {"attributes": {"routing": {"acw": "30"}}}}"#, "misplaced-key", "wrong-type"),
    Decided(#"{"attributes": {"a": "b", "routing": {}}}"#),
    Decided(#"{"attributes": {"routing": {"ac": "x"}}}"#, "unknown-key"),
    Decided(#"{"attributes": {"routing": {"person_id": "x"}}}"#, "id-in-body"),
    Decided(#"{"attributes": {"routing": {"acw": 1,000}}}"#, "invalid-json"),
    Decided("{\"attributes\": {\"routing\": {\"acw: 30}}}", "invalid-json"),
    Decided(
      "{attributes: {routing: {acw: '30'}}}", "invalid-json", "invalid-json", "invalid-json",
      "invalid-json"),
  ]

  @Test(arguments: bodies) func saysOfABody(_ decided: Decided) {
    let report = Linter().lint(body: decided.text)
    #expect(report.diagnostics.map(\.rule) == decided.rules, "\(report)")
  }

  static let conversation = "6f1c2a34-0b7d-4e55-9a10-2f6d8c1b7e90"
  static let participant = "0d4f3b51-77aa-4c12-8d3e-51b6c0a9f2e4"
  static let right =
    "/api/v2/conversations/webmessaging/\(conversation)/participants/\(participant)"
  static let slots = "{conversationId}/participants/{participantId}"

  static let endpoints: [Decided] = [
    (right, []), ("PATCH " + right, []),
    ("patch " + right, []),
    ("POST " + right, ["wrong-method"]),
    ("https://api.mypurecloud.com" + right, []),
    ("https://API.usw2.pure.cloud:443" + right, []),
    ("https://gateway.example.com/genesys" + right, []),
    ("http://localhost:8080" + right, []),
    ("{{baseUrl}}/conversations/webmessaging/" + slots, []),
    ("{{baseUrl}}" + right, []),
    ("https://{{host}}" + right, []),
    ("http://api.mypurecloud.com" + right, ["insecure-scheme"]),
    ("https://login.mypurecloud.com" + right, ["wrong-host"]),
    ("https://mypurecloud.ie" + right, ["wrong-host"]),
    ("https://api.mypurecloud.fr" + right, ["wrong-host"]),
    ("/api/v2/conversations/calls/" + slots, ["wrong-body-for-path"]),
    ("/api/v2/conversations/Voice/" + slots, ["wrong-media"]),
    ("/api/v2/conversations/messages/" + slots + "/attributes", []),
    ("/api/v2/conversations/" + slots, ["wrong-body-for-path"]),
    ("/api/v2/conversations/web-messaging/" + slots, ["unknown-path"]),
    ("/api/v2/conversations/WebMessaging/" + slots, ["unknown-path"]),
    ("/api/v2/Conversations/webmessaging/" + slots, ["unknown-path"]),
    ("/api/v2/api/v2/conversations/webmessaging/" + slots, ["unknown-path"]),
    ("/conversations/webmessaging/" + slots, ["unknown-path"]),
    ("/api/v1/conversations/webmessaging/" + slots, ["unknown-path"]),
    ("/v2/conversations/webmessaging/" + slots, ["unknown-path"]),
    (right + "/", ["malformed-url"]), (right + "/attributes", ["unknown-path"]),
    ("//api/v2/conversations/webmessaging/" + slots, ["malformed-url"]),
    ("/api/v2/conversations/webmessaging//participants/{participantId}", ["malformed-url"]),
    ("/api/v2/conversations/webmessaging/{id}/participants", ["unknown-path"]),
    ("/api/v2/conversations/webmessaging/{id}/participants/", ["unknown-path"]),
    ("/api/v2/conversations/webmessaging/participants/{participantId}", ["unknown-path"]),
    ("/api/v2/conversations/webmessaging/{id}/{participantId}", ["unknown-path"]),
    ("/api/v2/conversations/ webmessaging/" + slots, ["malformed-url"]),
    ("{{conversations}}/webmessaging/" + slots, []),
    ("{{conversations}}/calls/" + slots, ["wrong-body-for-path"]),
    ("PATCH " + right + " HTTP/1.1", []), ("", ["unknown-path"]),
    (
      "/api/v2/conversations/webmessaging/\(conversation)//participants/\(participant)",
      ["malformed-url"]
    ),
    ("/api/v2/conversations/webmessaging/{id}/participant/{participantId}", ["unknown-path"]),
    ("/api/v2/conversations/calls/{conversationId}", []),
    ("https://api.mypurecloud.com:8443" + right, ["wrong-host"]),
    ("/api/v2/users/{userId}", []),
    (right + "?expand=true", ["unknown-query"]),
  ].map { Decided($0.0, rules: $0.1) }

  @Test(arguments: endpoints) func saysOfAnEndpoint(_ decided: Decided) {
    let report = Linter().lint(body: #"{"attributes": {"a": "b"}}"#, endpoint: decided.text)
    #expect(report.diagnostics.map(\.rule).sorted() == decided.rules.sorted(), "\(report)")
  }

  static let participants: [Decided] = [
    ("{participantId}", nil), ("{{participantId}}", nil), ("${participantId}", nil),
    ("$participantId", nil), (":participantId", nil), ("<participant-id>", nil),
    ("%PARTICIPANT_ID%", nil), ("${encodeURIComponent(participantId)}", nil),
    ("${input.participantId}", nil), ("PARTICIPANT_ID", nil), ("%s", nil), ("{0}", nil),
    ("#{id}", nil), ("[[id]]", nil), ("xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx", nil), ("…", nil),
    ("%1$s", nil), (#"\(participantId)"#, nil), ("%7BparticipantId%7D", nil),
    ("@participantId", nil),
    ("your-participant-id", nil), ("~participantId~", nil), ("{participant ID}", nil),
    ("${agentParticipantId}", nil), ("${agentPid}", nil),
    ("${call.customer.id}", nil), ("{persona}", nil), ("{id}", nil),
    ("${participant.userId}", "person-id-for-participant-id"),
    ("{personId}", "person-id-for-participant-id"), ("<agent-id>", "person-id-for-participant-id"),
    (":user_id", "person-id-for-participant-id"), ("%MEMBER_ID%", "person-id-for-participant-id"),
    ("PERSON_ID", "person-id-for-participant-id"),
    ("${encodeURIComponent(vars.userUuid)}", "person-id-for-participant-id"),
    ("{communicationId}", "wrong-id-for-participant-id"),
    ("{queueId}", "wrong-id-for-participant-id"),
    ("{externalContactId}", "wrong-id-for-participant-id"),
    ("12345", "malformed-id"), ("part-123", "malformed-id"), ("Not Found", "malformed-id"),
    ("p-0d4f3b51-77aa-4c12-8d3e-51b6c0a9f2e4", "malformed-id"),
  ].map { Decided($0.0, rules: $0.1.map { [$0] } ?? []) }

  @Test(arguments: participants) func judgesTheParticipantParameter(_ decided: Decided) {
    let path = "/api/v2/conversations/webmessaging/{conversationId}/participants/" + decided.text
    let report = Linter().lint(body: #"{"attributes": {"a": "b"}}"#, endpoint: path)
    let rules = report.diagnostics.map(\.rule)
    #expect(rules == decided.rules, "\(report)")
  }

  @Test func reportsSwappedAndRepeatedIDs() {
    func rules(_ path: String) -> [String] {
      Linter().lint(body: #"{"attributes": {"a": "b"}}"#, endpoint: path).diagnostics.map(\.rule)
    }
    let start = "/api/v2/conversations/webmessaging/"
    #expect(rules(start + "{participantId}/participants/{conversationId}") == ["swapped-ids"])
    #expect(
      rules(start + "\(Self.conversation)/participants/\(Self.conversation.uppercased())")
        == ["same-id-twice"])
  }
}

extension Decided {
  init(_ text: String, rules: [String], endpoint: String? = nil) {
    self.text = text
    self.rules = rules
    self.endpoint = endpoint
  }
}
