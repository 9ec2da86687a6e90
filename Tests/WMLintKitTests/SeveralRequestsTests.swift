import Testing
import WMLintKit
import WMLintRequests
import WMLintText

/// A list of requests is linted one by one, and the text around them once.
@Suite struct SeveralRequestsTests {
  private static let path = "/api/v2/conversations/webmessaging/{conversationId}/participants"

  private func findings(_ text: String, isWalked: Bool = false) -> FileResult {
    let source = Source(name: "requests.json", bytes: Array(text.utf8))
    return Linter().findings(in: LintUnit(source, mustBeRecognised: isWalked))
  }

  @Test func lintsEachOfAnArrayUnderItsIndex() {
    let found = findings(
      #"""
      [{"path": "\#(Self.path)/{participantId}", "body": {"attributes": {"tier": "gold"}}},
       {"path": "/api/v2/users/me", "method": "GET"},
       {"path": "\#(Self.path)/{userId}", "body": "{\"attributes\": {\"tags\": []}}"}]
      """#)
    #expect(found.requests.map(\.0.index) == [0, 2])
    #expect(found.unchecked.requests == 1)
    let errors = found.diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.rule) == ["person-id-for-participant-id", "wrong-type"])
    #expect(errors.map(\.request?.index) == [2, 2])
  }

  @Test func reportsWhatIsWrongRoundThemOnce() {
    let found = findings(
      #"""
      [{"path": "\#(Self.path)/{participantId}"}, {"path": "\#(Self.path)/{participantId}"},
       {"key": "Bearer a1B2c3D4e5F6g7H8i9J0k1L2m3"},
      """#)
    let errors = found.diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.rule) == ["leaked-token", "invalid-json"])
    #expect(errors.allSatisfy { $0.request == nil })
  }

  @Test func saysNothingOfAListWithoutOneOfOurs() {
    let found = findings(
      #"[{"url": "https://example.com/a", "Authorization": "Bearer a1B2c3D4e5F6g7H8i9J0k1L2m3"},]"#,
      isWalked: true)
    #expect(found.diagnostics.isEmpty)
    #expect(found.unchecked.requests + found.unchecked.withoutRequest == 1)
  }
}
