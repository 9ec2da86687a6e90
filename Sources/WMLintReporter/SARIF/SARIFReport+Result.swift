import WMLintDiagnostics
import WMLintText

extension SARIFReport {
  /// Appends one diagnostic as an object on one line.
  mutating func append(_ diagnostic: Diagnostic, to output: inout [UInt8]) {
    output.append("{")
    output.append(member: "ruleId", isFirst: true)
    output.append(jsonString: diagnostic.rule)
    if let index = ruleIndexes[diagnostic.rule] {
      output.append(member: "ruleIndex")
      output.append(decimal: index)
    }
    output.append(member: "level")
    output.append(jsonString: diagnostic.severity.rawValue)
    let reasons = diagnostic.notes.filter { $0.range == nil }.map { "\nnote: \($0.message)" }
    append(message: diagnostic.sentence + reasons.joined(), to: &output)
    output.append(member: "locations")
    output.append("[{")
    appendPlace(of: diagnostic.range, to: &output)
    if let pointer = diagnostic.pointer {
      output.append(member: "logicalLocations")
      output.append("[{")
      output.append(member: "fullyQualifiedName", isFirst: true)
      output.append(maskedJSON: pointer)
      output.append("}]")
    }
    output.append("}]")
    appendPlaces(of: diagnostic.notes, to: &output)
    output.append(member: "partialFingerprints")
    output.append("{")
    output.append(member: "place/v1", isFirst: true)
    output.append(jsonString: fingerprints.next(diagnostic, in: &views))
    output.append("}")
    if let fix = diagnostic.fix, fix.mayBeShown { append(fix, to: &output) }
    appendProperties(of: diagnostic, to: &output)
    output.append("}")
  }

  private func appendProperties(of diagnostic: Diagnostic, to output: inout [UInt8]) {
    let properties = [
      ("request", diagnostic.request?.name), ("operation", diagnostic.operation),
    ].compactMap { name, value in value.map { (name, $0) } }
    guard !properties.isEmpty else { return }
    output.append(member: "properties")
    output.append("{")
    for (index, (name, value)) in properties.enumerated() {
      output.append(member: name, isFirst: index == 0)
      output.append(maskedJSON: value)
    }
    output.append("}")
  }

  private mutating func appendPlaces(of notes: [Note], to output: inout [UInt8]) {
    let places = notes.compactMap { note in note.range.map { (note.message, $0) } }
    guard !places.isEmpty else { return }
    output.append(member: "relatedLocations")
    output.append("[")
    for (index, (message, range)) in places.enumerated() {
      output.append(index == 0 ? "{" : ", {")
      output.append(member: "id", isFirst: true)
      output.append(decimal: index)
      append(message: message, to: &output)
      output.append(", ")
      appendPlace(of: range, to: &output)
      output.append("}")
    }
    output.append("]")
  }

  private mutating func append(_ fix: Fix, to output: inout [UInt8]) {
    output.append(member: "fixes")
    output.append("[{")
    output.append(member: "description", isFirst: true)
    output.append("{")
    output.append(member: "text", isFirst: true)
    output.append(maskedJSON: fix.title)
    output.append("}")
    output.append(member: "artifactChanges")
    output.append("[")
    // The edits are sorted, so that those of one file are together.
    var source: SourceID?
    for edit in fix.edits {
      if edit.range.source == source {
        output.append(", ")
      } else {
        output.append(source == nil ? "{" : "]}, {")
        append(location: views.place(of: edit.range)?.name ?? "", isFirst: true, to: &output)
        output.append(member: "replacements")
        output.append("[")
        source = edit.range.source
      }
      append(edit, to: &output)
    }
    output.append(source == nil ? "]" : "]}]")
    output.append(member: "properties")
    output.append("{")
    output.append(member: "safe", isFirst: true)
    output.append(fix.isSafe ? "true}}]" : "false}}]")
  }

  private mutating func append(_ edit: Edit, to output: inout [UInt8]) {
    output.append("{")
    if let place = views.place(of: edit.range) {
      append(region: place, as: "deletedRegion", isFirst: true, to: &output)
    }
    output.append(member: "insertedContent")
    output.append("{")
    output.append(member: "text", isFirst: true)
    output.append(jsonString: edit.text)
    output.append("}}")
  }

  private mutating func appendPlace(of range: SourceRange, to output: inout [UInt8]) {
    output.append(member: "physicalLocation", isFirst: true)
    output.append("{")
    let place = views.place(of: range)
    append(location: place?.name ?? "", isFirst: true, to: &output)
    if let place { append(region: place, as: "region", to: &output) }
    output.append("}")
  }

  private func append(location name: String, isFirst: Bool, to output: inout [UInt8]) {
    output.append(member: "artifactLocation", isFirst: isFirst)
    output.append("{")
    output.append(member: "uri", isFirst: true)
    output.append(jsonString: PathReference.text(name))
    output.append("}")
  }

  private func append(
    region place: Place, as name: String, isFirst: Bool = false, to output: inout [UInt8]
  ) {
    output.append(member: name, isFirst: isFirst)
    output.append("{")
    let numbers = [
      ("startLine", place.start.line), ("startColumn", place.start.column),
      ("endLine", place.end.line), ("endColumn", place.end.column),
      ("byteOffset", place.start.offset), ("byteLength", place.end.offset - place.start.offset),
    ]
    for (index, (name, number)) in numbers.enumerated() {
      output.append(member: name, isFirst: index == 0)
      output.append(decimal: number)
    }
    output.append("}")
  }
}
