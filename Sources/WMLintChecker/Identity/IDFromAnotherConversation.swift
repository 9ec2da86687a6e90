import WMLintDiagnostics
import WMLintRequests

extension Check {
  static let idFromAnotherConversation = Check(
    Rule(
      id: "id-from-another-conversation", group: .identity,
      summary: "The participant belongs to another conversation.",
      why: "A participantId is valid in one conversation only: the same person has another in the "
        + "next one.",
      source:
        "the thread (the conversation-scoped participantId); the published API of October 2026 "
        + "(Conversation.participants)",
      examples: Examples(
        good: [.knownParticipant],
        bad: [
          #"""
          {"path": "/api/v2/conversations/webmessaging/2b8f6e10-94c3-4d7a-b1e5-6a7c8d9e0f12/participants/1️⃣0d4f3b51-77aa-4c12-8d3e-51b6c0a9f2e4",
           "conversation": {"id": "6f1c2a34-0b7d-4e55-9a10-2f6d8c1b7e90", "participants": [
             {"id": "0d4f3b51-77aa-4c12-8d3e-51b6c0a9f2e4", "purpose": "customer"}]}}
          """#
        ])),
    onAccepted: .silent, needs: .conversations
  ) { context in
    guard let known = context.idLookup, case .elsewhere(let participant, let id)? = known.kind,
      let parameter = context.endpoint?.participant
    else { return [] }
    let place = UUIDText.isOne(id) ? id : id.quoted
    return [
      known.finding(
        "this is \(participant.phrase) of another conversation, \(place)", at: parameter)
    ]
  }
}
