import WMLintDiagnostics
import WMLintText

/// The report as JSON texts, one a line, of which nothing is kept.
struct JSONLinesReport {
  private var objects: JSONObjects

  init(_ settings: WriterSettings) { objects = JSONObjects(counting: settings.unit) }

  mutating func append(_ event: Event, to output: inout [UInt8]) {
    switch event {
    case .begin, .request: return
    case .file(let sources):
      objects.views.replace(with: sources)
      return
    case .diagnostic(let diagnostic): objects.append(diagnostic, to: &output)
    case .record(let verdict): objects.append(verdict, to: &output)
    case .failure(let failure): objects.append(failure, to: &output)
    case .remark(let remark): objects.append(remark, to: &output)
    case .unlisted(let unlisted): objects.append(unlisted, to: &output)
    case .end(let summary):
      output.append("{\"summary\": ")
      objects.append(summary, to: &output)
      output.append("}")
    }
    output.append("\n")
  }
}
