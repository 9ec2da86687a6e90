import WMLintDiagnostics
import WMLintText

/// The report as a JSON array of issues, written as they come.
struct GitLabReport {
  private var views = FileViews()
  private var fingerprints = Fingerprints()
  private var hasIssues = false

  mutating func append(_ event: Event, to output: inout [UInt8]) {
    switch event {
    case .begin: output.append("[")
    case .file(let sources):
      views.replace(with: sources)
      fingerprints.begin(sources)
    case .diagnostic(let diagnostic): append(diagnostic, to: &output)
    case .end: output.append("]\n")
    // What could not be read has no quality; the command says it on the standard error.
    case .request, .failure, .record, .remark, .unlisted: break
    }
  }

  private mutating func append(_ diagnostic: Diagnostic, to output: inout [UInt8]) {
    output.append(hasIssues ? ",\n {" : "\n {")
    hasIssues = true
    output.append(member: "description", isFirst: true)
    output.append(maskedJSON: diagnostic.sentence)
    output.append(member: "check_name")
    output.append(jsonString: diagnostic.rule)
    output.append(member: "fingerprint")
    output.append(jsonString: fingerprints.next(diagnostic, in: &views))
    output.append(member: "severity")
    output.append(jsonString: Self.severity(diagnostic.severity))
    let place = views.place(of: diagnostic.range)
    output.append(member: "location")
    output.append("{")
    output.append(member: "path", isFirst: true)
    output.append(jsonString: PathReference.relative(place?.name ?? ""))
    output.append(member: "lines")
    output.append("{")
    output.append(member: "begin", isFirst: true)
    output.append(decimal: place?.start.line ?? 1)
    output.append(member: "end")
    output.append(decimal: place?.end.line ?? 1)
    output.append("}}}")
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .note: "info"
    }
  }
}
