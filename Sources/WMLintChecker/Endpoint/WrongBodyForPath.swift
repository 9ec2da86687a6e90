import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintSchema
import WMLintText

extension Check {
  static let wrongBodyForPath = Check(
    Rule(
      id: "wrong-body-for-path", group: .endpoint,
      summary: "The body belongs to the other path of the participant.",
      why:
        "A participant is updated by two paths. Attributes, and nothing else, go to the path "
        + "that ends with /attributes; state, wrap-up and the like go to the path without it.",
      source: "the published API of October 2026 (MediaParticipantRequest, ParticipantAttributes)",
      examples: Examples(
        good: [
          .publishedRequest,
          Example(
            #"{"state": "disconnected"}"#,
            endpoint: "PATCH /api/v2/conversations/calls/{conversationId}/participants/{p}",
            contract: "published"),
        ],
        bad: [
          Example(
            #"{"path": "/api/v2/conversations/messages/{c}/participants/{p}", "body": {1️⃣"attributes": {"tier": "gold"}}}"#,
            contract: "published"),
          Example(
            #"{"path": "/api/v2/conversations/calls/{c}/participants/{p}/attributes", "body": {1️⃣"state": "disconnected"}}"#,
            contract: "published"),
        ])),
    onAccepted: .silent
  ) { context in
    guard let wrongOperationBody = context.wrongOperationBody, let endpoint = context.endpoint,
      let first = wrongOperationBody.keys.first, case .json(let document) = context.request.body
    else { return [] }
    let names = wrongOperationBody.keys.map(document.text)
    let right = context.contract.lasting(wrongOperationBody.operation)
    return [
      Finding(
        "this path does not take \(names.listed)",
        help: wrongOperationBody.isWhole
          ? "use \(right.line)" : "send it in a request of its own: \(right.line)",
        at: document.place(first), pointer: Pointer(names[0]).text,
        notes: [Note("this is the path", at: endpoint.url.path.place)],
        fix: wrongOperationBody.isWhole ? endpoint.fix(to: right) : nil)
    ]
  }
}
