import WMLintDiagnostics
import WMLintRequests
import WMLintSchema
import WMLintText

extension Check {
  static let deprecatedPath = Check(
    Rule(
      id: "deprecated-path", group: .endpoint, severity: .warning,
      summary: "The path is deprecated.",
      why: "A later release may remove it, as one has removed that of web chats. The path that "
        + "names no medium works for every one.",
      source: "the published API of August 2026",
      examples: Examples(
        good: [.publishedRequest],
        bad: [
          Example(
            #"{"path": "/api/v2/conversations/1️⃣cobrowsesessions/{c}/participants/{p}"}"#,
            contract: "published")
        ])),
    onAccepted: .silent
  ) { context in
    guard let endpoint = context.endpoint, endpoint.isExact,
      case .deprecated(let release, _) = endpoint.operation.status
    else { return [] }
    let lasting = context.contract.lasting(context.operation)
    return [
      Finding(
        "this path is deprecated" + (release.map { " in \($0)" } ?? ""),
        help: "use \(lasting.line)",
        at: endpoint.url.text[endpoint.parts?.medium ?? endpoint.url.pathRange].place,
        fix: endpoint.fix(to: lasting))
    ]
  }
}
