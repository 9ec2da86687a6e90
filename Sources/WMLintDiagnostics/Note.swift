public import WMLintText

/// A second place, or a reason, that belongs to a diagnostic.
public struct Note: Hashable, Sendable {
  /// What there is to know.
  public let message: String

  /// The place it speaks of, which may be in another source; `nil` for a reason.
  public let range: SourceRange?

  package init(_ message: String, at range: SourceRange? = nil) {
    self.message = message
    self.range = range
  }
}
