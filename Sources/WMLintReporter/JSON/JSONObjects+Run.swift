import WMLintDiagnostics

extension JSONObjects {
  /// Appends one remark as an object on one line.
  func append(_ remark: Remark, to output: inout [UInt8]) {
    output.append("{")
    output.append(member: "rule", isFirst: true)
    output.append(jsonString: remark.rule)
    output.append(member: "message")
    output.append(maskedJSON: remark.message)
    output.append(member: "count")
    output.append(decimal: remark.count)
    output.append(member: "file")
    output.append(maskedJSON: remark.file)
    output.append(", ")
    append(Place(name: remark.file, start: remark.start, end: remark.end), to: &output)
    output.append("}")
  }

  /// Appends why a file could not be read or written.
  func append(_ failure: Failure, to output: inout [UInt8]) {
    output.append("{")
    output.append(member: "file", isFirst: true)
    output.append(maskedJSON: failure.file)
    output.append(member: "message")
    output.append(maskedJSON: failure.message)
    output.append("}")
  }

  /// Appends what a record has come to.
  func append(_ verdict: Verdict, to output: inout [UInt8]) {
    output.append("{")
    output.append(member: "verdict", isFirst: true)
    output.append(jsonString: verdict.outcome.rawValue)
    output.append(member: "file")
    output.append(maskedJSON: verdict.file)
    output.append(member: "line")
    output.append(decimal: verdict.line)
    if let key = verdict.key {
      output.append(member: "key")
      output.append(maskedJSON: key)
    }
    let summary = verdict.summary
    for (name, count) in [
      ("errors", summary.errors), ("warnings", summary.warnings), ("notes", summary.notes),
    ] {
      output.append(member: name)
      output.append(decimal: count)
    }
    output.append("}")
  }

  /// Appends how many syntax errors of a file are counted and not listed.
  func append(_ unlisted: Unlisted, to output: inout [UInt8]) {
    output.append("{")
    output.append(member: "rule", isFirst: true)
    output.append(jsonString: "invalid-json")
    output.append(member: "file")
    output.append(maskedJSON: unlisted.file)
    output.append(member: "count")
    output.append(decimal: unlisted.count)
    output.append("}")
  }

  /// Appends what a run came to.
  func append(_ summary: Summary, to output: inout [UInt8]) {
    let counts = [
      ("files", summary.files), ("requests", summary.requests),
      ("skipped", summary.unchecked.withoutRequest + summary.unchecked.recordsWithoutRequest),
      ("passedOver", summary.unchecked.requests),
      ("otherHosts", summary.unchecked.otherHosts), ("openPaths", summary.unchecked.openPaths),
      ("errors", summary.errors),
      ("warnings", summary.warnings), ("notes", summary.notes),
    ]
    let repairs = summary.fixed > 0 ? [("fixed", summary.fixed)] : []
    output.append("{")
    for (index, (name, count)) in (counts + repairs).enumerated() {
      output.append(member: name, isFirst: index == 0)
      output.append(decimal: count)
    }
    output.append("}")
  }
}
