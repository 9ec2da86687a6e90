import WMLintDiagnostics
import WMLintText

/// What a rule reports at one place; the checker adds the rule's id and severity.
struct Finding {
  let message: String
  let help: String?
  let range: SourceRange
  let pointer: String?
  let notes: [Note]
  let fix: Fix?

  /// A severity below that of the rule.
  let severity: Severity?

  /// How many more of its kind are behind it that nothing lists.
  let unlisted: Int

  init(
    _ message: String, help: String? = nil, at range: SourceRange, pointer: String? = nil,
    notes: [Note] = [], fix: Fix? = nil, severity: Severity? = nil, unlisted: Int = 0
  ) {
    self.message = message
    self.help = help
    self.range = range
    self.pointer = pointer
    self.notes = notes
    self.fix = fix
    self.severity = severity
    self.unlisted = unlisted
  }
}
