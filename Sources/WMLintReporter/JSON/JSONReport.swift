import WMLintDiagnostics
import WMLintText

/// The report as one JSON text, whose diagnostics are written as they come.
struct JSONReport {
  private let settings: WriterSettings
  private var objects: JSONObjects
  private var failures: [Failure] = []
  private var remarks: [Remark] = []
  private var unlisted: [Unlisted] = []
  private var hasBegun = false
  private var hasDiagnostics = false

  init(_ settings: WriterSettings) {
    self.settings = settings
    objects = JSONObjects(counting: settings.unit)
  }

  mutating func append(_ event: Event, to output: inout [UInt8]) {
    if !hasBegun { begin(in: &output) }
    switch event {
    case .begin, .request, .record: break
    case .file(let sources): objects.views.replace(with: sources)
    case .failure(let failure): failures.append(failure)
    case .unlisted(let new): unlisted.append(new)
    case .diagnostic(let diagnostic):
      output.append(hasDiagnostics ? ",\n   " : "\n   ")
      hasDiagnostics = true
      objects.append(diagnostic, to: &output)
    case .remark(let remark): remarks.append(remark)
    case .end(let summary): end(summary, in: &output)
    }
  }

  private mutating func begin(in output: inout [UInt8]) {
    hasBegun = true
    output.append(jsonHeadNaming: settings.toolVersion)
    output.append(",\n \"diagnostics\": [")
  }

  private func end(_ summary: Summary, in output: inout [UInt8]) {
    output.append("],\n \"remarks\": [")
    for (index, remark) in remarks.enumerated() {
      output.append(index == 0 ? "" : ",\n   ")
      objects.append(remark, to: &output)
    }
    output.append("],\n \"failures\": [")
    for (index, failure) in failures.enumerated() {
      output.append(index == 0 ? "" : ",\n   ")
      objects.append(failure, to: &output)
    }
    if !unlisted.isEmpty { output.append("],\n \"unlisted\": [") }
    for (index, file) in unlisted.enumerated() {
      output.append(index == 0 ? "" : ",\n   ")
      objects.append(file, to: &output)
    }
    output.append("],\n \"summary\": ")
    objects.append(summary, to: &output)
    output.append("}\n")
  }
}

extension [UInt8] {
  /// Appends the members that a report begins with: its version, and who has written it.
  mutating func append(jsonHeadNaming toolVersion: String) {
    append("{\"version\": 1,\n \"tool\": {\"name\": \"wmlint\", \"version\": ")
    append(jsonString: toolVersion)
    append("}")
  }
}
