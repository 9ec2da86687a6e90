import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintSchema
import WMLintText

extension Check {
  static let wrongContentType = Check(
    Rule(
      id: "wrong-content-type", group: .transport,
      summary: "The Content-Type does not say that the body is JSON.",
      why:
        "The API reads bodies of application/json; the ten operations of SCIM that send one take "
        + "application/scim+json as well.",
      source: "the published API of October 2026",
      examples: Examples(
        good: [
          #"{"method": "PATCH", "headers": {"Content-Type": "application/json; charset=utf-8"}, "body": {"attributes": {"tier": "gold"}}}"#,
          #"{"url": "GET https://api.mypurecloud.com/api/v2/users", "headers": {"Content-Type": "text/plain"}}"#,
        ],
        bad: [
          #"{"method": "PATCH", "headers": {"content-type": "1️⃣text/plain"}, "body": {"attributes": {"tier": "gold"}}}"#,
          #"{"url": "POST https://api.mypurecloud.com/api/v2/routing/skills", "headers": {"Content-Type": "1️⃣application/scim+json"}, "body": {"name": "north"}}"#,
        ])),
    onAccepted: .silent
  ) { context in
    guard let taken = mediaTypes(context), !taken.contains("*/*") else { return [] }
    let isJSON = taken.contains(json)
    if case .form(let place) = context.request.body {
      return isJSON ? [Finding("the body is a form, not JSON", help: "send JSON", at: place)] : []
    }
    let headers = context.request.headers.lazy.filter { $0.name.isWord("content-type") }
    if headers.isEmpty, let implied = context.request.impliedMediaType,
      !taken.contains(bare(implied.name))
    {
      return [
        Finding(
          "the body is sent as \(implied.name.quoted), because there is no Content-Type header",
          help: "add Content-Type: \(isJSON ? json : taken[0])", at: implied.place)
      ]
    }
    return headers.compactMap {
      // Of a body that is something else, another name makes no JSON.
      $0.value.flatMap { finding($0, taken, mayRename: context.body.isValid) }
    }
  }

  private static let json = "application/json"

  /// The media types that the operation takes, where it is known and a body is sent.
  private static func mediaTypes(_ context: RuleContext) -> [String]? {
    // The update of a participant always has a body.
    guard let path = context.path else { return [json] }
    guard let operation = path.operation, !operation.mediaTypes.isEmpty else { return nil }
    switch context.request.body {
    case .absent: return nil
    case .json(let document) where document.isEmpty: return nil
    // A program may have a header for all that it sends.
    case .unknown where !operation.isBodyRequired: return nil
    default: return operation.mediaTypes
    }
  }

  private static func finding(
    _ value: MappedText, _ taken: [String], mayRename: @autoclosure () -> Bool
  ) -> Finding? {
    if value.equals(json), taken.contains(json) { return nil }
    let text = value.string
    if taken.contains(bare(text)) { return nil }
    if Placeholder.name(value) != nil || text.contains("{") || text.contains("$") { return nil }
    let usual = taken.contains(json) ? json : taken[0]
    return Finding(
      "the Content-Type says that the body is \(text.quoted)",
      help: "use \(taken.joined(separator: " or "))",
      at: value.place,
      fix: mayRename()
        ? Fix("write \(usual)", isSafe: false, replacing: [(value, usual)]) : nil)
  }

  /// A media type without the parameters that may follow it.
  private static func bare(_ text: String) -> String {
    let type = text.split(separator: ";").first ?? ""
    return type.lowercased().filter { $0 != " " }
  }
}
