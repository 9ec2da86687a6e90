import Testing

@testable import WMLintCommand

/// Whoever gives a saved conversation learns if it was not used.
@Suite struct ConversationHintTests {
  private static let id = "9b2d7c10-3e4f-4a5b-8c6d-7e8f9a0b1c2d"
  private static let way = "/api/v2/conversations/messages/{conversationId}/participants"
  private let saved =
    #"{"id": "6f1c2a34-0b1c-4d3e-9f5a-51b6c0a9f2e4", "participants": [{"id": "\#(id)"}]}"#

  private func hints(_ text: String, _ options: String = "", file: String = "a.json") -> Bool {
    let fake = FakeSystem(["saved.json": saved, file: text])
    _ = Command().run("--conversation saved.json \(file) \(options)", in: fake)
    return fake.text(of: "stderr").contains("'--conversation' was not used")
  }

  private func request(_ path: String, _ more: String = "") -> String {
    #"{"method": "PATCH", "path": "\#(path)", "body": {"attributes": {"tier": "gold"}}\#(more)}"#
  }

  @Test func isGivenWhereNoIDIsWritten() {
    #expect(hints(request("\(Self.way)/{participantId}/attributes")))
    #expect(hints(#"{"attributes": {"tier": "gold"}}"#))
    #expect(hints(#"{"method": "GET", "path": "/api/v2/users/\#(Self.id)"}"#))
    #expect(hints(request("\(Self.way)/{participantId}/attributes"), file: "a.jsonl"))
  }

  @Test func isNotGivenElsewhere() {
    let path = "\(Self.way)/\(Self.id)/attributes"
    #expect(!hints(request(path)))
    #expect(!hints(request(path), file: "a.jsonl"))
    let beside = #", "pathParameters": {"participantId": "\#(Self.id)"}"#
    #expect(!hints(request("\(Self.way)/{participantId}/attributes", beside)))
    #expect(!hints(request("\(Self.way)/{participantId}/attributes"), "--quiet"))
    let fake = FakeSystem(["a.json": #"{"attributes": {"tier": "gold"}}"#])
    _ = Command().run("a.json", in: fake)
    #expect(fake.text(of: "stderr").isEmpty)
  }
}
