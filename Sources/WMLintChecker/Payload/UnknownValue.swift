import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintSchema
import WMLintText

extension Check {
  static let unknownValue = Check(
    Rule(
      id: "unknown-value", group: .payload,
      summary: "The API does not accept this value.",
      why:
        "The field takes only the listed values. A value in a different letter case was seen to "
        + "do no harm, so that is a warning.",
      source: "the published API of October 2026 (the values of each field)",
      examples: Examples(
        good: [Example(#"{"state": "disconnected"}"#, contract: "published")],
        bad: [
          Example(#"{"state": 1️⃣"disconected"}"#, contract: "published"),
          Example(#"{"state": 1️⃣"DISCONNECTED"}"#, contract: "published"),
          Example(
            #"{"method": "PATCH", "path": "/api/v2/users/{userId}", "body": {"state": 1️⃣"activ", "version": 3}}"#,
            contract: "published"),
        ])),
    of: .unknownValue, .valueCase, onAccepted: .silent
  ) { violation, context in
    guard let string = violation.details.type?.string else { return nil }
    let document = context.body
    if violation.kind == .valueCase { return inOtherCase(violation, document) }
    let suggestion = violation.details.suggestion
    let known = string.usualValues.isEmpty ? string.values : string.usualValues
    return Finding(
      "\(violation.subject) has no value \(document.text(violation.value).quoted)",
      in: context.api,
      help: suggestion.map { "did you mean \($0.quoted)?" }
        ?? values(known, insteadOf: document.text(violation.value), context),
      at: document.place(violation.value), pointer: violation.pointer,
      fix: suggestion.flatMap { name in
        Fix(
          "write \(name)", isSafe: false, replacing: [(document.literal(violation.value), name)])
      })
  }

  /// The most values that are listed; a longer list is in `wmlint contract`.
  private static let mostListed = 12

  private static func values(
    _ known: [String], insteadOf value: String, _ context: RuleContext
  ) -> String {
    if known.count <= mostListed { return "known here: \(known.listed)" }
    let related = Suggestion.related(to: value, in: known)
    if !related.isEmpty { return "did you mean \(related.listed(by: "or"))?" }
    let shown = context.contract.api.command(showing: context.operation.line)
    return "\(known.count) values are known here; \(shown) lists them"
  }

  private static func inOtherCase(_ violation: Violation, _ document: Document) -> Finding? {
    guard let value = violation.details.suggestion else { return nil }
    return Finding(
      "\(document.text(violation.value).quoted) is spelled \(value.quoted)",
      help: "write \(value)", at: document.place(violation.value),
      pointer: violation.pointer,
      fix: Fix(
        "write \(value)", isSafe: true, replacing: [(document.literal(violation.value), value)]),
      severity: violation.details.severity)
  }
}
