import WMLintDiagnostics
import WMLintSchema
import WMLintText

extension Check {
  static let wrongMedia = Check(
    Rule(
      id: "wrong-media", group: .endpoint,
      summary: "The path is that of another kind of conversation.",
      why:
        "The path of a web messaging conversation differs from that of a call or a chat; sent to "
        + "the wrong one the request is answered with 404.",
      source: "the thread",
      examples: Examples(
        good: [Example.rightRequest],
        bad: [
          #"{"path": "/api/v2/conversations/1️⃣calls/{conversationId}/participants/{participantId}"}"#,
          #"{"path": "/api/v2/conversations/1️⃣chats/{conversationId}/participants/{participantId}"}"#,
          #"{"path": "/api/v2/1️⃣conversations/{conversationId}/participants/{participantId}"}"#,
        ])),
    onAccepted: .silent
  ) { context in
    context.path { mistake, place, endpoint in
      guard case .wrongMedia(let word) = mistake else { return nil }
      guard let word else {
        return Finding(
          "this path names no kind of conversation", help: "add /webmessaging after it",
          at: place, fix: endpoint.fix(to: endpoint.operation))
      }
      return Finding(
        "this path updates " + word.phrase + ", not a web messaging conversation",
        help: "use webmessaging", at: place,
        fix: endpoint.fix(to: endpoint.operation))
    }
  }
}
