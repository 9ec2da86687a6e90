import WMLintDiagnostics

extension Checker {
  /// Whether a rule finds here whatever it would find in any run: some need to know more than a
  /// file says.
  package func looks(for rule: String, withConversations: Bool) -> Bool {
    switch checks.first(where: { $0.rule.id == rule })?.needs {
    case .conversations?: withConversations
    case .readiness?: isReady
    case .scopes?: !scopes.isEmpty
    case nil: true
    }
  }
}
