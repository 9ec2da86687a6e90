package import WMLintText

/// A word of a shell command as the command receives it.
package struct ShellWord: Sendable {
  /// The text without quotes; each expansion is written as `${name}`, whatever its form in the
  /// script.
  package let text: MappedText

  /// Where it is in the script, quotes included.
  package let range: Range<Int>

  /// The variables and parameters in the text in whose place a shell puts their values.
  let variables: [Variable]

  /// What looks like an expansion, but is sent as it is written because of quotes or a backslash.
  package let unexpanded: [Range<Int>]

  /// What the whole word is the expansion of; `nil` if it has other parts.
  package let expansion: Expansion?

  /// Whether a part of it is in quotes or behind a backslash.
  package let isQuoted: Bool

  /// Where the quote is that is not closed before the script ends; `nil` if all are closed.
  package let openQuote: Int?

  /// A place in the text where the value of a variable or of a parameter is put.
  struct Variable: Sendable {
    let name: String
    let range: Range<Int>

    /// Whether it is in quotes, so that the value stays a part of one word.
    let isQuoted: Bool
  }

  /// What a shell puts in the place of a part of a word.
  package enum Expansion: Sendable {
    case variable(String)
    /// The output of commands, by their indexes in the script.
    case commands(Range<Int>)
    case other
  }

  /// Whether it is exactly this text.
  package func equals(_ text: String) -> Bool { self.text.equals(text) }
}
