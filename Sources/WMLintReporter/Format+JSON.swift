import WMLintDiagnostics
import WMLintText

extension Format {
  /// A stable JSON document.
  package static let json = Format(name: "json", summary: "a JSON document, for programs") {
    settings in
    var drawing = JSONDrawing()
    return { event, output in
      output += Array(drawing.text(of: event, version: settings.toolVersion).utf8)
    }
  }
}

/// Writes the JSON document piece by piece; failures are kept to the end.
private struct JSONDrawing {
  private var view = FileView()
  private var failures: [Failure] = []
  private var hasDiagnostics = false

  mutating func text(of event: Event, version: String) -> String {
    switch event {
    case .begin:
      return
        "{\"version\": 1,\n \"tool\": {\"name\": \"wmlint\", \"version\": \(quoted(version))},\n"
        + " \"diagnostics\": ["
    case .file(let sources):
      view = FileView(sources)
      return ""
    case .request: return ""
    case .diagnostic(let diagnostic):
      defer { hasDiagnostics = true }
      return (hasDiagnostics ? ",\n   " : "\n   ") + object(diagnostic)
    case .failure(let failure):
      failures.append(failure)
      return ""
    case .end(let summary):
      let failed = failures.map {
        "{\"file\": \(quoted($0.file)), \"message\": \(quoted($0.message))}"
      }
      return "],\n \"failures\": [\(failed.joined(separator: ", "))],\n"
        + " \"summary\": {\"files\": \(summary.files), \"requests\": \(summary.requests), "
        + "\"passedOver\": \(summary.passedOver), \"errors\": \(summary.errors), "
        + "\"warnings\": \(summary.warnings), \"notes\": \(summary.notes)}}\n"
    }
  }

  private mutating func object(_ diagnostic: Diagnostic) -> String {
    var fields = [
      "\"rule\": \(quoted(diagnostic.rule))",
      "\"severity\": \"\(diagnostic.severity.rawValue)\"",
      "\"message\": \(quoted(diagnostic.message))",
    ]
    if let help = diagnostic.help { fields.append("\"help\": \(quoted(help))") }
    fields.append(place(diagnostic.range, withFile: true))
    if let request = diagnostic.request {
      let name = request.name.map { ", \"name\": \(quoted($0))" } ?? ""
      fields.append("\"request\": {\"index\": \(request.index)\(name)}")
    }
    if let pointer = diagnostic.pointer { fields.append("\"pointer\": \(quoted(pointer))") }
    if !diagnostic.notes.isEmpty {
      var notes: [String] = []
      for note in diagnostic.notes {
        var text = "{\"message\": \(quoted(note.message))"
        if let range = note.range { text += ", " + place(range, withFile: true) }
        notes.append(text + "}")
      }
      fields.append("\"notes\": [\(notes.joined(separator: ", "))]")
    }
    if let fix = diagnostic.fix, fix.edits.allSatisfy({ Secrets.masked($0.text) == $0.text }) {
      var edits: [String] = []
      for edit in fix.edits {
        edits.append("{\(place(edit.range, withFile: false)), \"text\": \(quoted(edit.text))}")
      }
      fields.append(
        "\"fix\": {\"title\": \(quoted(fix.title)), \"safe\": \(fix.isSafe), "
          + "\"edits\": [\(edits.joined(separator: ", "))]}")
    }
    return "{" + fields.joined(separator: ", ") + "}"
  }

  private mutating func place(_ range: SourceRange, withFile: Bool) -> String {
    let (start, end) = view.positions(range)
    let file = withFile ? "\"file\": \(quoted(view.name(range.source))), " : ""
    return "\(file)\"start\": \(position(start)), \"end\": \(position(end))"
  }

  private func position(_ position: Position) -> String {
    "{\"line\": \(position.line), \"column\": \(position.column), \"offset\": \(position.offset)}"
  }

  private func quoted(_ text: String) -> String {
    "\"" + TextMap.Encoding.jsonString.encode(Secrets.masked(text)) + "\""
  }
}
