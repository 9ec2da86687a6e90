import WMLintDiagnostics

/// The last line of a run.
enum SummaryLine {
  static func text(_ summary: Summary) -> String {
    let problems = summary.errors + summary.warnings
    var parts: [String] = []
    if summary.errors > 0 { parts.append(count(summary.errors, "error")) }
    if summary.warnings > 0 { parts.append(count(summary.warnings, "warning")) }
    var text = problems == 0 ? "no problems" : count(problems, "problem")
    if !parts.isEmpty { text += " (\(parts.joined(separator: ", ")))" }
    if summary.notes > 0 { text += " and \(count(summary.notes, "note"))" }
    text += " in \(count(summary.requests, "request")), \(count(summary.files, "file"))"
    if summary.passedOver > 0 { text += ", \(summary.passedOver) passed over" }
    return text
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
