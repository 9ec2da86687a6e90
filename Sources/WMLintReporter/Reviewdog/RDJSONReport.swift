import WMLintDiagnostics
import WMLintText

/// The report as a `DiagnosticResult` of reviewdog, whose columns count bytes.
struct RDJSONReport {
  private var views = FileViews(counting: .bytes)
  private var hasDiagnostics = false

  mutating func append(_ event: Event, to output: inout [UInt8]) {
    switch event {
    case .begin: output.append("{\"source\": {\"name\": \"wmlint\"},\n \"diagnostics\": [")
    case .file(let sources): views.replace(with: sources)
    case .diagnostic(let diagnostic): append(diagnostic, to: &output)
    case .failure(let failure):
      append(failure.message, of: failure.file, "ERROR", to: &output)
      output.append("}")
    case .unlisted(let unlisted):
      append(unlisted.sentence, of: unlisted.file, "INFO", to: &output)
      output.append("}")
    case .end: output.append("]}\n")
    case .request, .record, .remark: break
    }
  }

  private mutating func append(_ diagnostic: Diagnostic, to output: inout [UInt8]) {
    let place = views.place(of: diagnostic.range)
    let severity =
      switch diagnostic.severity {
      case .error: "ERROR"
      case .warning: "WARNING"
      case .note: "INFO"
      }
    append(message(of: diagnostic), of: place?.name ?? "", at: place, severity, to: &output)
    output.append(member: "code")
    output.append("{")
    output.append(member: "value", isFirst: true)
    output.append(jsonString: diagnostic.rule)
    output.append("}")
    // Several suggestions would be alternatives; a part of a fix repairs nothing.
    if let fix = diagnostic.fix, fix.mayBeShown, let edit = fix.edits.first, fix.edits.count == 1,
      edit.range.source == diagnostic.range.source, let place = views.place(of: edit.range)
    {
      output.append(member: "suggestions")
      output.append("[{")
      append(place, isFirst: true, to: &output)
      output.append(member: "text")
      output.append(jsonString: edit.text)
      output.append("}]")
    }
    output.append("}")
  }

  /// What is wrong, and the notes, for which there is no other place.
  private mutating func message(of diagnostic: Diagnostic) -> String {
    diagnostic.notes.reduce(into: diagnostic.sentence) { message, note in
      message += "\nnote: \(note.message)"
      if let place = note.range.flatMap({ views.place(of: $0) }) {
        message += " (\(place.name):\(place.start.line):\(place.start.column))"
      }
    }
  }

  /// Appends what each diagnostic has, without the brace that ends it.
  private mutating func append(
    _ message: String, of file: String, at place: Place? = nil, _ severity: String,
    to output: inout [UInt8]
  ) {
    output.append(hasDiagnostics ? ",\n   {" : "\n   {")
    hasDiagnostics = true
    output.append(member: "message", isFirst: true)
    output.append(maskedJSON: message)
    output.append(member: "location")
    output.append("{")
    output.append(member: "path", isFirst: true)
    output.append(maskedJSON: PathReference.relative(file))
    if let place { append(place, to: &output) }
    output.append("}")
    output.append(member: "severity")
    output.append(jsonString: severity)
  }

  private func append(_ place: Place, isFirst: Bool = false, to output: inout [UInt8]) {
    output.append(member: "range", isFirst: isFirst)
    for (name, position) in [("start", place.start), ("end", place.end)] {
      output.append(name == "start" ? "{" : "")
      output.append(member: name, isFirst: name == "start")
      output.append("{")
      output.append(member: "line", isFirst: true)
      output.append(decimal: position.line)
      output.append(member: "column")
      output.append(decimal: position.column)
      output.append("}")
    }
    output.append("}")
  }
}
