public import WMLintDiagnostics
import WMLintReporter
public import WMLintText

/// What was found in a text.
public struct LintReport: Sendable, CustomStringConvertible {
  /// What was found, sorted by place and then by rule; notes included.
  public let diagnostics: [Diagnostic]

  /// What is worth knowing and is not a problem.
  public let remarks: [Remark]

  /// What it came to.
  public let summary: Summary

  private let findings: FileResult

  init(_ findings: FileResult) {
    self.findings = findings
    diagnostics = findings.diagnostics
    remarks = findings.remarks.map { $0.placed(in: findings.sources) }
    var summary = Summary()
    summary.files = 1
    summary.requests = findings.requests.count
    summary.unchecked = findings.unchecked
    for diagnostic in findings.diagnostics {
      summary.count(diagnostic.severity, times: 1 + diagnostic.unlisted)
    }
    self.summary = summary
  }

  /// Whether the request was checked, and there is no error and no warning; notes do not count.
  public var isClean: Bool {
    summary.errors == 0 && summary.warnings == 0 && unchecked.isEmpty
  }

  /// Why something was not checked that somebody wants checked.
  private var unchecked: [String] {
    findings.failures.filter(\.isMisuse).map { "\($0.file) \($0.message)\n" }
  }

  /// Where a range begins, as people count lines and columns.
  public func position(of range: SourceRange) -> Position {
    guard range.source.index < findings.sources.count else {
      return Position(line: 1, column: 1, offset: 0)
    }
    var index = PositionIndex(findings.sources[range.source.index])
    return index.position(at: range.bytes.lowerBound)
  }

  /// The report as the command prints it.
  public var description: String {
    let events =
      [.begin, .file(findings.sources)] + diagnostics.map(Event.diagnostic)
      + remarks.map(Event.remark) + [.end(summary)]
    return unchecked.joined()
      + Format.text.render(events, settings: WriterSettings(toolVersion: Version.current))
  }

  /// Throws where there is an error or a warning.
  ///
  /// - Throws: `LintFailure`, whose description is the report.
  public func requireClean() throws(LintFailure) {
    if !isClean { throw LintFailure(report: self) }
  }
}
