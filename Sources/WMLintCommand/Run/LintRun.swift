import WMLintChecker
import WMLintDiagnostics
import WMLintKit
import WMLintProject
import WMLintReporter
import WMLintText

/// One run over files: reads and lints them, and hands what is found to the reports, in order.
struct LintRun {
  private static let mostInBatch = 1_024
  private static let mostBytesInBatch = 64 << 20

  private let reader: InputReader
  private let processors: @Sendable () -> Int
  private let givenJobs: Int?
  private let exitsZero: Bool
  private let records: Records?
  let messages: Messages
  let system: System
  let projects: [(project: Project, selection: Selection)]
  let unreadConversations: [Projects.UnreadConversation]
  var baselines: Baselines
  private let reports: [Report]
  private let reportFiles: ReportFiles

  /// The messages if nothing was linted.
  private let emptyRun: EmptyRun
  var totals: RunTotals

  /// Whether a diff of what would be repaired is shown.
  private let showsChanges: Bool
  private var changes: Changes
  private var progress: Progress?
  private var hasFailed = false

  /// Whether arguments are missing that a file needs, which is reported once.
  private var isMisused = false

  /// Which syntax errors of the file are listed.
  private var listing: SyntaxErrorListing

  /// How many diagnostics were handed to the reports.
  private var results = 0

  init(
    _ command: Command, _ options: Options, _ finder: InputFinder, in system: System,
    reports: [Report]
  ) {
    reader = InputReader(
      command, finder.projects.settings.map { $0.prepared(forMany: finder.hasMuch) },
      repair: FileRepair(options, in: system), options, reports: finder.reports, in: system)
    records = options.records
    listing = SyntaxErrorListing(records)
    reportFiles = finder.reports
    totals = RunTotals(
      finder.projects.settings[0].selection, counting: options.columnUnit)
    totals.summary.unchecked.withoutRequest = finder.skipped
    processors = system.processors
    givenJobs = options.jobs
    exitsZero = options.exitsZero
    showsChanges = options.repair.map { !$0.isWritten } ?? false
    changes = Changes(options.repair?.extent)
    projects = finder.projects.projects
    unreadConversations = finder.projects.unreadConversations
    baselines = Baselines(
      projects.map(\.project), areWritten: options.writesBaseline, today: system.today)
    self.system = system
    self.reports = reports
    emptyRun = EmptyRun(of: finder, options)
    messages = Messages(to: system.error)
  }

  /// Reports what could not be read beforehand, and lints everything found.
  mutating func lint(_ found: [InputFinder.Found], after failures: [Failure]) {
    let jobs = found.count > 1 ? givenJobs ?? processors() : 1
    if found.count > 1 || found.contains(where: isLines) {
      progress = Progress(of: found.count, in: system)
    }
    send(.begin)
    for failure in failures { report(.failure(failure)) }
    var place = found.startIndex
    while place < found.endIndex, isHeard {
      if case .input(let input) = found[place], reader.isLines(input) {
        lintLines(of: input)
        place += 1
      } else {
        place = lintBatch(of: found, from: place, jobs: jobs)
        progress?.show(totals.summary)
      }
    }
    progress?.clear()
    endFile()
    remarkOnUnreadConversations()
    finishBaselines()
    for remark in totals.remarks { send(.remark(remark)) }
    send(.end(totals.summary))
  }

  private func isLines(_ found: InputFinder.Found) -> Bool {
    if case .input(let input) = found { reader.isLines(input) } else { false }
  }

  /// Lints files that are read whole, one or several at once; gives the place of the next.
  private mutating func lintBatch(
    of found: [InputFinder.Found], from start: Int, jobs: Int
  ) -> Int {
    let listsRequests = listsRequests
    guard jobs > 1 else {
      let outcome = reader.outcome(of: found[start], listsRequests: listsRequests)
      report(outcome, of: found[start])
      return start + 1
    }
    let batch = found[start..<endOfBatch(found, from: start)]
    let outcomes = Parallel.map(batch, jobs: jobs) { [reader] in
      reader.outcome(of: $0, listsRequests: listsRequests)
    }
    for (place, outcome) in zip(batch.indices, outcomes) where !counts(outcome) {
      report(outcome, of: found[place])
    }
    return batch.endIndex
  }

