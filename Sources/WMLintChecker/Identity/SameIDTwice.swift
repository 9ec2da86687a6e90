import WMLintDiagnostics
import WMLintText

extension Check {
  static let sameIDTwice = Check(
    Rule(
      id: "same-id-twice", group: .identity,
      summary: "The conversation and the participant have the same id.",
      why: "Every conversation and every participant has an id of its own.",
      source: "the published API of October 2026 (Conversation, Participant)",
      examples: Examples(
        good: [Example.rightRequest],
        bad: [
          #"{"path": "/api/v2/conversations/webmessaging/6f1c2a34-0b7d-4e55-9a10-2f6d8c1b7e90/participants/1️⃣6F1C2A34-0b7d-4e55-9a10-2f6d8c1b7e90"}"#
        ])),
    onAccepted: .silent
  ) { context in
    guard let conversation = context.endpoint?.conversation,
      let participant = context.endpoint?.participant, participant.holdsSameID(as: conversation)
    else { return [] }
    return [
      Finding(
        "the participantId is the same as the conversationId",
        help: "use the participantId of this conversation", at: participant.text.place,
        notes: [Note("the conversationId is here", at: conversation.text.place)])
    ]
  }
}
