import WMLintDiagnostics
import WMLintKit
import WMLintText

/// How far a file of lines has been reported, whose parts count from their own start.
struct LinePlace {
  /// The file without its text.
  let source: Source

  /// The number of the next line, from 1.
  var line = 1
  var isAtEnd = false
  private var requests = 0

  init(of input: Input) { source = Source(name: input.name, bytes: []) }

  /// What was found in the next part, with lines and requests as the file counts them.
  mutating func placed(_ part: Findings) -> Findings {
    var findings = part
    findings.requests = part.requests.map { ($0.moved(by: requests), $1) }
    findings.diagnostics = part.diagnostics.map { $0.moved(by: requests) }
    findings.sources = part.sources.map { $0.id == .main ? $0.startingAtLine(line) : $0 }
    line += part.lines
    requests += part.requests.count + part.unlisted
    return findings
  }
}