  /// Counts a file in which there is nothing to report, as in most of a walk; whether it is one.
  private mutating func counts(_ outcome: InputReader.Outcome) -> Bool {
    guard case .findings(let findings) = outcome, findings.isEmpty, !findings.isUnread,
      baselines.isEmpty
    else { return false }
    totals.summary.files += 1
    totals.count(findings)
    return true
  }

  private mutating func report(_ outcome: InputReader.Outcome, of found: InputFinder.Found) {
    turn(to: found)
    report(outcome)
    reportUnreadable()
  }

  /// Makes ready for the findings in an input, which has no file if it is a failure.
  private mutating func turn(to found: InputFinder.Found) {
    endFile()
    guard case .input(let input) = found else { return baselines.begin(nil) }
    listing.file = input.name
    totals.selection = reader.selection(for: input)
    baselines.begin(input.file)
    if unreadConversations.contains(where: { $0.settings == input.settings }) { baselines.doubt() }
  }

  /// Whether a report can still be written.
  private var isHeard: Bool { reports.contains { !$0.isClosed } }

  /// Lints an input part by part.
  private mutating func lintLines(of input: Input) {
    turn(to: .input(input))
    let stream: ByteStream
    do throws(SystemFailure) {
      stream = try reader.stream(of: input)
    } catch {
      return report(.failure(Failure(file: input.name, message: error.message)))
    }
    defer { stream.close() }
    let linter = reader.lineLinter(of: input, listsRequests: listsRequests)
    let writer =
      baselines.hold(for: input.file) ? nil : ChunkRenderer(reports, totals, listing)
    let run = LineRun(stream, linter, writer: writer, jobs: givenJobs ?? processors())
    totals.summary.files += 1
    send(.file([Source(name: input.name, bytes: [])]))
    var place = LineRun.Progress(lines: reader.firstLine - 1)
    while !place.isAtEnd, isHeard {
      let outcomes = run.next(after: &place)
      for outcome in outcomes { report(outcome, of: input) }
      // A reader that follows a log sees findings while it is written.
      for report in reports {
        if let failure = report.flush() { printFailure(failure) }
      }
      progress?.show(totals.summary)
    }
    progress?.clear()
    reportUnreadable()
  }

  /// Whether a report names every request.
  private var listsRequests: Bool { reports.contains(where: \.format.listsRequests) }

  private mutating func report(_ outcome: LineRun.Outcome, of input: Input) {
    func failure(_ message: String) -> InputReader.Outcome {
      .failure(Failure(file: input.name, message: message))
    }
    switch outcome {
    case .failure(let problem): report(failure(problem.message))
    case .tooLong(let line):
      let limit = ChunkReader.longestLine >> 20
      report(failure("line \(line) is longer than \(limit) MiB and was skipped"))
      if records?.areListed == true {
        send(.record(Verdict(.unread, file: input.name, line: line)))
      }
    case .findings(let findings): report(findings)
    case .written(let part): report(part)
    }
  }

  /// Reports rendered text.
  private mutating func report(_ part: RenderedChunk) {
    if part.texts.contains(where: { !$0.bytes.isEmpty }) { progress?.clear() }
    let listed = listing.takes(part)
    for (report, text) in zip(reports, part.texts) {
      if let failure = report.add(text.shown(listed)) { printFailure(failure) }
    }
    totals.add(part.totals)
    for failure in part.failures { report(.failure(failure)) }
  }

  /// Finishes the reports and returns the exit status.
  mutating func finish() -> ExitStatus {
    for report in reports {
      if let failure = report.finish() { printFailure(failure) }
    }
    if !totals.selection.isQuiet {
      if showsChanges, let words = changes.words(of: totals.summary.problems) {
        messages.print(words)
      }
      let isDone = hasFailed || isMisused || totals.hasProblems
      // A file that could not be read is reported already.
      let withID = hasFailed || isMisused ? nil : totals.withID
      let words = emptyRun.words(after: totals.summary, isDone: isDone, withID: withID)
      for words in words { messages.print(words) }
    }
    if let format = reports.map(\.format).first(where: { results > $0.mostResults }) {
      let most = format.mostResults
      messages.print(
        "\(format.name): \(Unlisted.grouped(results - most)) results are left out, as code scanning takes "
          + "\(Unlisted.grouped(most)) a run")
    }
    if reportFiles.isRefused || isMisused { return .usage }
    return hasFailed ? .failure : totals.hasProblems && !exitsZero ? .problems : .clean
  }

