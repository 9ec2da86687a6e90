import WMLintDiagnostics
import WMLintRequests
import WMLintSchema
import WMLintText

extension Check {
  static let removedPath = Check(
    Rule(
      id: "removed-path", group: .endpoint,
      summary: "A release has removed the path, or this method of it.",
      why:
        "Older SDKs and examples still have 1,422 operations that the API no longer has. Web "
        + "chats no longer have an update of participants: the path that names no medium works "
        + "for every one, and web messaging is in 'messages'.",
      source: "the published API of October 2026, its release notes and its older SDKs",
      examples: Examples(
        good: [.publishedRequest],
        bad: [
          Example(
            #"{"path": "/api/v2/conversations/1️⃣chats/{c}/participants/{p}/attributes"}"#,
            contract: "published"),
          #"{"url": "POST https://api.mypurecloud.com1️⃣/api/v2/conversations/chats"}"#,
        ])),
    onAccepted: .silent
  ) { context in
    if let path = context.path { return published(path) }
    return context.mistakes { mistake, place, endpoint in
      guard case .removed(let release) = mistake else { return nil }
      return Finding(
        "this path was removed in \(release)", help: "use \(endpoint.operation.line)",
        at: place, fix: endpoint.fix(to: endpoint.operation))
    }
  }

  private static func published(_ path: PublishedPath) -> [Finding] {
    guard case .removed(let operations) = path.verdict, let operation = operations.first else {
      return []
    }
    let subject = path.path == nil ? "this path" : "the method \(operation.method) of this path"
    let release = operation.removedIn.map { "was removed in \(ReleaseName.phrase($0))" }
    let message =
      release ?? "is not in \(path.apiName); last seen in \(ReleaseName.phrase(operation.lastSeen))"
    let help =
      operation.replacements.isEmpty
      ? path.otherWays(with: operation.method)
      : "use \(operation.replacements.joined(separator: " or "))"
    return [
      Finding(
        "\(subject) \(message)", help: help,
        at: path.path == nil ? path.url.path.place : path.method?.place ?? path.url.path.place)
    ]
  }
}
