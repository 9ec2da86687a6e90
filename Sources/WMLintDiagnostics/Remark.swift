public import WMLintText

/// Something worth knowing of a run that is not a problem: it changes no exit status.
public struct Remark: Hashable, Sendable {
  /// The id of the rule, such as `unpublished-path`.
  public let rule: String

  /// The message, as it was found at its first place.
  public let message: String

  /// How often it was found in the run.
  public package(set) var count: Int

  /// The file of the first place.
  public let file: String

  /// Where the place begins.
  public let start: Position

  /// Where it ends.
  public let end: Position

  package init(
    rule: String, message: String, count: Int, file: String, start: Position, end: Position
  ) {
    self.rule = rule
    self.message = message
    self.count = count
    self.file = file
    self.start = start
    self.end = end
  }
}
