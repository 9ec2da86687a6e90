import WMLintDiagnostics
import WMLintRequests
import WMLintText

extension Check {
  static let bodyNotSent = Check(
    Rule(
      id: "body-not-sent", group: .endpoint,
      summary: "The body is where the method takes its options, so it is not sent.",
      why:
        "Methods of the JavaScript SDK take an optional body inside their last argument: '{ "
        + "body: … }'. They silently ignore what else is in that argument and is not an option.",
      source: "the JavaScript SDK 259.0.0",
      examples: Examples(
        good: [
          Example(
            """
            const api = new platformClient.ConversationsApi();
            api.patchConversationsMessageParticipantAttributes(id, participantId, { body: { attributes: { tier: 'gold' } } });
            """, in: "update.js")
        ],
        bad: [
          Example(
            """
            const api = new platformClient.ConversationsApi();
            api.patchConversationsMessageParticipantAttributes(id, participantId, 1️⃣{ attributes: { tier: 'gold' } });
            """, in: "update.js")
        ])),
    onAccepted: .silent
  ) { context in
    guard let call = context.request.call, let body = call.unsentBody else { return [] }
    return [
      Finding(
        "this body is not sent: \(call.name.string) takes options here",
        help: "write { body: … }", at: body.place,
        fix: body.bytes.first == ASCII.openBrace
          ? Fix(
            "write { body: … }", isSafe: false,
            replacing: [(body, with: "{ body: \(body.string) }")]) : nil)
    ]
  }
}
