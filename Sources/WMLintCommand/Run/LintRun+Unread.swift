import WMLintChecker
import WMLintDiagnostics
import WMLintKit
import WMLintProject
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
}
