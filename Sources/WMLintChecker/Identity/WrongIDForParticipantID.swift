import WMLintDiagnostics
import WMLintRequests
import WMLintText

extension Check {
  static let wrongIDForParticipantID = Check(
    Rule(
      id: "wrong-id-for-participant-id", group: .identity,
      summary: "The id of something else is where the participant's id belongs.",
      why:
        "The last id of the path is that of the participant in this conversation; a "
        + "conversation, a communication, a queue or a contact has another. A saved conversation "
        + "shows for certain whose an id is, and which participantId to use.",
      source: "the thread; the published API of October 2026 (Participant)",
      examples: Examples(
        good: [.rightRequest, .knownParticipant],
        bad: [
          #"{"path": "/api/v2/conversations/webmessaging/{id}/participants/1️⃣{communicationId}"}"#,
          #"""
          {"path": "/api/v2/conversations/webmessaging/{c}/participants/1️⃣7d9e2b14-3c5f-4a6b-9d8e-0f1a2b3c4d5e",
           "conversation": {"id": "6f1c2a34-0b7d-4e55-9a10-2f6d8c1b7e90", "participants": [
             {"id": "0d4f3b51-77aa-4c12-8d3e-51b6c0a9f2e4", "purpose": "customer",
              "messages": [{"id": "7d9e2b14-3c5f-4a6b-9d8e-0f1a2b3c4d5e", "state": "connected"}]}]}}
          """#,
        ])),
    onAccepted: .silent, needs: .conversations
  ) { context in
    guard let endpoint = context.endpoint, let parameter = endpoint.participant else { return [] }
    switch context.idLookup?.kind {
    case .other(let thing, let owners)?:
      let owner = owners.count == 1 ? " of \(owners[0].phrase)" : ""
      return known(context, "this is the id of \(thing)\(owner), not of a participant", parameter)
    case .conversation?:
      return known(context, "this is the id of a conversation, not of a participant", parameter)
    default: break
    }
    guard context.idLookup?.isCertain != true, case .other(let thing) = parameter.meaning,
      !(thing == "conversation" && endpoint.conversation?.meaning == .participant)
    else { return [] }
    return [
      Finding(
        "\(parameter.shown) is the id of a \(thing), not of a participant",
        help: "use the participantId of this conversation", at: parameter.text.place)
    ]
  }

  private static func known(
    _ context: RuleContext, _ message: String, _ parameter: PathParameter
  ) -> [Finding] {
    context.idLookup.map { [$0.finding(message, at: parameter)] } ?? []
  }
}
