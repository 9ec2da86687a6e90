import WMLintText

/// The form of a string literal in a programming language.
struct TextForm: Equatable {
  /// How a value is put into a string.
  enum Interpolation {
    case none
    /// `${x}` in a template literal.
    case dollar
    /// `{x}` in a formatted string.
    case braces
  }

  let quote: UInt8
  var isTriple = false
  var isRaw = false
  var isBytes = false
  var interpolation = Interpolation.none

  /// The bytes of the quotes on either side.
  var quoteLength: Int { isTriple ? 3 : 1 }

  /// Whether a string may go on over the end of its line.
  var spansLines: Bool { isTriple || quote == ASCII.backtick }

  /// The form of the string that begins at an index, and where its content begins; `nil` if
  /// none does.
  static func at(
    _ start: Int, _ dialect: LiteralDialect, _ bytes: CodeBytes
  ) -> (form: TextForm, content: Int)? {
    switch dialect {
    case .javaScript:
      switch bytes[start] {
      case ASCII.apostrophe, ASCII.quote:
        return (TextForm(quote: bytes[start]), start + 1)
      case ASCII.backtick:
        return (TextForm(quote: bytes[start], interpolation: .dollar), start + 1)
      default: return nil
      }
    case .python: return prefixed(start, bytes)
    }
  }

  /// A string with the prefix letters that may be before it (The Python Language Reference, 2.5).
  private static func prefixed(
    _ start: Int, _ bytes: CodeBytes
  ) -> (form: TextForm, content: Int)? {
    var index = start
    while index < start + 2, isPrefix(bytes[index]) { index += 1 }
    let quote = bytes[index]
    guard quote == ASCII.apostrophe || quote == ASCII.quote else { return nil }
    var form = TextForm(quote: quote)
    form.isTriple = bytes[index + 1] == quote && bytes[index + 2] == quote
    for letter in start..<index {
      switch bytes[letter] | ASCII.caseBit {
      case ASCII.r: form.isRaw = true
      case ASCII.b: form.isBytes = true
      case ASCII.f, ASCII.t: form.interpolation = .braces
      default: break
      }
    }
    return (form, index + form.quoteLength)
  }

  private static func isPrefix(_ byte: UInt8) -> Bool {
    "rbfut".utf8.contains(byte | ASCII.caseBit) && byte >= ASCII.capitalA
  }

  /// Whether the quotes that close the string are at an index.
  func closes(at index: Int, _ bytes: CodeBytes) -> Bool {
    bytes[index] == quote
      && (!isTriple || bytes[index + 1] == quote && bytes[index + 2] == quote)
  }
}
