import WMLintChecker
import WMLintDiagnostics
import WMLintKit
import WMLintProject
import WMLintReporter
import WMLintText

/// Files of lines, which are linted part by part.
extension LintRun {
  /// Lints an input part by part.
  mutating func lintLines(of input: Input) {
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

  mutating func report(_ outcome: LineRun.Outcome, of input: Input) {
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
  mutating func report(_ part: RenderedChunk) {
    if part.texts.contains(where: { !$0.bytes.isEmpty }) { progress?.clear() }
    let listed = listing.takes(part)
    for (report, text) in zip(reports, part.texts) {
      if let failure = report.add(text.shown(listed)) { printFailure(failure) }
    }
    totals.add(part.totals)
    for failure in part.failures { report(.failure(failure)) }
  }
}
