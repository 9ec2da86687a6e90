import WMLintSchema

extension RuleContext {
  /// The API that a body is checked by; `nil` for the update of a participant, which more is known of.
  var api: API? { path?.api }
}
