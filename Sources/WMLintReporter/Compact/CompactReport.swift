import WMLintDiagnostics
import WMLintText

/// The report in lines that hold one diagnostic each.
struct CompactReport {
  private var views: FileViews

  init(_ settings: WriterSettings) { views = FileViews(counting: settings.unit) }

  mutating func append(_ event: Event, to output: inout [UInt8]) {
    switch event {
    case .file(let sources): views.replace(with: sources)
    case .diagnostic(let diagnostic): append(diagnostic, to: &output)
    case .unlisted(let unlisted):
      output.append("… and ")
      output.append(shown: unlisted.sentence)
      output.append("\n")
    // The command says on the standard error what it could not read.
    case .begin, .request, .failure, .record, .remark, .end: break
    }
  }

  private mutating func append(_ diagnostic: Diagnostic, to output: inout [UInt8]) {
    if let place = views.place(of: diagnostic.range) {
      output.append(escaping: place.name, startsLine: true)
      output.append(":")
      output.append(decimal: place.start.line)
      output.append(":")
      output.append(decimal: place.start.column)
      output.append(": ")
    }
    output.append(diagnostic.severity.rawValue)
    output.append(": ")
    output.append(shown: diagnostic.message)
    if let help = diagnostic.help {
      output.append(": ")
      output.append(shown: help)
    }
    output.append(" [")
    output.append(shown: diagnostic.rule)
    output.append("]")
    if let key = diagnostic.request?.key {
      output.append(" (record ")
      output.append(shown: key)
      output.append(")")
    }
    output.append("\n")
  }
}
