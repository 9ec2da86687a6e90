import Testing
import WMLintJSON
import WMLintRequests
import WMLintText

/// Saved responses of every medium give the ids of their participants.
@Suite struct SavedConversationTests {
  private func conversation(_ text: String) throws -> SavedConversation {
    let source = Source(name: "conversation.json", bytes: Array(text.utf8))
    let document = Document(MappedText(source), mode: .strict)
    return try SavedConversation(document, at: try #require(document.root))
  }

  @Test func readsTheResponseForAnyMedium() throws {
    let saved = try conversation(
      #"""
      {"id": "C", "startTime": "2026-08-01T10:00:00Z", "participants": [
        {"id": "P1", "purpose": "customer", "name": "A. Visitor", "externalContactId": "X",
         "messages": [{"id": "M1", "state": "connected", "type": "webmessaging"}]},
        {"id": "P2", "purpose": "agent", "userId": "U", "queueId": "Q", "attributes": {"a": "b"},
         "calls": [{"id": "K", "state": "Disconnected"}], "messages": []},
        {"purpose": "nobody"}, 5
      ]}
      """#)
    #expect(saved.id == "C")
    #expect(!saved.hasEnded)
    #expect(saved.participants.map(\.id) == ["P1", "P2"])
    #expect(saved.participants.map(\.purpose) == ["customer", "agent"])
    #expect(saved.participants.map(\.name) == ["A. Visitor", nil])
    #expect(saved.participants.map(\.userID) == [nil, "U"])
    #expect(saved.participants.map(\.hasEnded) == [false, true])
    #expect(
      saved.participants.flatMap(\.otherIDs).map { "\($0.thing) \($0.id)" } == [
        "an external contact X", "a communication M1", "a queue Q", "a communication K",
      ])
  }

  @Test func readsTheResponseForMessages() throws {
    let saved = try conversation(
      #"""
      {"id": "C", "participants": [
        {"id": "P", "purpose": "agent", "state": "disconnected", "user": {"id": "U"},
         "queue": {"id": "Q", "name": "Support"}, "externalContact": {"id": "X"},
         "messages": [{"messageId": "M"}]}
      ]}
      """#)
    #expect(saved.hasEnded)
    #expect(saved.participants.map(\.userID) == ["U"])
    #expect(
      saved.participants.flatMap(\.otherIDs).map { "\($0.thing) \($0.id)" } == [
        "a queue Q", "an external contact X", "a message M",
      ])
  }

  @Test(arguments: [
    (#"{"id": "C", "participants": []}"#, false),
    (#"{"id": "C", "endTime": "2026-08-01T10:00:00Z", "participants": []}"#, true),
    (#"{"id": "C", "endTime": null, "participants": [{"id": "P"}]}"#, false),
    (#"{"id": "C", "participants": [{"id": "P", "endTime": "2026-08-01T10:00:00Z"}]}"#, true),
    (#"{"id": "C", "participants": [{"id": "P", "calls": [{"id": "K"}]}]}"#, false),
    (
      #"{"id": "C", "participants": [{"id": "P", "calls": [{"id": "K", "state": "terminated"}, {"id": "L", "state": "connected"}]}]}"#,
      false
    ),
  ]) func knowsWhetherItHasEnded(text: String, hasEnded: Bool) throws {
    #expect(try conversation(text).hasEnded == hasEnded)
  }

  @Test(arguments: [
    ("[]", "it has no 'id'"), (#"{"participants": []}"#, "it has no 'id'"),
    (#"{"id": 5, "participants": []}"#, "it has no 'id'"),
    (#"{"id": "C", "participants": {}}"#, "it has no 'participants'"),
  ]) func saysWhatIsNoConversation(text: String, why: String) {
    #expect(throws: SavedConversation.Problem("is not a saved conversation: " + why)) {
      try conversation(text)
    }
  }
}
