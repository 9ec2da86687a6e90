import WMLintDiagnostics
import WMLintText

extension JUnitReport {
  /// Appends a test case: a failure if something fails it, and the rest as its output.
  mutating func append(_ found: JUnitCase, of file: String, to output: inout [UInt8]) {
    begin(found.request.map { name(of: $0) } ?? "the file", of: file, in: &output)
    if found.diagnostics.isEmpty {
      output.append("/>\n")
      return
    }
    output.append(">\n")
    // Readers of the format show one failure of a test.
    let failures = found.diagnostics.filter(fails)
    if let first = failures.first {
      let more = failures.count > 1 ? " (and \(failures.count - 1) more)" : ""
      output.append("      <failure type=\"")
      output.append(xml: first.rule)
      output.append("\" message=\"")
      output.append(xml: first.message + more)
      output.append("\">")
      append(failures, to: &output)
      output.append("</failure>\n")
    }
    let others = found.diagnostics.filter { !fails($0) }
    if !others.isEmpty {
      output.append("      <system-out>")
      append(others, to: &output)
      output.append("</system-out>\n")
    }
    output.append("    </testcase>\n")
  }

  /// Appends a test case that says why a file could not be tested.
  func append(_ failure: Failure, to output: inout [UInt8]) {
    begin("the file", of: failure.file, in: &output)
    output.append(">\n      <error message=\"")
    output.append(xml: failure.message)
    output.append("\"/>\n    </testcase>\n")
  }

  private mutating func name(of request: RequestIdentity) -> String {
    if let name = request.name { return name }
    let line = views.line(of: request)
    return "request \(request.index + 1)" + (line.isEmpty ? "" : ": \(line)")
  }

  private func begin(_ name: String, of file: String, in output: inout [UInt8]) {
    output.append("    <testcase name=\"")
    output.append(xml: name)
    for attribute in ["classname", "file"] {
      output.append("\" \(attribute)=\"")
      output.append(xml: PathReference.relative(file))
    }
    output.append("\"")
  }

  /// Appends a line for each diagnostic, as the format `compact` has it, and its notes.
  private mutating func append(_ diagnostics: [Diagnostic], to output: inout [UInt8]) {
    for (index, diagnostic) in diagnostics.enumerated() {
      if index > 0 { output.append("\n") }
      append(views.place(of: diagnostic.range), to: &output)
      output.append(diagnostic.severity.rawValue)
      output.append(": ")
      output.append(xml: "\(diagnostic.sentence) [\(diagnostic.rule)]")
      for note in diagnostic.notes {
        output.append("\n  ")
        append(note.range.flatMap { views.place(of: $0) }, to: &output)
        output.append("note: ")
        output.append(xml: note.message)
      }
    }
  }

  private func append(_ place: Place?, to output: inout [UInt8]) {
    guard let place else { return }
    output.append(xml: place.name, startsLine: true)
    output.append(":\(place.start.line):\(place.start.column): ")
  }
}
