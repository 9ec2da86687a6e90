import WMLintChecker
import WMLintDiagnostics
import WMLintKit
import WMLintProject
import WMLintReporter
import WMLintText

extension LintRun {
  /// Remarks on the saved conversations that configurations name and that were not read.
  mutating func remarkOnUnreadConversations() {
    for unread in unreadConversations {
      let (project, selection) = projects[unread.project]
      let name = unread.name
      let diagnostic = Diagnostic(
        rule: Rule.unreadFileID, severity: .note,
        message: Rule.unreadFile(name.text, so: "no ids are compared with it"),
        range: SourceRange(name.offset..<name.offset + name.text.utf8.count, in: .main))
      totals.selection = selection
      let remark = FoundRemark(diagnostic, count: 1)
      guard let weighed = totals.take(remark, in: [project.source]) else { continue }
      send(.file([project.source]))
      send(.diagnostic(weighed))
    }
  }

  /// Notes what could not be read in a file while the rule that reports it is switched off, but
  /// for what its project has adopted.
  mutating func noteUnreadable(_ findings: FileResult, _ views: inout FileViews) {
    let selection = totals.selection
    if selection.looks(at: Unreadable.rule) { return }
    var found = findings.diagnostics.filter { $0.rule == Unreadable.rule }
    if baselines.isHolding, !baselines.areWritten {
      found = found.filter { diagnostic in
        !baselines.takes(diagnostic, Selection()) { views.line(of: $0) }
      }
    }
    totals.unreadable.add(found, in: findings.sources, selection)
  }

  /// Reports what could not be read in the file that ends here, once a file.
  mutating func reportUnreadable() {
    let unreadable = totals.unreadable.files
    totals.unreadable = Unreadable()
    for file in unreadable {
      if totals.selection.asks(for: Unreadable.rule) {
        totals.remark(on: file)
      } else {
        totals.summary.unread += 1
        report(.failure(file.failure))
      }
    }
  }
}
