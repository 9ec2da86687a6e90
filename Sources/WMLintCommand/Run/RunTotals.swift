import WMLintDiagnostics
import WMLintKit
import WMLintProject
import WMLintText

/// The totals of a run, or of a part of it.
struct RunTotals: Sendable {
  /// The findings that count in the current file.
  var selection: Selection
  var summary = Summary()

  /// What could not be read in the current file or part.
  var unreadable = Unreadable()

  /// The remarks of the run.
  private(set) var remarks: [Remark] = []

  /// The rules that are remarks, were given a severity, and have been reported.
  private var reported: [String] = []

  /// How many requests have an id that a saved conversation may know.
  private(set) var withID = 0

  /// Whether something counts that makes the run fail.
  private(set) var hasProblems = false

  /// What the columns of remarks count.
  let unit: ColumnUnit

  init(_ selection: Selection, counting unit: ColumnUnit) {
    self.selection = selection
    self.unit = unit
  }

  /// Counts a diagnostic, and returns it as it is to be reported; `nil` if it does not count.
  mutating func take(_ found: consuming Diagnostic) -> Diagnostic? {
    guard let diagnostic = selection.selected(found) else { return nil }
    summary.count(diagnostic.severity, times: 1 + diagnostic.unlisted)
    if diagnostic.severity >= selection.failing { hasProblems = true }
    return diagnostic
  }

  /// Counts a remark; returns the diagnostic that it becomes, once a run, if it was given a
  /// severity.
  mutating func take(_ found: FoundRemark, in sources: [Source]) -> Diagnostic? {
    let rule = found.first.rule
    guard selection.looks(at: rule) else { return nil }
    if selection.weighs(rule) {
      if reported.contains(rule) { return nil }
      reported.append(rule)
      return take(found.first)
    }
    if let index = remarks.firstIndex(where: { $0.rule == rule }) {
      remarks[index].count += found.count
    } else {
      remarks.append(found.placed(in: sources, counting: unit))
    }
    return nil
  }

  /// Counts what could not be read if the configuration switches off the rule that reports it.
  mutating func remark(on file: Unreadable.File) {
    if let index = remarks.firstIndex(where: { $0.rule == Unreadable.rule }) {
      remarks[index].count += file.places
    } else {
      remarks.append(file.remark(counting: unit))
    }
  }

  /// Counts the requests of a file, or of a part of one.
  mutating func count(_ findings: FileResult) {
    summary.requests += findings.requests.count + findings.unlisted
    summary.unchecked.add(findings.unchecked)
    withID += findings.withID
  }

  /// Adds the totals of a later part.
  mutating func add(_ later: RunTotals) {
    summary.add(later.summary)
    unreadable.add(later.unreadable)
    withID += later.withID
    for remark in later.remarks {
      if let index = remarks.firstIndex(where: { $0.rule == remark.rule }) {
        remarks[index].count += remark.count
      } else {
        remarks.append(remark)
      }
    }
    hasProblems = hasProblems || later.hasProblems
  }
}
