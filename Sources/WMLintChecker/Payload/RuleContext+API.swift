extension RuleContext {
  /// Which API says so, where a request is checked against the published one: ` in the API of October
  /// 2026`; empty for the update of a participant.
  var inAPI: String { path.map { " in \($0.apiName)" } ?? "" }
}
