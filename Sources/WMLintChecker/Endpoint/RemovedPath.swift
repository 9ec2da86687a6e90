import WMLintDiagnostics
import WMLintRequests
import WMLintSchema
import WMLintText

extension Check {
  static let removedPath = Check(
    Rule(
      id: "removed-path", group: .endpoint,
      summary: "A release has removed the path.",
      why: "Web chats have no participant update any more, although older SDKs still have it. The "
        + "path that names no medium works for every one, and web messaging is in 'messages'.",
      source: "the published API of August 2026 (JavaScript SDK 259.0.0)",
      examples: Examples(
        good: [.publishedRequest],
        bad: [
          Example(
            #"{"path": "/api/v2/conversations/1️⃣chats/{c}/participants/{p}/attributes"}"#,
            contract: "published")
        ])),
    onAccepted: .silent
  ) { context in
    context.path { mistake, place, endpoint in
      guard case .removed(let release) = mistake else { return nil }
      return Finding(
        "this path was removed in \(release)", help: "use \(endpoint.operation.line)",
        at: place, fix: endpoint.fix(to: endpoint.operation))
    }
  }
}
