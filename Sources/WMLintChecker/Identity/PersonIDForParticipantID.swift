import WMLintDiagnostics
import WMLintRequests
import WMLintText

extension Check {
  static let personIDForParticipantID = Check(
    Rule(
      id: "person-id-for-participant-id", group: .identity,
      summary: "A person's id is where the participant's id belongs.",
      why:
        "The last id of the path is that of the participant, which is valid in one conversation "
        + "only; the user behind it has another id, which gives 404. A saved conversation shows "
        + "for certain whose an id is, and which participantId to use.",
      source: "the thread; the published API of October 2026 (Participant.userId)",
      examples: Examples(
        good: [.rightRequest, .knownParticipant],
        bad: [
          #"{"path": "/api/v2/conversations/webmessaging/{c}/participants/1️⃣{personId}"}"#,
          #"{"path": "/api/v2/conversations/webmessaging/{c}/participants/1️⃣${agent.userId}"}"#,
          #"""
          {"path": "/api/v2/conversations/webmessaging/{c}/participants/1️⃣5b7c1f02-6a1d-4f0e-8b0a-9c2d3e4f5a61",
           "conversation": {"id": "6f1c2a34-0b7d-4e55-9a10-2f6d8c1b7e90", "participants": [
             {"id": "0d4f3b51-77aa-4c12-8d3e-51b6c0a9f2e4", "purpose": "agent",
              "userId": "5b7c1f02-6a1d-4f0e-8b0a-9c2d3e4f5a61"}]}}
          """#,
        ])),
    onAccepted: .silent, needs: .conversations
  ) { context in
    guard let parameter = context.endpoint?.participant else { return [] }
    if let known = context.idLookup, case .person(let owners)? = known.kind {
      let owner = owners.first.map { " of \($0.phrase)" } ?? ""
      return [known.finding("this is the user id\(owner), not a participantId", at: parameter)]
    }
    if context.idLookup?.isCertain == true { return [] }
    if parameter.meaning == .person {
      return [
        Finding(
          "\(parameter.shown) is the id of a person, not of a participant",
          help: "use the participantId of this conversation", at: parameter.text.place)
      ]
    }
    guard let field = context.personField else { return [] }
    return [
      Finding(
        "this is the \(field.name.string.quoted) of the request, not a participantId",
        help: "use the participantId of this conversation", at: parameter.text.place,
        notes: [
          Note("the same id is called \(field.name.string.quoted) here", at: field.name.place)
        ])
    ]
  }
}

extension RuleContext {
  /// A field of the request that calls the id in the participant's place a person's.
  var personField: Field? {
    if request.extras.fields.isEmpty, request.pathParameters.isEmpty { return nil }
    guard let id = endpoint?.participant?.uuid else { return nil }
    return (request.extras.fields + request.pathParameters).first { field in
      IDName(field.name.string) == .person && field.value?.string.lowercased() == id
    }
  }
}
