import WMLintDiagnostics
import WMLintJSON
import WMLintSchema

extension Check {
  static let outOfRange = Check(
    Rule(
      id: "out-of-range", group: .payload,
      summary: "A value is outside the range that the API accepts.",
      why:
        "'acw' is a number of seconds from 0 to 2,147,483,647, the largest integer of 32 bits. "
        + "Other operations have limits for numbers, strings and arrays; those are warnings.",
      source: "the thread; the published API of October 2026 (int32, minimum, maximum)",
      examples: Examples(
        good: [#"{"attributes": {"routing": {"acw": 0}}}"#],
        bad: [
          #"{"attributes": {"routing": {"acw": 1️⃣-1}}}"#,
          #"{"attributes": {"routing": {"acw": 1️⃣2147483648}}}"#,
          #"{"attributes": {"routing": {"acw": 1️⃣99999999999999999999999999}}}"#,
        ])),
    of: .outOfRange, onAccepted: .silent
  ) { violation, context in
    guard let type = violation.details.type, let words = bounds(of: type) else { return nil }
    return Finding(
      "\(violation.subject) is out of range", in: context.api, help: "write \(words)",
      at: context.body.place(violation.value), pointer: violation.pointer,
      severity: violation.details.severity)
  }

  /// What fits into the bounds of a type, in words.
  private static func bounds(of type: ValueType) -> String? {
    switch type {
    case .integer(let integer):
      let unit = integer.unit.map { " " + $0 } ?? ""
      let (least, greatest) = (integer.range.lowerBound, integer.range.upperBound)
      if least == greatest { return "\(least)" }
      if least == .min, greatest == .max { return "a number of 64 bits" }
      if greatest == .max { return "a number that is at least \(least)" + unit }
      if least == .min { return "a number that is at most \(greatest)" + unit }
      return "a number from \(least) to \(greatest)" + unit
    case .number(let number): return number.words.map { "a number that is \($0)" }
    case .string(let string): return string.lengths.map { words($0, "characters") }
    case .array(let array): return array.counts.map { words($0, "elements") }
    default: return nil
    }
  }

  private static func words(_ counts: ClosedRange<Int>, _ things: String) -> String {
    if counts.upperBound == .max { return "at least \(counts.lowerBound) \(things)" }
    return counts.lowerBound == 0
      ? "at most \(counts.upperBound) \(things)"
      : "\(counts.lowerBound) to \(counts.upperBound) \(things)"
  }
}
