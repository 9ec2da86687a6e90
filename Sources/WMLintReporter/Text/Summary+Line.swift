import WMLintDiagnostics

extension Summary {
  /// What a run came to, in one line: `2 problems (2 errors) in 2 requests, 2 files`.
  var line: String {
    var line = unread > 0 ? "\(Self.count(unread, "file")) could not be read" : ""
    if unread > 0, files == 0 { return line }
    line += (unread > 0 ? "; " : "") + problems
    if notes > 0 { line += " and \(Self.count(notes, "note"))" }
    line += " in \(Self.count(requests, "request")), \(Self.count(files, "file"))"
    if fixed > 0 { line += ", \(fixed) fixed" }
    return line + unchecked.clause
  }

  private var problems: String {
    var kinds: [String] = []
    if errors > 0 { kinds.append(Self.count(errors, "error")) }
    if warnings > 0 { kinds.append(Self.count(warnings, "warning")) }
    guard !kinds.isEmpty else { return unread > 0 ? "no other problems" : "no problems" }
    let list = kinds.joined(separator: ", ")
    return "\(Self.count(errors + warnings, "problem")) (\(list))"
  }

  fileprivate static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}

extension Unchecked {
  /// What was not checked and why, as it follows what was.
  fileprivate var clause: String {
    var skipped: [String] = []
    if otherHosts > 0 { skipped.append("\(Summary.count(otherHosts, "request")) to other hosts") }
    if unproven > 0 {
      skipped.append("\(Summary.count(unproven, "request")) not shown to be for Genesys Cloud")
    }
    if recordsWithoutRequest > 0 {
      skipped.append("\(Summary.count(recordsWithoutRequest, "record")) without a request")
    }
    if withoutRequest > 0 {
      skipped.append("\(Summary.count(withoutRequest, "file")) without a request")
    }
    var clause = skipped.isEmpty ? "" : "; skipped " + skipped.joined(separator: ", ")
    if openPaths > 0 {
      clause += "; of \(Summary.count(openPaths, "request")) the path was not judged"
    }
    return clause
  }
}
