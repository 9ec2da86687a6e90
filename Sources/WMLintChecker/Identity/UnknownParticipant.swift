import WMLintDiagnostics

extension Check {
  static let unknownParticipant = Check(
    Rule(
      id: "unknown-participant", group: .identity,
      summary: "The saved conversation has no such participant.",
      why: "A participantId is valid in one conversation only. The saved response lists those that "
        + "this conversation has; whoever has joined since is not among them.",
      source: "the thread; the published API of October 2026 (Conversation.participants)",
      examples: Examples(
        good: [.knownParticipant],
        bad: [
          #"""
          {"path": "/api/v2/conversations/webmessaging/{c}/participants/1️⃣7d9e2b14-3c5f-4a6b-9d8e-0f1a2b3c4d5e",
           "conversation": {"id": "6f1c2a34-0b7d-4e55-9a10-2f6d8c1b7e90", "participants": [
             {"id": "0d4f3b51-77aa-4c12-8d3e-51b6c0a9f2e4", "purpose": "customer"}]}}
          """#
        ])),
    onAccepted: .silent, needs: .conversations
  ) { context in
    guard let known = context.idLookup, case .unknown? = known.kind,
      let parameter = context.endpoint?.participant,
      parameter.meaning == .participant || parameter.meaning == .unclear, context.personField == nil
    else { return [] }
    return [known.finding("no participant of the conversation has this id", at: parameter)]
  }
}
