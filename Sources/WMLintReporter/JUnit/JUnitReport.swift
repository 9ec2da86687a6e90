import WMLintDiagnostics
import WMLintText

/// The report as XML: a test suite a file, a test case a request.
///
/// The counts that a suite may have are left out: they would have to be known before its cases.
struct JUnitReport {
  private let failing: Severity
  var views = FileViews()

  /// The file that the next events speak of.
  private var file = ""
  private var hasOpenSuite = false

  /// The requests of the file, or of the part of it that is in memory, in order.
  private var cases: [JUnitCase] = []

  /// The places in `cases` of the requests by their index, and of what belongs to none.
  private var positions: [Int?: Int] = [:]

  init(_ settings: WriterSettings) { failing = settings.failing }

  mutating func append(_ event: Event, to output: inout [UInt8]) {
    switch event {
    case .begin:
      output.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"wmlint\">\n")
    case .file(let sources): begin(sources, in: &output)
    case .request(let request, _): add(JUnitCase(request))
    case .diagnostic(let diagnostic): add(diagnostic)
    case .failure(let failure):
      endSuite(in: &output)
      beginSuite(failure.file, in: &output)
      append(failure, to: &output)
      endSuite(in: &output)
    case .remark: break
    case .end:
      endSuite(in: &output)
      output.append("</testsuites>\n")
    }
  }

  /// Whether a diagnostic makes the test of its request fail, as it does the run.
  func fails(_ diagnostic: Diagnostic) -> Bool { diagnostic.severity >= failing }

  private mutating func begin(_ sources: [Source], in output: inout [UInt8]) {
    flush(to: &output)
    let isGoingOn = sources.first.map { $0.start.offset > 0 && $0.name == file } ?? false
    if !isGoingOn { endSuite(in: &output) }
    views.replace(with: sources)
    file = sources.first?.name ?? ""
  }

  private mutating func add(_ new: JUnitCase) {
    positions[new.request?.index] = cases.count
    cases.append(new)
  }

  private mutating func add(_ diagnostic: Diagnostic) {
    let position = positions[diagnostic.request?.index]
    if position == nil { add(JUnitCase(diagnostic.request)) }
    cases[position ?? cases.count - 1].diagnostics.append(diagnostic)
  }

  private mutating func flush(to output: inout [UInt8]) {
    if !cases.isEmpty, !hasOpenSuite { beginSuite(file, in: &output) }
    for found in cases { append(found, of: file, to: &output) }
    cases.removeAll(keepingCapacity: true)
    positions.removeAll(keepingCapacity: true)
  }

  private mutating func beginSuite(_ name: String, in output: inout [UInt8]) {
    hasOpenSuite = true
    output.append("  <testsuite name=\"")
    output.append(xml: PathReference.relative(name))
    output.append("\">\n")
  }

  private mutating func endSuite(in output: inout [UInt8]) {
    flush(to: &output)
    if hasOpenSuite { output.append("  </testsuite>\n") }
    hasOpenSuite = false
  }
}

/// A request and what was found in it; without a request, what is wrong with the file.
struct JUnitCase {
  let request: RequestIdentity?
  var diagnostics: [Diagnostic] = []

  init(_ request: RequestIdentity?) { self.request = request }
}
