import WMLintDiagnostics
import WMLintRequests
import WMLintSchema
import WMLintText

extension Check {
  static let wrongContentType = Check(
    Rule(
      id: "wrong-content-type", group: .transport,
      summary: "The body is not announced as JSON.",
      why: "The API reads bodies of application/json.",
      source: "the published API of October 2026",
      examples: Examples(
        good: [
          #"{"method": "PATCH", "headers": {"Content-Type": "application/json; charset=utf-8"}, "body": {"attributes": {"tier": "gold"}}}"#
        ],
        bad: [
          #"{"method": "PATCH", "headers": {"content-type": "1️⃣text/plain"}, "body": {"attributes": {"tier": "gold"}}}"#
        ])),
    onAccepted: .silent
  ) { context in
    if let path = context.path, path.operation?.bodyName.isEmpty ?? true { return [] }
    let isSCIM = context.path.map { $0.written.firstWord == "scim" } ?? false
    if case .form(let place) = context.request.body {
      return [Finding("the body is a form, not JSON", help: "send JSON", at: place)]
    }
    var isAnnounced = false
    var findings: [Finding] = []
    for header in context.request.headers where header.name.isWord("content-type") {
      isAnnounced = true
      if let value = header.value, !isSCIM || !value.starts(with: "application/scim+json"),
        let finding = finding(value)
      {
        findings.append(finding)
      }
    }
    if !isAnnounced, let implied = context.request.impliedMediaType, !isJSON(implied.name) {
      return [
        Finding(
          "the body is sent as \(implied.name.quoted), for no header says what it is",
          help: "add Content-Type: application/json", at: implied.place)
      ]
    }
    return findings
  }

  private static func finding(_ value: MappedText) -> Finding? {
    if value.equals("application/json") { return nil }
    let text = value.string
    if isJSON(text) { return nil }
    if Placeholder.name(value) != nil || text.contains("{") || text.contains("$") { return nil }
    return Finding(
      "the body is announced as \(text.quoted)", help: "use application/json", at: value.place,
      fix: Fix(
        "write application/json", isSafe: false, replacing: [(value, "application/json")]))
  }

  /// Whether a media type, which parameters may follow, is that of JSON.
  private static func isJSON(_ text: String) -> Bool {
    let type = text.split(separator: ";").first ?? ""
    return type.lowercased().filter { $0 != " " } == "application/json"
  }
}
