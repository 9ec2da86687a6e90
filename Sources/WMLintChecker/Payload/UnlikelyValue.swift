import WMLintDiagnostics
import WMLintJSON
import WMLintSchema

extension Check {
  static let unlikelyValue = Check(
    Rule(
      id: "unlikely-value", group: .payload, severity: .warning,
      summary: "The API accepts the value, but it is probably not what was meant.",
      why:
        "'acw' counts seconds, and after-call work lasts at most 60 minutes: a value above "
        + "3,600 looks like milliseconds, the unit of the queue's setting. 'state' has many "
        + "values, of which only connected and disconnected are set, and parked in an email.",
      source: "the published API of October 2026 (acwSettings.timeoutMs: 1,000 to 3,600,000 ms; "
        + "MediaParticipantRequest)",
      examples: Examples(
        good: [#"{"attributes": {"routing": {"acw": 3600}}}"#],
        bad: [
          #"{"attributes": {"routing": {"acw": 1️⃣30000}}}"#,
          Example(#"{"state": 1️⃣"alerting"}"#, contract: "published"),
        ])),
    of: .unlikelyNumber, .unlikelyText, onAccepted: .silent
  ) { violation, context in
    let document = context.body
    if let string = violation.details.type?.string {
      let usual = string.usualValues(in: context.operation.path.medium)
      return Finding(
        "\(document.text(violation.value).quoted) is an unlikely value of \(violation.subject)",
        help: "use \(usual.listed(by: "or")): \(string.unusual)",
        at: document.place(violation.value), pointer: violation.pointer)
    }
    guard let integer = violation.details.type?.integer else { return nil }
    let unit = integer.unit ?? "units"
    let seconds = Int64(document.json(violation.value)).map { $0 / 1_000 } ?? 0
    return Finding(
      "\(violation.subject) counts \(unit), and \(integer.unusual)",
      help: "if these are milliseconds, write \(seconds)",
      at: document.place(violation.value), pointer: violation.pointer)
  }
}
