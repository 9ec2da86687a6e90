package import WMLintDiagnostics

/// Which findings count, and how much: decided here for every finding of a run.
package struct Selection: Sendable {
  /// The rules that are looked at; empty for all.
  package var only: [String] = []
  package var ignored: [String] = []

  /// The rules that the configuration switches off, but for those an argument speaks of.
  package var switchedOff: [String] = []

  /// The severities that were given to rules; of one rule the last counts.
  package var severities: [(rule: String, severity: Severity)] = []

  /// The least severity that makes a run fail.
  package var failing = Severity.error

  /// Whether what does not make the run fail is left out.
  package var isQuiet = false

  package init() {}

  /// Whether a rule was given a severity.
  package func weighs(_ rule: String) -> Bool { severities.contains { $0.rule == rule } }

  /// Whether a rule is looked at.
  package func looks(at rule: String) -> Bool {
    asks(for: rule) && !switchedOff.contains(rule)
  }

  /// Whether the arguments leave a rule in.
  package func asks(for rule: String) -> Bool {
    (only.isEmpty || only.contains(rule)) && !ignored.contains(rule)
  }

  /// The diagnostic as it counts, or `nil` if it does not.
  package func selected(_ diagnostic: consuming Diagnostic) -> Diagnostic? {
    guard looks(at: diagnostic.rule) else { return nil }
    let given = severities.last { $0.rule == diagnostic.rule }
    let severity = given?.severity ?? diagnostic.severity
    if isQuiet && severity < failing { return nil }
    if severity == diagnostic.severity { return diagnostic }
    return diagnostic.with(severity: severity)
  }
}