  /// Prints a failure, which decides the exit status.
  mutating func printFailure(_ failure: Failure) {
    progress?.clear()
    if failure.isMisuse {
      if !isMisused { messages.print(failure) }
      isMisused = true
      return
    }
    hasFailed = true
    messages.print(failure)
  }

  /// Where those end that are read before anything of them is printed: enough to keep all busy.
  private func endOfBatch(_ found: [InputFinder.Found], from start: Int) -> Int {
    var bytes = 0
    for place in start..<min(start + Self.mostInBatch, found.endIndex) {
      guard case .input(let input) = found[place] else { continue }
      // A sparse file says that it is as large as a number can be.
      bytes += min(input.size, FileSystem.largestFile)
      if place > start, bytes > Self.mostBytesInBatch || reader.isLines(input) { return place }
    }
    return min(start + Self.mostInBatch, found.endIndex)
  }

  mutating func report(_ outcome: InputReader.Outcome) {
    switch outcome {
    case .failure(let failure):
      baselines.doubt()
      printFailure(failure)
      send(.failure(failure))
    case .findings(let findings):
      if findings.isUnread { totals.summary.unread += 1 } else { totals.summary.files += 1 }
      report(findings)
    case .changed(let findings, let change):
      totals.summary.files += 1
      report(change, of: findings)
      report(findings)
    }
  }

  private mutating func report(_ change: FileRepair.Change, of findings: FileResult) {
    guard let diff = change.diff else {
      totals.summary.fixed += change.count
      return
    }
    changes.add(change)
    // The diff replaces the report, which is silent.
    if let report = reports.first(where: \.format.takesDiffs),
      let failure = report.add(diff.bytes)
    {
      printFailure(failure)
    }
    let name = findings.sources.first?.name ?? ""
    for note in Changes.notes(on: diff, in: name) { messages.print(note) }
  }

  private mutating func report(_ findings: FileResult) {
    totals.count(findings)
    if !findings.sources.isEmpty { send(.file(findings.sources)) }
    for (identity, range) in findings.requests { send(.request(identity, range)) }
    for remark in findings.remarks {
      if let diagnostic = totals.take(remark, in: findings.sources) {
        send(.diagnostic(diagnostic))
      }
    }
    var views = FileViews()
    if baselines.isHolding { views.replace(with: findings.sources) }
    noteUnreadable(findings, &views)
    var records = RecordVerdicts(of: findings)
    for (index, found) in findings.diagnostics.enumerated() {
      for verdict in records.ended(before: index, totals.summary) { send(.record(verdict)) }
      if baselines.takes(found, totals.selection, line: { views.line(of: $0) }) { continue }
      report(found)
    }
    for verdict in records.ended(before: .max, totals.summary) { send(.record(verdict)) }
    // What could not be compared may be wrong.
    if findings.remarks.contains(where: { $0.first.rule == Rule.unreadFileID }) {
      baselines.doubt()
    }
    for failure in findings.failures { report(.failure(failure)) }
  }

  mutating func report(_ found: Diagnostic) {
    guard let diagnostic = totals.take(found), listing.lists(diagnostic) else { return }
    results += 1
    send(.diagnostic(diagnostic))
  }

  /// Reports how many syntax errors of the file are not listed, and makes ready for the next.
  private mutating func endFile() {
    if let unlisted = listing.unlisted { send(.unlisted(unlisted)) }
    listing = SyntaxErrorListing(records)
  }

  mutating func send(_ event: Event) {
    // A line of progress goes where something else is printed.
    switch event {
    case .diagnostic, .failure: progress?.clear()
    default: break
    }
    for report in reports {
      if let failure = report.add(event) { printFailure(failure) }
    }
  }
}
