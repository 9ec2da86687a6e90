import WMLintChecker
import WMLintDiagnostics
import WMLintKit
import WMLintProject
import WMLintReporter

/// What is said of a file.
extension LintRun {
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

  mutating func report(_ change: FileRepair.Change, of findings: FileResult) {
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

  mutating func report(_ findings: FileResult) {
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
}
