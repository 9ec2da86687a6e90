import WMLintDiagnostics
import WMLintKit
import WMLintRequests
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

  init(
    _ command: Command, _ options: Options, _ conversations: [SavedConversation] = [],
    in system: System, reports: [Report]
  ) {
    reader = InputReader(command, options, conversations, in: system)
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
    while let next = rest.first, isHeard {
      if case .input(let input) = next, reader.isLines(input) {
        rest.removeFirst()
        lintLines(of: input)
        continue
      }
      let batch = batch(&rest, jobs: jobs)
      let outcomes = Parallel.map(batch, jobs: jobs) { [reader] in reader.outcome(of: $0) }
      for outcome in outcomes { report(outcome) }
    }
    send(.end(summary))
  }

  /// Whether anybody still takes what is found.
  private var isHeard: Bool { reports.contains { !$0.isClosed } }

  /// Lints an input part by part.
  private mutating func lintLines(of input: Input) {
    let stream: ByteStream
    do throws(SystemFailure) {
      stream = try reader.stream(of: input)
    } catch {
      return report(.failure(Failure(file: input.name, message: error.message)))
    }
    defer { stream.close() }
    let listsRequests = reports.contains(where: \.listsRequests)
    let run = LineRun(
      stream, reader.lineLinter(of: input, listsRequests: listsRequests),
      jobs: givenJobs ?? processors())
    var place = LinePlace(of: input)
    summary.files += 1
    send(.file([place.source]))
    while !place.isAtEnd, isHeard {
      for outcome in run.next(notes: notes) where !place.isAtEnd {
        report(outcome, at: &place)
      }
    }
  }

  /// How often lines need be told what holds for each of them.
  private var notes: LineLinter.Notes {
    if selection.severities.contains(where: { $0.rule == "unpublished-path" }) { return .each }
    return hasUnpublishedPath ? .never : .oncePerPart
  }

  private mutating func report(_ outcome: LineRun.Outcome, at place: inout LinePlace) {
    switch outcome {
    case .end: place.isAtEnd = true
    case .failure(let failure):
      place.isAtEnd = true
      report(.failure(Failure(file: place.source.name, message: failure.message)))
    case .tooLong:
      let limit = LineParts.longestLine >> 20
      report(
        .failure(
          Failure(
            file: place.source.name,
            message: "line \(place.line) is longer than \(limit) MiB and was passed over")))
      place.line += 1
    case .findings(let findings): report(place.placed(findings))
    }
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
  private func batch(
    _ rest: inout ArraySlice<InputFinder.Found>, jobs: Int
  ) -> [InputFinder.Found] {
    var batch: [InputFinder.Found] = []
    var bytes = 0
    while let next = rest.first, batch.count < (jobs > 1 ? Self.mostInBatch : 1) {
      if case .input(let input) = next {
        bytes += input.size
        if !batch.isEmpty, bytes > Self.mostBytesInBatch || reader.isLines(input) { break }
      }
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
      report(findings)
    }
  }

  private mutating func report(_ findings: Findings) {
    summary.requests += findings.requests.count + findings.unlisted
    summary.passedOver += findings.passedOver
    if !findings.sources.isEmpty { send(.file(findings.sources)) }
    for (identity, range) in findings.requests { send(.request(identity, range)) }
    for diagnostic in findings.diagnostics { report(diagnostic) }
    for failure in findings.failures {
      tell(failure)
      send(.failure(failure))
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
