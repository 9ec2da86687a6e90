package import WMLintDiagnostics

extension Checker {
  /// The rules that also compare ids with what saved conversations say.
  private static let comparing = [
    Check.endedConversation, .idFromAnotherConversation, .personIDForParticipantID,
    .unknownParticipant, .wrongIDForParticipantID,
  ].map(\.rule.id)

  /// Whether a rule finds here whatever it would find in any run: some need to be told more than a
  /// file says.
  package func looks(for rule: Rule, withConversations: Bool) -> Bool {
    switch rule.id {
    case Check.unresolvedPlaceholder.rule.id: isReady
    case Check.missingScope.rule.id: !scopes.isEmpty
    case let id where Self.comparing.contains(id): withConversations
    default: true
    }
  }
}
