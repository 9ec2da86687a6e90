import WMLintDiagnostics
import WMLintSchema
import WMLintText

extension Check {
  static let wrongMedia = Check(
    Rule(
      id: "wrong-media", group: .endpoint,
      summary: "The path belongs to another kind of conversation.",
      why:
        "The path of a web messaging conversation differs from that of a call or a chat; the "
        + "API answers a request to the wrong one with 404. A body with an object called "
        + "'routing' is for web messaging. Any other body may go to the media that the published "
        + "API has: calls, callbacks, emails, messages.",
      source: "the thread; the published API of October 2026 (media)",
      examples: Examples(
        good: [
          Example.rightRequest,
          #"{"path": "/api/v2/conversations/calls/{conversationId}/participants/{participantId}"}"#,
        ],
        bad: [
          #"{"path": "/api/v2/conversations/1️⃣voice/{conversationId}/participants/{participantId}"}"#,
          #"{"path": "/api/v2/conversations/1️⃣chats/{conversationId}/participants/{participantId}"}"#,
          #"{"path": "/api/v2/conversations/1️⃣calls/{conversationId}/participants/{participantId}", "body": {"attributes": {"routing": {"acw": 30}}}}"#,
          #"{"path": "/api/v2/1️⃣conversations/{conversationId}/participants/{participantId}", "body": {"attributes": {"routing": {"acw": 30}}}}"#,
        ])),
    onAccepted: .silent
  ) { context in
    context.mistakes { mistake, place, endpoint in
      guard case .wrongMedia(let word) = mistake else { return nil }
      guard let word else {
        return Finding(
          "this path names no kind of conversation", help: "add /webmessaging after it",
          at: place, fix: endpoint.fix(to: endpoint.operation))
      }
      return Finding(
        message(of: word), help: help(on: word), at: place,
        fix: endpoint.fix(to: endpoint.operation))
    }
  }

  private static func message(of word: MediaWord) -> String {
    if word.phrase == webMessaging { return "no path has \(word.word.quoted) for web messaging" }
    return "this path updates \(word.phrase), not \(webMessaging)"
  }

  /// What to write: the word of web messaging, or that of the medium where the path has another.
  private static func help(on word: MediaWord) -> String {
    let operations = Contract.participantUpdates.operations(for: word.word)
    if case .removed(let release)? = operations.first?.status {
      return "use webmessaging; \(word.word) was removed in \(release)"
    }
    guard operations.isEmpty, word.phrase != webMessaging, let published = word.published else {
      return "use webmessaging"
    }
    return "use webmessaging, or \(published) for \(word.phrase)"
  }

  private static let webMessaging = "a web messaging conversation"
}
