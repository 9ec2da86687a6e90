public import WMLintText

/// A second place, or a reason, that belongs to a diagnostic.
public struct Note: Hashable, Sendable {
  /// The note.
  public let message: String

  /// The place it is about, which may be in another source; `nil` for a reason.
  public let range: SourceRange?

  package init(_ message: String, at range: SourceRange? = nil) {
    self.message = message
    self.range = range
  }
}
