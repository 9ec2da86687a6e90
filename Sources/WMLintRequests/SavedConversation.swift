/// Who takes part in a conversation, by a saved response to
/// `GET /api/v2/conversations/{conversationId}` or `GET /api/v2/conversations/messages/{conversationId}`.
///
/// Ids, purposes and names are all that is kept of the response: the rest is other people's data.
public struct SavedConversation: Hashable, Sendable {
  /// The id of the conversation, as the response writes it.
  package let id: String
  package let participants: [Participant]

  /// Whether all of its participants have left.
  package let hasEnded: Bool

  /// Somebody, or something, that takes part.
  package struct Participant: Hashable, Sendable {
    package let id: String

    /// What it is there for: `agent`, `customer`, `acd`.
    package let purpose: String?
    package let name: String?

    /// The id of the user behind it.
    package let userID: String?

    /// The ids that people take for that of the participant.
    package let otherIDs: [OtherID]
    package let hasEnded: Bool
  }

  /// An id that is with a participant and is the id of something else.
  package struct OtherID: Hashable, Sendable {
    package let id: String

    /// What it is the id of, as a sentence says it: `a communication`.
    package let thing: String
  }
}
