import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintText

extension Check {
  static let endedConversation = Check(
    Rule(
      id: "ended-conversation", group: .identity, severity: .warning,
      summary: "The saved response shows that the conversation, or the participant, has ended.",
      why:
        "The update is for a conversation in progress: attributes set after it has ended are not "
        + "kept. A response shows the end by 'endTime', or by communications that are all "
        + "disconnected or terminated. Wrap-up comes after the end, and is not reported.",
      source: "Genesys' help on Set Participant Data; the published API of October 2026 "
        + "(Conversation.endTime, Participant.endTime, the state of a communication)",
      examples: Examples(
        good: [.knownParticipant],
        bad: [
          #"""
          {"path": "/api/v2/conversations/webmessaging/{c}/participants/1️⃣0d4f3b51-77aa-4c12-8d3e-51b6c0a9f2e4",
           "conversation": {"id": "6f1c2a34-0b7d-4e55-9a10-2f6d8c1b7e90", "participants": [
             {"id": "0d4f3b51-77aa-4c12-8d3e-51b6c0a9f2e4", "purpose": "customer",
              "endTime": "2026-08-01T09:00:00Z"},
             {"id": "9a8b7c6d-5e4f-4321-8fed-cba987654321", "purpose": "agent"}]}}
          """#
        ])),
    onAccepted: .silent, needs: .conversations
  ) { context in
    guard let known = context.idLookup, let endpoint = context.endpoint,
      let participant = endpoint.participant, !context.isWrapUp
    else { return [] }
    let help = "attributes set after the end are not kept"
    if known.isConversationOver, let conversation = endpoint.conversation {
      return [Finding("this conversation has ended", help: help, at: conversation.text.place)]
    }
    guard case .participant(hasEnded: true)? = known.kind else { return [] }
    let found = known.choices.first { $0.id.isSameID(as: participant.uuid ?? "") }
    let subject = found?.phrase ?? "this participant"
    return [
      Finding("\(subject) has left the conversation", help: help, at: participant.text.place)
    ]
  }
}

extension RuleContext {
  /// Whether the body is about what is done after the end.
  fileprivate var isWrapUp: Bool {
    guard case .json(let document) = request.body, let root = document.root else { return false }
    return ["wrapup", "wrapupSkipped"].contains { document.value($0, in: root) != nil }
  }
}
