import WMLintChecker
import WMLintDiagnostics
import WMLintText

extension Suppression {
  /// Judges the suppression itself.
  ///
  /// - Parameters:
  ///   - rules: The rules there are.
  ///   - isNeeded: Whether it silences something of a rule, or may do so in another run.
  /// - Returns: What is wrong with it.
  func diagnostics(_ rules: [Rule], where isNeeded: (Rule) -> Bool) -> [Diagnostic] {
    if names.isEmpty {
      return [
        diagnostic(
          "this suppression names no rule", "write '\(Self.word) RULE reason'", at: mark)
      ]
    }
    var found: [Diagnostic] = []
    for name in names {
      guard let rule = rules.first(where: { name.equals($0.id) }) else {
        found.append(unknown(name, rules.map(\.id)))
        continue
      }
      if !isNeeded(rule) {
        found.append(
          diagnostic("this suppression of '\(rule.id)' silences nothing", "remove it", at: name))
      }
    }
    if !hasReason, found.isEmpty {
      found.append(
        diagnostic("this suppression has no reason", "write the reason after the rule", at: mark))
    }
    return found
  }

  private func unknown(_ name: MappedText, _ known: [String]) -> Diagnostic {
    let nearest = Suggestion.nearest(name.string, in: known)
    return diagnostic(
      "no rule is called \(name.string.quoted)",
      nearest.map { "did you mean '\($0)'?" } ?? "write '\(Self.word) RULE reason'", at: name)
  }

  private func diagnostic(
    _ message: String, _ help: String, at text: MappedText
  ) -> Diagnostic {
    Diagnostic(
      rule: Rule.idleSuppression.id, severity: Rule.idleSuppression.severity, message: message,
      help: help, range: text.place)
  }
}
