import WMLintText

/// What bytes are to a shell.
enum ShellByte {
  /// Whether a byte may be part of the name of a variable.
  static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case ASCII.digits, ASCII.capitals, ASCII.underscore, ASCII.smallLetters: true
    default: false
    }
  }

  /// Whether a byte begins an escape or an expansion in double quotes and here-documents.
  static func isActiveInText(_ byte: UInt8) -> Bool {
    byte == ASCII.dollar || byte == ASCII.backslash || byte == ASCII.backtick
  }

  /// Whether a byte means something else than itself in a word without quotes.
  static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case ASCII.tab, ASCII.lineFeed, ASCII.carriageReturn, ASCII.space: true
    case ASCII.quote, ASCII.dollar, ASCII.ampersand, ASCII.apostrophe, ASCII.openParenthesis,
      ASCII.closeParenthesis, ASCII.semicolon, ASCII.lessThan, ASCII.greaterThan, ASCII.backslash,
      ASCII.backtick, ASCII.bar:
      true
    default: false
    }
  }
}
