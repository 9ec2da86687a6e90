import WMLintDiagnostics
import WMLintJSON
import WMLintProject
import WMLintReporter
import WMLintRequests
import WMLintText

/// The value of an option, and the ways to read it.
struct OptionValue {
  /// The name of the option.
  let option: String
  let raw: SystemString

  /// The rules there are.
  let rules: () -> [Rule]

  var text: String { raw.text }

  /// The one of several values that has this name.
  func choice<Value>(
    of kind: String, _ known: [(name: String, value: Value)], listedBy list: String? = nil
  ) throws(UsageProblem) -> Value {
    guard let found = known.first(where: { $0.name == text }) else {
      throw UsageProblem(unknown: kind, text, of: known.map(\.name), listedBy: list)
    }
    return found.value
  }

  /// The one of an enumeration's values that has this name.
  func choice<Value: CaseIterable & RawRepresentable<String>>(
    of kind: String, in type: Value.Type
  ) throws(UsageProblem) -> Value {
    try choice(of: kind, Value.allCases.map { ($0.rawValue, $0) })
  }

  /// The id of a rule.
  func ruleID() throws(UsageProblem) -> String {
    try choice(of: "rule", rules().map { ($0.id, $0.id) }, listedBy: "wmlint rules")
  }

  /// The ids of a list of rules.
  func ruleIDs() throws(UsageProblem) -> [String] {
    var ids: [String] = []
    for element in elements { ids.append(try element.ruleID()) }
    return ids
  }

  /// The elements of a list with commas between them.
  var elements: [OptionValue] {
    raw.bytes.split(separator: ASCII.comma, omittingEmptySubsequences: false).map {
      OptionValue(option: option, raw: SystemString($0), rules: rules)
    }
  }

  /// A number in a range.
  func number(_ range: ClosedRange<Int>) throws(UsageProblem) -> Int {
    guard let number = Int(text), range.contains(number) else {
      throw UsageProblem(
        "'\(option)' takes a number from \(range.lowerBound) to \(range.upperBound), not '\(text)'")
    }
    return number
  }

  /// A JSON Pointer.
  func pointer() throws(UsageProblem) -> JSONPointer {
    if let pointer = JSONPointer(text) { return pointer }
    let meant = text.hasPrefix("/") ? "~ is written ~0" : "did you mean '/\(text)'?"
    throw UsageProblem("'\(option)' takes a JSON Pointer such as /request, not '\(text)'; \(meant)")
  }

  /// A request line, which has a path.
  func requestLine() throws(UsageProblem) -> String {
    guard URLText.isMethod(text) else { return text }
    let method = text.split(separator: " ").joined()
    throw UsageProblem(
      "the path is missing after the method: \(option) '\(method) /api/v2/…', both between quotes")
  }

  /// A format and the file that a report in it goes to.
  func formatAndFile() throws(UsageProblem) -> (format: OptionValue, file: OptionValue) {
    let end = raw.bytes.firstIndex(of: ASCII.equals) ?? raw.bytes.count
    let name = SystemString(raw.bytes[..<end])
    if end + 1 >= raw.bytes.count, Format.named(name.text) != nil {
      throw UsageProblem("'\(option)' needs a file behind the format: \(name.text)=FILE")
    }
    let (format, file) = try pair(as: "FORMAT=FILE")
    return (format, file)
  }

  /// What is on the two sides of the first `=`.
  func pair(as shape: String) throws(UsageProblem) -> (left: OptionValue, right: OptionValue) {
    let bytes = raw.bytes
    guard let sign = bytes.firstIndex(of: ASCII.equals), sign > 0, sign + 1 < bytes.count
    else { throw UsageProblem("'\(option)' takes \(shape), not '\(text)'") }
    return (
      OptionValue(option: option, raw: SystemString(bytes[..<sign]), rules: rules),
      OptionValue(option: option, raw: SystemString(bytes[(sign + 1)...]), rules: rules)
    )
  }
}
