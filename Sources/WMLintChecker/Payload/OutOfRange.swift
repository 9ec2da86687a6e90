import WMLintDiagnostics
import WMLintJSON
import WMLintSchema

extension Check {
  static let outOfRange = Check(
    Rule(
      id: "out-of-range", group: .payload,
      summary: "A number is outside the range that the API takes.",
      why: "'acw' is a number of seconds from 0 to 2,147,483,647, the largest integer of 32 bits.",
      source: "the thread; the published API of October 2026 (int32)",
      examples: Examples(
        good: [#"{"attributes": {"routing": {"acw": 0}}}"#],
        bad: [
          #"{"attributes": {"routing": {"acw": 1️⃣-1}}}"#,
          #"{"attributes": {"routing": {"acw": 1️⃣2147483648}}}"#,
          #"{"attributes": {"routing": {"acw": 1️⃣99999999999999999999999999}}}"#,
        ])),
    of: .outOfRange, onAccepted: .silent
  ) { violation, context in
    guard let integer = violation.details.type?.integer else { return nil }
    let unit = integer.unit.map { " " + $0 } ?? ""
    return Finding(
      "\(violation.name.quoted) is out of range",
      help: "write a number from \(integer.range.lowerBound) to \(integer.range.upperBound)"
        + unit, at: context.body.place(violation.value), pointer: violation.pointer)
  }
}
