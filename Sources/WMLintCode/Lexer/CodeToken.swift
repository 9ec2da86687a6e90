/// A word, a number, a text or a sign of a program.
package struct CodeToken: Sendable {
  package enum Kind: Sendable {
    case name
    /// A number or a regular expression.
    case literal
    /// A text, or the part of one between two interpolations.
    case text
    case symbol
  }

  package let kind: Kind
  package let range: Range<Int>

  /// What is between the quotes of a text; elsewhere than the token for a here-document.
  package internal(set) var content: Range<Int>

  /// The form of a text, by its index in the language.
  let form: Int

  /// Whether the text begins with this part of it.
  package let opensText: Bool

  /// Whether it ends with it.
  package let closesText: Bool

  /// Whether it is the first of its line.
  let startsLine: Bool
}
