import WMLintDiagnostics
import WMLintText

/// The report as XML: a `file` for what follows each other in one file, an `error` for each
/// diagnostic.
struct CheckstyleReport {
  private let toolVersion: String
  private var views: FileViews

  /// The name of the file whose element is open.
  private var file: String?

  init(_ settings: WriterSettings) {
    toolVersion = settings.toolVersion
    views = FileViews(counting: settings.unit)
  }

  mutating func append(_ event: Event, to output: inout [UInt8]) {
    switch event {
    case .begin:
      output.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"")
      output.append(xml: toolVersion)
      output.append("\">\n")
    case .file(let sources): views.replace(with: sources)
    case .diagnostic(let diagnostic): append(diagnostic, to: &output)
    case .failure(let failure):
      append(failure.message, "error", of: failure.file, to: &output)
    case .unlisted(let unlisted):
      append(unlisted.sentence, "info", of: unlisted.file, to: &output)
    case .end:
      close(in: &output)
      output.append("</checkstyle>\n")
    case .request, .record, .remark: break
    }
  }

  private mutating func append(_ diagnostic: Diagnostic, to output: inout [UInt8]) {
    let place = views.place(of: diagnostic.range)
    open(place?.name ?? "", in: &output)
    output.append("    <error line=\"")
    output.append(decimal: place?.start.line ?? 0)
    output.append("\" column=\"")
    output.append(decimal: place?.start.column ?? 0)
    output.append("\" severity=\"\(Self.severity(diagnostic.severity))\" message=\"")
    output.append(xml: diagnostic.sentence)
    output.append("\" source=\"wmlint.")
    output.append(xml: diagnostic.rule)
    output.append("\"/>\n")
  }

  /// Appends what has no line, whose number is then 0.
  private mutating func append(
    _ message: String, _ severity: String, of file: String, to output: inout [UInt8]
  ) {
    open(file, in: &output)
    output.append("    <error line=\"0\" severity=\"\(severity)\" message=\"")
    output.append(xml: message)
    output.append("\" source=\"wmlint\"/>\n")
  }

  private mutating func open(_ name: String, in output: inout [UInt8]) {
    if file == name { return }
    close(in: &output)
    file = name
    output.append("  <file name=\"")
    output.append(xml: PathReference.relative(name))
    output.append("\">\n")
  }

  private mutating func close(in output: inout [UInt8]) {
    if file != nil { output.append("  </file>\n") }
    file = nil
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "info"
    }
  }
}
