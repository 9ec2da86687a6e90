import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
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
      if let published = published(word), isOfPublished(context.body) {
        return Finding(
          "no path has \(word.word.quoted) for \(word.phrase)", help: "use \(published)", at: place,
          fix: endpoint.fix(toMedium: published))
      }
      // What is not seen of the body decides which medium was meant.
      let isUnclear =
        if case .unknown = context.request.body { word.published != nil } else { false }
      return Finding(
        message(of: word), help: help(on: word), at: place,
        fix: isUnclear ? nil : endpoint.fix(to: endpoint.operation))
    }
  }

  /// Whether a body is that of another medium: an object without what only web messaging takes.
  private static func isOfPublished(_ body: Document) -> Bool {
    guard let root = body.root, body.kind(root) == .object else { return false }
    let keys = body.members(of: root).map { body.text($0.key).lowercased() }
    return !keys.isEmpty && !keys.contains("attributes") && !keys.contains("routing")
  }

  /// The word of the published API for a medium that has another name in the path.
  private static func published(_ word: MediaWord) -> String? {
    guard word.phrase != webMessaging,
      Contract.participantUpdates.operations(for: word.word).isEmpty
    else { return nil }
    return word.published
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
    guard let published = published(word) else { return "use webmessaging" }
    return "use webmessaging, or \(published) for \(word.phrase)"
  }

  private static let webMessaging = "a web messaging conversation"
}
