import WMLintDiagnostics
import WMLintText

extension Check {
  static let swappedIDs = Check(
    Rule(
      id: "swapped-ids", group: .identity,
      summary: "The conversation's id and the participant's stand in each other's places.",
      why: "The conversationId comes first, the participantId last.",
      source: "the thread; the published API of August 2026 (the names of the parameters)",
      examples: Examples(
        good: [Example.rightRequest],
        bad: [
          #"{"path": "/api/v2/conversations/webmessaging/1️⃣{participantId}/participants/{conversationId}"}"#,
          #"""
          {"path": "/api/v2/conversations/webmessaging/1️⃣{participantId}/participants/{conversationId}",
           "pathParameters": {"participantId": "0d4f3b51-77aa-4c12-8d3e-51b6c0a9f2e4"}}
          """#,
        ])),
    onAccepted: .silent, concernsAccepted: false
  ) { context in
    guard let conversation = context.endpoint?.conversation,
      let participant = context.endpoint?.participant,
      isSwapped(conversation, participant, context.idLookup)
    else { return [] }
    return [
      Finding(
        "the conversationId and the participantId are swapped", help: "the conversationId is first",
        at: conversation.named.place,
        notes: [Note("the conversationId stands here", at: participant.named.place)],
        fix: Fix(
          "swap them", isSafe: false,
          replacing: [
            (conversation.named, participant.named.string),
            (participant.named, conversation.named.string),
          ]))
    ]
  }

  private static func isSwapped(
    _ conversation: PathParameter, _ participant: PathParameter, _ known: IDLookup?
  ) -> Bool {
    if case .swapped? = known?.kind { return true }
    return conversation.meaning == .participant && participant.meaning == .other("conversation")
  }
}
