import WMLintDiagnostics
import WMLintText

/// The report as XML: a test suite a file, a test case a request.
///
/// The counts are before what they count, so the report is kept until its end.
struct JUnitReport {
  private let failing: Severity
  var views: FileViews

  /// The file that the next events speak of, and its suite as far as it is written.
  private var file = ""
  private var suite: JUnitSuite?

  /// The suites that are finished, and what they come to.
  private var suites: [[UInt8]] = []
  private var total = JUnitCounts()

  /// The requests of the file, or of the part of it that is in memory, in order.
  private var cases: [JUnitCase] = []

  /// The places in `cases` of the requests by their index, and of what belongs to none.
  private var positions: [Int?: Int] = [:]

  init(_ settings: WriterSettings) {
    failing = settings.failing
    views = FileViews(counting: settings.unit)
  }

  mutating func append(_ event: Event, to output: inout [UInt8]) {
    switch event {
    case .begin: break
    case .file(let sources): begin(sources)
    case .request(let request, _): add(JUnitCase(request))
    case .diagnostic(let diagnostic): add(diagnostic)
    case .failure(let failure): add(failure)
    case .unlisted(let unlisted):
      flush()
      suite?.unlisted = unlisted
    case .record, .remark: break
    case .end:
      endSuite()
      append(to: &output)
    }
  }

  /// Whether a diagnostic makes the test of its request fail, as it does the run.
  func fails(_ diagnostic: Diagnostic) -> Bool { diagnostic.severity >= failing }

  private func append(to output: inout [UInt8]) {
    output.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"wmlint\"")
    total.append(to: &output)
    output.append(">\n")
    for suite in suites { output.append(suite.span) }
    output.append("</testsuites>\n")
  }

  private mutating func begin(_ sources: [Source]) {
    flush()
    let isGoingOn = sources.first.map { $0.start.offset > 0 && $0.name == file } ?? false
    if !isGoingOn { endSuite() }
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

  /// A file that could not be read is a suite of its own.
  private mutating func add(_ failure: Failure) {
    endSuite()
    var failed = JUnitSuite(name: failure.file)
    failed.counts.tests = 1
    failed.counts.errors = 1
    append(failure, to: &failed.cases)
    suite = failed
    endSuite()
  }

  private mutating func flush() {
    if cases.isEmpty { return }
    var suite = self.suite ?? JUnitSuite(name: file)
    self.suite = nil
    for found in cases {
      suite.counts.tests += 1
      if found.diagnostics.contains(where: fails) { suite.counts.failures += 1 }
      append(found, of: file, to: &suite.cases)
    }
    self.suite = suite
    cases.removeAll(keepingCapacity: true)
    positions.removeAll(keepingCapacity: true)
  }

  private mutating func endSuite() {
    flush()
    guard let suite else { return }
    suites.append(suite.text)
    total.add(suite.counts)
    self.suite = nil
  }
}

/// A request and what was found in it; without a request, what is wrong with the file.
struct JUnitCase {
  let request: RequestIdentity?
  var diagnostics: [Diagnostic] = []

  init(_ request: RequestIdentity?) { self.request = request }
}
