/// What the system would not do, in words.
package struct SystemFailure: Error, Hashable {
  /// The failures that something else than a message follows from.
  package enum Kind: Hashable, Sendable { case missing, closedPipe, tooLarge, other }

  package let kind: Kind
  package let message: String

  package init(_ message: String, kind: Kind = .other) {
    self.message = message
    self.kind = kind
  }
}
