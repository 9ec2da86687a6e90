import WMLintChecker
import WMLintDiagnostics
import WMLintKit
import WMLintProject
import WMLintReporter
import WMLintText

/// One run over files: reads and lints them, and hands what is found to the reports, in order.
struct LintRun {
  let reader: InputReader
  let processors: @Sendable () -> Int
  let givenJobs: Int?
  private let exitsZero: Bool
  let records: Records?
  let messages: Messages
  let system: System
  let projects: [(project: Project, selection: Selection)]
  let unreadConversations: [Projects.UnreadConversation]
  var baselines: Baselines
  let reports: [Report]
  private let reportFiles: ReportFiles

  /// The messages if nothing was linted.
  private let emptyRun: EmptyRun
  var totals: RunTotals

  /// Whether a diff of what would be repaired is shown.
  private let showsChanges: Bool
  var changes: Changes
  var progress: Progress?
  private var hasFailed = false

  /// Whether arguments are missing that a file needs, which is reported once.
  private var isMisused = false

  /// Which syntax errors of the file are listed.
  var listing: SyntaxErrorListing

  /// How many diagnostics were handed to the reports.
  var results = 0

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

  func isLines(_ found: InputFinder.Found) -> Bool {
    if case .input(let input) = found { reader.isLines(input) } else { false }
  }

  mutating func report(_ outcome: InputReader.Outcome, of found: InputFinder.Found) {
    turn(to: found)
    report(outcome)
    reportUnreadable()
  }

  /// Makes ready for the findings in an input, which has no file if it is a failure.
  mutating func turn(to found: InputFinder.Found) {
    endFile()
    guard case .input(let input) = found else { return baselines.begin(nil) }
    listing.file = input.name
    totals.selection = reader.selection(for: input)
    baselines.begin(input.file)
    if unreadConversations.contains(where: { $0.settings == input.settings }) { baselines.doubt() }
  }

  /// Whether a report can still be written.
  var isHeard: Bool { reports.contains { !$0.isClosed } }

  /// Whether a report names every request.
  var listsRequests: Bool { reports.contains(where: \.format.listsRequests) }

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
