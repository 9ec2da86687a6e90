import Testing
import WMLintKit
import WMLintText

/// Which JSON texts are taken for requests to Genesys Cloud, and which are not.
@Suite struct RecognitionTests {
  private func findings(_ text: String) -> FileResult {
    let source = Source(name: "test", bytes: Array(text.utf8))
    return Linter().findings(in: LintUnit(source, mustBeRecognised: true))
  }

  /// How many requests, or files without one, were not checked.
  private func unchecked(_ text: String) -> Int {
    let unchecked = findings(text).unchecked
    return unchecked.requests + unchecked.withoutRequest
  }

  static let slots = "{conversationId}/participants/{participantId}"

  @Test(arguments: [
    #"{"attributes": {"routing": {"acw": "30"}}}"#, #"{"routing": {"acv": 30}}"#,
    #"{"path": "/api/v2/conversations/calls/\#(slots)"}"#,
    #"{"url": "https://api.mypurecloud.com/api/v2/conversations/webmessaging/{c}/participant/{p}"}"#,
    #"{"url": "{{base}}/conversations/webmessaging/\#(slots)", "method": "PUT"}"#,
    #"{"url": "https://gate.example.com/x/api/v2/conversations/webmessaging/\#(slots)", "body": []}"#,
  ]) func takesWhatIsOurs(_ text: String) {
    #expect(findings(text).unchecked.requests == 0)
    #expect(findings(text).requests.count == 1)
  }

  @Test(arguments: [
    "{}", "[]", "", "{", #"{"attributes": {"tier": "gold"}}"#, #"{"routing": {"mode": "fast"}}"#,
    #"{"url": "https://example.com", "name": "a package"}"#, #"{"path": "src/index.js"}"#,
    #"{"method": "eth_call", "body": []}"#, #"{"routing": {"ac": "x", "mode": "history"}}"#,
    #"{"path": "/api/v2/conversations/participants/attributes/search", "method": "POST"}"#,
    #"{"path": "/api/v2/conversations/calls/{c}/participants", "method": "POST"}"#,
    #"{"path": "/api/v2/conversations/calls/{c}/participants/{p}/consult", "method": "DELETE"}"#,
    #"{"url": "https://conversations.twilio.com/v1/Conversations/x/Participants/y"}"#,
    #"{"url": "https://shop.freshdesk.com/api/v2/conversations/1/participants/2", "method": "PUT"}"#,
    #"{"url": "/api/v2/conversations/{c}/participants/{p}", "method": "GET"}"#,
    #"{"url": "/api/v2/users/{userId}", "method": "PATCH"}"#,
  ]) func skipsWhatIsNot(_ text: String) {
    #expect(unchecked(text) == 1)
    #expect(findings(text).diagnostics.isEmpty)
  }

  @Test(arguments: [
    #"{"path": "/api/v2/conversations/calls/\#(slots)", "body": {"state": "disconnected"}}"#,
    #"{"path": "/api/v2/conversations/\#(slots)", "body": {"wrapup": {"code": "x", "tags": ["a"]}}}"#,
    #"{"path": "/api/v2/conversations/messages/\#(slots)/attributes", "body": {"attributes": {"tier": "gold"}}}"#,
  ]) func checksWhatIsRightByThePublishedAPI(_ text: String) {
    #expect(findings(text).unchecked.requests == 0 && findings(text).requests.count == 1)
    #expect(Linter().lint(request: text).isClean)
  }

  @Test(arguments: [
    #"{"path": "/api/v2/conversations/web/\#(slots)"}"#,
    #"{"path": "/api/v2/conversations/chats/\#(slots)", "body": {}}"#,
    #"{"path": "/api/v2/conversations/\#(slots)", "body": {"attributes": {"routing": {}}}}"#,
    #"{"path": "/api/v2/conversations/voice/\#(slots)", "body": {"state": "disconnected"}}"#,
    #"{"path": "/api/v2/conversations/messages/\#(slots)/attributes", "body": {"attributes": {"routing": {"acw": 30}}}}"#,
  ]) func judgesWhatIsNot(_ text: String) {
    #expect(Linter().lint(request: text).diagnostics.map(\.rule).contains("wrong-media"))
  }
}
