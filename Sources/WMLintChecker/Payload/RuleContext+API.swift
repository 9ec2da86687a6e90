extension RuleContext {
  /// A message with the API that it is true of, where that is the published one; that on the update of a
  /// participant as it is.
  func message(_ text: String) -> String { path.map { $0.api.message(text) } ?? text }
}
