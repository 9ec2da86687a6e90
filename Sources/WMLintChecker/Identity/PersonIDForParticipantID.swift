import WMLintDiagnostics
import WMLintRequests
import WMLintText

extension Check {
  static let personIDForParticipantID = Check(
    Rule(
      id: "person-id-for-participant-id", group: .identity,
      summary: "The id of a person stands where that of a participant belongs.",
      why: "The last id of the path is that of the participant, which is valid in one conversation "
        + "only; the id of the user behind it is another, and gives 404.",
      source: "the thread",
      examples: Examples(
        good: [Example.rightRequest],
        bad: [
          #"{"path": "/api/v2/conversations/webmessaging/{c}/participants/1️⃣{personId}"}"#,
          #"{"path": "/api/v2/conversations/webmessaging/{c}/participants/1️⃣${agent.userId}"}"#,
        ]))
  ) { inspection in
    guard let slot = inspection.endpoint?.participant else { return [] }
    if slot.meaning == .person {
      return [
        Finding(
          "\(slot.text.string.quoted) is the id of a person, not of a participant",
          help: "use the participantId of this conversation", at: slot.text.place)
      ]
    }
    guard case .uuid(let id) = slot.value,
      let field = (inspection.request.others + inspection.request.pathParameters)
        .first(where: { names($0, id) })
    else { return [] }
    return [
      Finding(
        "this is the \(field.name.string.quoted) of the request, not a participantId",
        help: "use the participantId of this conversation", at: slot.text.place,
        notes: [
          Note("the same id is called \(field.name.string.quoted) here", at: field.name.place)
        ])
    ]
  }

  private static func names(_ field: Field, _ id: String) -> Bool {
    IDName(field.name.string) == .person && field.value?.string.lowercased() == id
  }
}
