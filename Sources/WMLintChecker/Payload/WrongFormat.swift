import WMLintDiagnostics
import WMLintJSON
import WMLintSchema
import WMLintText

extension Check {
  static let wrongFormat = Check(
    Rule(
      id: "wrong-format", group: .payload,
      summary: "The value is not in the format the API accepts.",
      why:
        "A date-time is written as RFC 3339 has it, with an offset from UTC or a Z, and so is a "
        + "date; the day must exist. Another notation of the same is a warning, because some are "
        + "accepted.",
      source: "the published API of October 2026 (date-time, date, uuid); RFC 3339, section 5.6; "
        + "RFC 9562, section 4",
      examples: Examples(
        good: [Example(#"{"resumeTime": "2028-02-29T09:00:00Z"}"#, contract: "published")],
        bad: [
          Example(#"{"resumeTime": 1️⃣"2027-02-29T09:00:00Z"}"#, contract: "published"),
          Example(#"{"wrapup": {"endTime": 1️⃣"2026-08-01 09:00"}}"#, contract: "published"),
          Example(#"{"resumeTime": 1️⃣"tomorrow"}"#, contract: "published"),
        ])),
    of: .wrongFormat, onAccepted: .silent
  ) { violation, context in
    guard let format = violation.details.type?.string?.format else { return nil }
    return Finding(
      "\(violation.subject) must be a \(format.rawValue) (\(format.standard))", in: context.api,
      help: "write it like \(format.example)", at: context.body.place(violation.value),
      pointer: violation.pointer, severity: violation.details.severity)
  }
}
