import WMLintDiagnostics
import WMLintRequests
import WMLintSchema
import WMLintText

extension Check {
  static let unpublishedPath = Check(
    Rule(
      id: "unpublished-path", group: .run, isRemark: true,
      summary: "The forum thread gives this path, but the published API does not list it.",
      why:
        "The thread names /api/v2/conversations/webmessaging/…; no release of the published API "
        + "has it. There web messaging is a message: PATCH "
        + "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/attributes. "
        + "Try that one after a 404.",
      source: "the published API of October 2026",
      examples: Examples(
        good: [#"{"attributes": {"routing": {"acw": 30}}}"#],
        bad: [
          #"{"path": "1️⃣/api/v2/conversations/webmessaging/{conversationId}/participants/{participantId}"}"#
        ])),
    onAccepted: .silent
  ) { context in
    guard let endpoint = context.endpoint, endpoint.isExact,
      context.operation.status == .unpublished
    else { return [] }
    return [
      Finding(
        "the published API has no such path; if the answer is 404, use "
          + "/conversations/messages/…/attributes", at: endpoint.url.path.place)
    ]
  }
}
