import WMLintDiagnostics

/// What the findings of a run, or of a part of it, come to.
struct Tally: Sendable {
  /// The findings that count in what is reported now.
  var selection: Selection
  var summary = Summary()

  /// Whether something counts that makes the run fail.
  private(set) var hasProblems = false

  /// Whether the note was found that holds for every URL that is right.
  private(set) var isNoted = false

  init(_ selection: Selection) { self.selection = selection }

  /// Counts a diagnostic, and gives it as it is to be reported, if it is.
  mutating func take(_ found: consuming Diagnostic) -> Diagnostic? {
    guard let diagnostic = selection.selected(found) else { return nil }
    if Self.isNote(diagnostic) {
      // It says the same of every request: once is enough for a person.
      if isNoted { return nil }
      isNoted = true
    }
    summary.count(diagnostic.severity)
    if diagnostic.severity >= selection.failing { hasProblems = true }
    return diagnostic
  }

  /// Counts what a later part came to; its note does not count where there was one before.
  mutating func add(_ later: Tally) {
    summary.add(later.summary)
    if isNoted, later.isNoted { summary.notes -= 1 }
    isNoted = isNoted || later.isNoted
    hasProblems = hasProblems || later.hasProblems
  }

  /// Whether a diagnostic is the one that holds for every URL that is right.
  static func isNote(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.severity == .note && diagnostic.rule == "unpublished-path"
  }
}
