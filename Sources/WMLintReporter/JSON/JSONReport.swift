import WMLintDiagnostics

/// The report as one JSON text, whose diagnostics are written as they come.
struct JSONReport {
  private let settings: WriterSettings
  var views = FileViews()
  private var failures: [Failure] = []
  private var remarks: [Remark] = []
  private var unlisted: [Unlisted] = []
  private var hasBegun = false
  private var hasDiagnostics = false

  init(_ settings: WriterSettings) { self.settings = settings }

  mutating func append(_ event: Event, to output: inout [UInt8]) {
    if !hasBegun { begin(in: &output) }
    switch event {
    case .begin, .request: break
    case .file(let sources): views.replace(with: sources)
    case .failure(let failure): failures.append(failure)
    case .unlisted(let new): unlisted.append(new)
    case .diagnostic(let diagnostic):
      output.append(hasDiagnostics ? ",\n   " : "\n   ")
      hasDiagnostics = true
      append(diagnostic, to: &output)
    case .remark(let remark): remarks.append(remark)
    case .end(let summary): end(summary, in: &output)
    }
  }

  private mutating func begin(in output: inout [UInt8]) {
    hasBegun = true
    output.append("{\"version\": 1,\n \"tool\": {\"name\": \"wmlint\", \"version\": ")
    output.append(jsonString: settings.toolVersion)
    output.append("},\n \"diagnostics\": [")
  }

  private func end(_ summary: Summary, in output: inout [UInt8]) {
    output.append("],\n \"remarks\": [")
    for (index, remark) in remarks.enumerated() {
      output.append(index == 0 ? "" : ",\n   ")
      append(remark, to: &output)
    }
    output.append("],\n \"failures\": [")
    for (index, failure) in failures.enumerated() {
      output.append(index == 0 ? "{" : ",\n   {")
      output.append(member: "file", isFirst: true)
      output.append(maskedJSON: failure.file)
      output.append(member: "message")
      output.append(maskedJSON: failure.message)
      output.append("}")
    }
    appendUnlisted(to: &output)
    output.append("],\n \"summary\": {")
    let counts = [
      ("files", summary.files), ("requests", summary.requests),
      ("skipped", summary.unchecked.withoutRequest), ("passedOver", summary.unchecked.requests),
      ("otherHosts", summary.unchecked.otherHosts), ("openPaths", summary.unchecked.openPaths),
      ("errors", summary.errors),
      ("warnings", summary.warnings), ("notes", summary.notes),
    ]
    let repairs = summary.fixed > 0 ? [("fixed", summary.fixed)] : []
    for (index, (name, count)) in (counts + repairs).enumerated() {
      output.append(member: name, isFirst: index == 0)
      output.append(decimal: count)
    }
    output.append("}}\n")
  }

  /// Appends how many syntax errors are counted and not listed, by file.
  private func appendUnlisted(to output: inout [UInt8]) {
    guard !unlisted.isEmpty else { return }
    output.append("],\n \"unlisted\": [")
    for (index, file) in unlisted.enumerated() {
      output.append(index == 0 ? "{" : ",\n   {")
      output.append(member: "rule", isFirst: true)
      output.append(jsonString: "invalid-json")
      output.append(member: "file")
      output.append(maskedJSON: file.file)
      output.append(member: "count")
      output.append(decimal: file.count)
      output.append("}")
    }
  }
}
