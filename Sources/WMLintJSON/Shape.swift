/// What a text must look like to be accepted in one pass; anything else is read in full.
package indirect enum Shape: Sendable {
  /// Nothing is accepted here.
  case never
  /// A text that a closer look would find nothing in.
  case string
  /// Exactly this text.
  case word(String)
  /// Pieces in a row; no two ids in them are the same.
  case pattern([Piece])
  /// An integer literal in a range.
  case integer(ClosedRange<Int64>)
  /// An array with elements, each of the same form.
  case list(of: Shape)
  case object([Member], others: Shape)

  /// A part of a pattern.
  package enum Piece: Sendable {
    /// One of these; of two that begin alike the longer comes first.
    case text([String])
    /// A UUID (RFC 9562, section 4), or one of these that stand for one.
    case id(or: [String])
  }

  /// A key of an object, or several of which one may stand there.
  package struct Member: Sendable {
    let names: [String]
    let form: Shape
    let isRequired: Bool

    package init(_ names: String..., form: Shape, isRequired: Bool = false) {
      self.names = names
      self.form = form
      self.isRequired = isRequired
    }
  }
}
