/// A word, a number, a string or a sign of a program.
package struct CodeToken: Sendable {
  package enum Kind: Sendable {
    case name
    /// A number or a regular expression.
    case literal
    /// A string, or the part of one between two interpolations.
    case text
    case symbol
  }

  package let kind: Kind
  package let range: Range<Int>

  /// The content between the quotes of a string; for a here-document it is elsewhere than the
  /// token.
  package internal(set) var content: Range<Int>

  /// The form of a string, by its index in the language.
  let form: Int

  /// Whether this part begins the string.
  package let opensText: Bool

  /// Whether this part ends the string.
  package let closesText: Bool

  /// Whether it is the first token of its line.
  let startsLine: Bool
}
