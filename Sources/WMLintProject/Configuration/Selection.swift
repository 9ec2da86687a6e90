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

  /// The rules that a configuration has changed.
  private var configured: [String] = []

  package init() {}

  /// The same where a configuration changes rules; what it says later outweighs what it has said, and
  /// what an argument says of a rule outweighs both.
  package func under(_ rules: [Configuration.Rule]) -> Selection {
    var selection = self
    for (id, level) in rules where !only.contains(id) {
      if weighs(id), !configured.contains(id) { continue }
      selection.switchedOff.removeAll { $0 == id }
      selection.severities.removeAll { $0.rule == id }
      selection.configured.append(id)
      if let severity = level.severity {
        selection.severities.append((id, severity))
      } else {
        selection.switchedOff.append(id)
      }
    }
    return selection
  }

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
    let given = severities.isEmpty ? nil : severities.last { $0.rule == diagnostic.rule }?.severity
    if isQuiet, (given ?? diagnostic.severity) < failing { return nil }
    guard let given, given != diagnostic.severity else { return diagnostic }
    return diagnostic.with(severity: given)
  }
}
