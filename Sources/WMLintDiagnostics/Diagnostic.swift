public import WMLintText

/// One mistake in one place.
public struct Diagnostic: Hashable, Sendable {
  /// The id of the rule that found it, such as `wrong-type`.
  public let rule: String

  /// How much it weighs.
  public let severity: Severity

  /// What is wrong, in one line that begins in lower case and ends without a full stop.
  public let message: String

  /// What to do, short enough to be beside the place; `nil` if the message says it all.
  public let help: String?

  /// Where it is.
  public let range: SourceRange

  /// The request it belongs to, where the text holds requests.
  public let request: RequestIdentity?

  /// The operation that the request is, such as `PATCH /api/v2/users/{userId}`; `nil` if its path and
  /// method do not tell.
  public let operation: String?

  /// The JSON Pointer (RFC 6901) of the place, into the innermost JSON text that holds it.
  public let pointer: String?

  /// What else helps to understand it.
  public let notes: [Note]

  /// The change that repairs it, if there is one.
  public let fix: Fix?

  /// How many more syntax errors are behind it in the same text that nothing lists.
  public let unlisted: Int

  package init(
    rule: String, severity: Severity, message: String, help: String? = nil, range: SourceRange,
    request: RequestIdentity? = nil, operation: String? = nil, pointer: String? = nil,
    notes: [Note] = [], fix: Fix? = nil, unlisted: Int = 0
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.help = help
    self.range = range
    self.request = request
    self.operation = operation
    self.pointer = pointer
    self.notes = notes
    self.fix = fix
    self.unlisted = unlisted
  }

  /// The same with another severity or request, or counting for more of its kind.
  package func with(
    severity: Severity? = nil, request: RequestIdentity? = nil, unlisted: Int? = nil
  ) -> Diagnostic {
    Diagnostic(
      rule: rule, severity: severity ?? self.severity, message: message, help: help, range: range,
      request: request ?? self.request, operation: operation, pointer: pointer, notes: notes,
      fix: fix, unlisted: unlisted ?? self.unlisted)
  }

  /// The same, to be repaired by hand.
  package var withoutFix: Diagnostic {
    Diagnostic(
      rule: rule, severity: severity, message: message, help: help, range: range, request: request,
      operation: operation, pointer: pointer, notes: notes, unlisted: unlisted)
  }
}
