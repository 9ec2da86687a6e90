import WMLintDiagnostics
import WMLintRequests
import WMLintSchema
import WMLintText

extension Check {
  static let deprecatedPath = Check(
    Rule(
      id: "deprecated-path", group: .endpoint, severity: .warning,
      summary: "The path, or this method of it, is deprecated.",
      why:
        "A later release may remove it, as one removed the path of web chats. The path that "
        + "names no medium updates participants of every medium.",
      source: "the published API of October 2026 and its release notes",
      examples: Examples(
        good: [.publishedRequest],
        bad: [
          Example(
            #"{"path": "/api/v2/conversations/1️⃣cobrowsesessions/{c}/participants/{p}"}"#,
            contract: "published"),
          #"{"url": "GET https://api.mypurecloud.com1️⃣/api/v2/presencedefinitions"}"#,
        ])),
    onAccepted: .silent, concernsAccepted: true
  ) { context in
    if let path = context.path { return published(path) }
    guard let endpoint = context.endpoint, endpoint.isExact,
      case .deprecated(let release, _) = endpoint.operation.status
    else { return [] }
    let lasting = context.contract.lasting(context.operation)
    return [
      Finding(
        "this path is deprecated" + (release.map { " since \($0)" } ?? ""),
        help: "use \(lasting.line)",
        at: endpoint.url.text[endpoint.parts?.medium ?? endpoint.url.pathRange].place,
        fix: endpoint.fix(to: lasting))
    ]
  }

  private static func published(_ path: PublishedPath) -> [Finding] {
    guard let operation = path.operation,
      case .deprecated(let release, let replacements) = operation.status
    else { return [] }
    return [
      Finding(
        "this operation is deprecated" + (release.map { " since \(ReleaseName.phrase($0))" } ?? ""),
        help: replacements.isEmpty ? nil : "use \(replacements.joined(separator: " or "))",
        at: path.url.path.place)
    ]
  }
}
