import WMLintDiagnostics

extension Summary {
  /// What a run came to, in one line: `2 problems (2 errors) in 2 requests, 2 files`.
  var line: String {
    var line = problems
    if notes > 0 { line += " and \(Self.count(notes, "note"))" }
    line += " in \(Self.count(requests, "request")), \(Self.count(files, "file"))"
    if passedOver > 0 { line += ", \(passedOver) passed over" }
    if fixed > 0 { line += ", \(fixed) fixed" }
    return line
  }

  private var problems: String {
    let kinds = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }
    guard !kinds.isEmpty else { return "no problems" }
    let list = kinds.map { Self.count($0.0, $0.1) }.joined(separator: ", ")
    return "\(Self.count(errors + warnings, "problem")) (\(list))"
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
