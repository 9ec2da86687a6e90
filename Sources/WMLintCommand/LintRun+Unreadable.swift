import WMLintDiagnostics
import WMLintKit
import WMLintReporter

extension LintRun {
  /// Takes note of what could not be read in a file where the rule that says so is not looked at, but
  /// for what its project has adopted.
  mutating func noteUnreadable(_ findings: Findings, _ views: inout FileViews) {
    let selection = tally.selection
    if selection.looks(at: Unreadable.rule) { return }
    var found = findings.diagnostics.filter { $0.rule == Unreadable.rule }
    if baselines.isHolding, !baselines.areWritten {
      found = found.filter { !baselines.takes($0, Selection(), &views) }
    }
    tally.unreadable.add(found, in: findings.sources, selection)
  }

  /// Reports what could not be read in the file that ends here: once a file, whatever was chosen.
  mutating func reportUnreadable() {
    let unreadable = tally.unreadable.files
    tally.unreadable = Unreadable()
    for file in unreadable {
      if tally.selection.asks(for: Unreadable.rule) {
        tally.remark(on: file)
      } else {
        tally.summary.unread += 1
        report(.failure(file.failure))
      }
    }
  }
}
