import WMLintDiagnostics
import WMLintJSON

extension Check {
  static let idInBody = Check(
    Rule(
      id: "id-in-body", group: .payload,
      summary: "An id is in the body instead of the path.",
      why:
        "The path says who is updated: it holds the conversationId and the participantId. The "
        + "body has no ids.",
      source: "the thread; the published API of October 2026: no body of an update has an id",
      examples: Examples(
        good: [#"{"attributes": {"participantId": "kept as an attribute of your own"}}"#],
        bad: [
          #"{1️⃣"personId": "x", "attributes": {"tier": "gold"}}"#,
          "{\"attributes\": {\"tier\": \"gold\"}, 1️⃣\"participant\u{2013}id\": \"x\"}",
          #"{"attributes": {"routing": {"acw": 30, 1️⃣"userId": "x"}}}"#,
        ])),
    of: .idInBody, onAccepted: .silent
  ) { violation, context in
    Finding(
      "\(violation.name.quoted) does not belong in the body", help: "ids are in the path",
      at: context.body.place(violation.node), pointer: violation.pointer)
  }
}
