import WMLintDiagnostics
import WMLintText

extension Check {
  static let wrongIDForParticipantID = Check(
    Rule(
      id: "wrong-id-for-participant-id", group: .identity,
      summary: "The id of something else stands where that of a participant belongs.",
      why:
        "The last id of the path is that of the participant in this conversation; a conversation, "
        + "a communication, a queue or a contact has another.",
      source: "the thread; the published API of August 2026 (Participant)",
      examples: Examples(
        good: [Example.rightRequest],
        bad: [
          #"{"path": "/api/v2/conversations/webmessaging/{id}/participants/1️⃣{communicationId}"}"#
        ]))
  ) { inspection in
    guard let endpoint = inspection.endpoint, let slot = endpoint.participant,
      case .other(let thing) = slot.meaning,
      !(thing == "conversation" && endpoint.conversation?.meaning == .participant)
    else { return [] }
    return [
      Finding(
        "\(slot.text.string.quoted) is the id of a \(thing), not of a participant",
        help: "use the participantId of this conversation", at: slot.text.place)
    ]
  }
}
