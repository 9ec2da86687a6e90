import Testing
import WMLintKit

/// A request file of JSON is read field by field, its places are right, and no secret is printed.
@Suite struct RequestFileTests {
  static let path =
    "/api/v2/conversations/webmessaging/{conversationId}/participants/{participantId}"
  static let id = "0d4f3b51-77aa-4c12-8d3e-51b6c0a9f2e4"

  static let requests = [
    Decided(#"{"path": "\#(path)", "body": {"attributes": {"a": "b"}}}"#),
    Decided(#"{"url": "PATCH https://api.mypurecloud.com\#(path)", "body": "{{payload}}"}"#),
    Decided(#"{"method": "PATCH", "endpoint": "\#(path)", "headers": {"Content-Type": "{{ct}}"}}"#),
    Decided(#"{"method": "{{m}}", "url": "{{url}}", "body": {{payload}}}"#),
    Decided(
      #"{"path": "\#(path)", "body": "{\"attributes\": {\"routing\": {\"acw\": \"30\"}}}"}"#,
      "wrong-type"),
    Decided(
      #"{"path": "\#(path)", "headers": {"Content-Type": "text/plain"}}"#, "wrong-content-type"),
    Decided(#"{"path": "\#(path)", "scopes": "a b"}"#, "missing-scope"),
    Decided(#"{"path": "\#(path)", "scopes": ["a", "conversation:participant:*"]}"#),
    Decided(#"{"path": "\#(path)", "pathParameters": {"participantId": "12345"}}"#, "malformed-id"),
    Decided(
      #"{"path": "\#(path)", "pathParameters": {"participantId": "{{userId}}"}}"#,
      "person-id-for-participant-id"),
    Decided(
      #"{"path": "\#(path)", "pathParameters": {"participantId": "\#(id)"}, "userId": "\#(id)"}"#,
      "person-id-for-participant-id"),
    Decided(
      #"{"path": "\#(path)", "pathParameters": {"participantId": "\#(id)"}, "context": {"agents": [{"agentId": "\#(id)"}]}}"#,
      "person-id-for-participant-id"),
    Decided(#"{"path": "\#(path)", "query": {"expand": "x"}}"#, "unknown-query"),
    Decided(#"{"path": "\#(path)", "attributes": {"a": "b"}}"#, "misplaced-key"),
    Decided(#"{"url": "https://api.mypurecloud.com", "path": "\#(path)"}"#),
    Decided(#"{"path": "\#(path)", "query": "expand=x"}"#, "unknown-query"),
    Decided(#"{"path": " \#(path)"}"#, "malformed-url"),
    Decided(#"{"path": "\#(path) "}"#, "malformed-url"),
    Decided(#"{"path": "\#(path)", "method": 5}"#, "wrong-type"),
    Decided(#"{"path": "\#(path)", "method": "PUT"}"#, "wrong-method"),
    Decided(
      #"{"path": "\#(path)", "body": {}, "body": {"attributes": {"a": "b"}}}"#, "duplicate-key"),
    Decided(
      #"{"path": "\#(path)", "headers": {"Authorization": "Bearer a1B2c3D4e5F6g7H8i9J0"}}"#,
      "leaked-token"),
    Decided(
      #"{"path": "\#(path)", "headers": {"Authorization": "Bearer YOUR_ACCESS_TOKEN_HERE"}}"#),
  ]

  @Test(arguments: requests) func saysOfARequest(_ decided: Decided) {
    let report = Linter().lint(request: decided.text)
    let rules = report.diagnostics.map(\.rule)
    #expect(rules == decided.rules, "\(report)")
  }

  @Test func pointsThroughTheEscapesOfABodyThatIsAString() throws {
    let text =
      #"{"path": "\#(Self.path)", "body": "{\"attributes\": {\"routing\": {\"acw\": \"30\"}}}"}"#
    let diagnostic = try #require(
      Linter().lint(request: text).diagnostics.first { $0.rule == "wrong-type" })
    let range = diagnostic.range.bytes
    #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == #"\"30\""#)
    #expect(diagnostic.pointer == "/attributes/routing/acw")
    #expect(diagnostic.fix?.edits.map(\.text) == ["30"])
  }

  @Test func printsNoSecretAnywhere() {
    let secret = "a1B2c3D4e5F6g7H8i9J0"
    let text =
      #"{"path": "\#(Self.path)", "headers": {"Authorization": "Bearer \#(secret)"}, "body": {"attributes": {"routing": {"acw": "30", "access_token": "\#(secret)"}}}}"#
    let report = Linter().lint(request: text)
    #expect(report.diagnostics.count >= 4)
    #expect(!report.description.contains(secret))
    #expect(!report.description.contains(secret.prefix(8)))
  }

  @Test func coversASecretThatAMessageQuotes() {
    let secret =
      "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U"
    let path = "/api/v2/conversations/webmessaging/{conversationId}/participants/\(secret)"
    let report = Linter().lint(body: "{}", endpoint: path)
    #expect(report.diagnostics.map(\.rule).contains("malformed-id"))
    #expect(!"\(report.diagnostics) \(report)".contains(secret.prefix(12)))
  }
}
