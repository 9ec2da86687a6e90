import WMLintDiagnostics
import WMLintText

/// What the reports in JSON say of each event, as an object on one line.
struct JSONObjects {
  var views: FileViews

  init(counting unit: ColumnUnit = .scalars) { views = FileViews(counting: unit) }

  /// Appends one diagnostic as an object on one line.
  mutating func append(_ diagnostic: Diagnostic, to output: inout [UInt8]) {
    output.append("{")
    output.append(member: "rule", isFirst: true)
    output.append(jsonString: diagnostic.rule)
    output.append(member: "severity")
    output.append(jsonString: diagnostic.severity.rawValue)
    output.append(member: "message")
    output.append(maskedJSON: diagnostic.message)
    if let help = diagnostic.help {
      output.append(member: "help")
      output.append(maskedJSON: help)
    }
    appendPlace(of: diagnostic.range, to: &output)
    if let request = diagnostic.request { append(request, to: &output) }
    if let operation = diagnostic.operation {
      output.append(member: "operation")
      output.append(maskedJSON: operation)
    }
    if let pointer = diagnostic.pointer {
      output.append(member: "pointer")
      output.append(maskedJSON: pointer)
    }
    if !diagnostic.notes.isEmpty { append(diagnostic.notes, to: &output) }
    if let fix = diagnostic.fix { append(fix, at: diagnostic.range.source, to: &output) }
    output.append("}")
  }

  private func append(_ request: RequestIdentity, to output: inout [UInt8]) {
    output.append(member: "request")
    output.append("{")
    output.append(member: "index", isFirst: true)
    output.append(decimal: request.index)
    if let name = request.name {
      output.append(member: "name")
      output.append(maskedJSON: name)
    }
    if let key = request.key {
      output.append(member: "key")
      output.append(maskedJSON: key)
    }
    output.append("}")
  }

  private mutating func append(_ notes: [Note], to output: inout [UInt8]) {
    output.append(member: "notes")
    output.append("[")
    for (index, note) in notes.enumerated() {
      output.append(index == 0 ? "{" : ", {")
      output.append(member: "message", isFirst: true)
      output.append(maskedJSON: note.message)
      if let range = note.range { appendPlace(of: range, to: &output) }
      output.append("}")
    }
    output.append("]")
  }

  private mutating func append(_ fix: Fix, at source: SourceID, to output: inout [UInt8]) {
    guard fix.mayBeShown else { return }
    output.append(member: "fix")
    output.append("{")
    output.append(member: "title", isFirst: true)
    output.append(maskedJSON: fix.title)
    output.append(member: "safe")
    output.append(fix.isSafe ? "true" : "false")
    output.append(member: "edits")
    output.append("[")
    for (index, edit) in fix.edits.enumerated() {
      if index > 0 { output.append(", ") }
      append(edit, at: source, to: &output)
    }
    output.append("]}")
  }

  private mutating func append(_ edit: Edit, at source: SourceID, to output: inout [UInt8]) {
    output.append("{")
    if let place = views.place(of: edit.range) {
      if edit.range.source != source {
        output.append(member: "file", isFirst: true)
        output.append(jsonString: place.name)
        output.append(", ")
      }
      append(place, to: &output)
      output.append(", ")
    }
    output.append(member: "text", isFirst: true)
    output.append(jsonString: edit.text)
    output.append("}")
  }

  private mutating func appendPlace(of range: SourceRange, to output: inout [UInt8]) {
    guard let place = views.place(of: range) else { return }
    output.append(member: "file")
    output.append(jsonString: place.name)
    output.append(", ")
    append(place, to: &output)
  }

  func append(_ place: Place, to output: inout [UInt8]) {
    for (name, position) in [("start", place.start), ("end", place.end)] {
      output.append(member: name, isFirst: name == "start")
      output.append("{")
      output.append(member: "line", isFirst: true)
      output.append(decimal: position.line)
      output.append(member: "column")
      output.append(decimal: position.column)
      output.append(member: "offset")
      output.append(decimal: position.offset)
      output.append("}")
    }
  }
}
