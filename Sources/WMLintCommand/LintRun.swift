import WMLintDiagnostics
import WMLintKit
import WMLintText

/// One run over files: reads and lints them, and hands what is found to the reports, in order.
struct LintRun {
  private static let mostInBatch = 256
  private static let mostBytesInBatch = 64 << 20

  private let reader: InputReader
  private let selection: Selection
  private let processors: @Sendable () -> Int
  private let givenJobs: Int?
  private let messages: Messages
  private var reports: [Report]
  private var summary = Summary()
  private var hasFailed = false
  private var hasProblems = false
  private var hasUnpublishedPath = false

  init(_ command: Command, _ options: Options, in system: System, reports: [Report]) {
    reader = InputReader(command, options, in: system)
    selection = options.selection
    processors = system.processors
    givenJobs = options.jobs
    self.reports = reports
    messages = Messages(to: system.error)
  }

  /// Lints everything found.
  mutating func lint(_ found: [InputFinder.Found]) {
    let jobs = found.count > 1 ? givenJobs ?? processors() : 1
    send(.begin)
    var rest = found[...]
    while !rest.isEmpty, reports.contains(where: { !$0.isClosed }) {
      let batch = Self.batch(&rest, jobs: jobs)
      let outcomes = Parallel.map(batch, jobs: jobs) { [reader] in reader.outcome(of: $0) }
      for outcome in outcomes { report(outcome) }
    }
    send(.end(summary))
  }

  /// Writes what is left and says how the run has gone.
  mutating func finish() -> ExitStatus {
    for index in reports.indices {
      if let failure = reports[index].finish() { tell(failure) }
    }
    return hasFailed ? .failure : hasProblems ? .problems : .clean
  }

  /// Says that something could not be done, which decides the exit status.
  mutating func tell(_ failure: Failure) {
    hasFailed = true
    messages.tell(failure)
  }

  /// The files that are read before anything of them is printed: one, or enough to keep all busy.
  private static func batch(
    _ rest: inout ArraySlice<InputFinder.Found>, jobs: Int
  ) -> [InputFinder.Found] {
    var batch: [InputFinder.Found] = []
    var bytes = 0
    while let next = rest.first, batch.count < (jobs > 1 ? mostInBatch : 1) {
      if case .input(let input) = next { bytes += input.size }
      if !batch.isEmpty, bytes > mostBytesInBatch { break }
      batch.append(next)
      rest.removeFirst()
    }
    return batch
  }

  private mutating func report(_ outcome: InputReader.Outcome) {
    switch outcome {
    case .failure(let failure):
      tell(failure)
      send(.failure(failure))
    case .findings(let findings):
      summary.files += 1
      summary.requests += findings.requests.count
      summary.passedOver += findings.passedOver
      send(.file(findings.sources))
      for (identity, range) in findings.requests { send(.request(identity, range)) }
      for diagnostic in findings.diagnostics { report(diagnostic) }
      for failure in findings.failures {
        tell(failure)
        send(.failure(failure))
      }
    }
  }

  private mutating func report(_ found: Diagnostic) {
    guard let diagnostic = selection.selected(found) else { return }
    if diagnostic.rule == "unpublished-path", diagnostic.severity == .note {
      // It says the same of every request: once is enough for a person.
      if hasUnpublishedPath { return }
      hasUnpublishedPath = true
    }
    summary.count(diagnostic.severity)
    if diagnostic.severity >= selection.failing { hasProblems = true }
    send(.diagnostic(diagnostic))
  }

  private mutating func send(_ event: Event) {
    for index in reports.indices {
      if let failure = reports[index].add(event) { tell(failure) }
    }
  }
}
