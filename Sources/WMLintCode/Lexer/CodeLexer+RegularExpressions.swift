import WMLintText

/// Regular expressions, which begin with the sign that divides values.
extension CodeLexer {
  private static let wordsBeforeValues: Set<String> = [
    "return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "else", "do", "and",
    "or", "not", "if", "unless", "when", "while", "until", "await", "yield",
  ]

  /// Whether the last token ends a value, so that a slash is a division.
  var isBehindValue: Bool {
    guard let last = tokens.last else { return false }
    switch last.kind {
    case .name: return !isWordBeforeValue(last)
    case .literal, .text: return true
    case .symbol:
      // The slash after `<` closes a tag of JSX.
      return [
        ASCII.closeParenthesis, ASCII.closeBracket, ASCII.closeBrace, ASCII.lessThan,
        ASCII.greaterThan,
      ].contains(bytes[last.range.upperBound - 1])
        && last.range.count == 1
    }
  }

  /// Whether a value may directly follow a word.
  func isWordBeforeValue(_ token: CodeToken) -> Bool {
    Self.wordsBeforeValues.contains(String(decoding: bytes[token.range], as: UTF8.self))
  }

  mutating func readRegularExpression() -> Bool {
    guard language.hasRegularExpressions, bytes[offset] == ASCII.slash, !isBehindValue else {
      return false
    }
    var index = offset + 1
    var isInClass = false
    while index < end, bytes[index] != ASCII.lineFeed {
      switch bytes[index] {
      case ASCII.backslash: index += 1
      case ASCII.openBracket: isInClass = true
      case ASCII.closeBracket: isInClass = false
      case ASCII.slash where !isInClass:
        let start = offset
        offset = index + 1
        while offset < end, Self.isNamePart(bytes[offset]) { offset += 1 }
        append(.literal, from: start)
        return true
      default: break
      }
      index += 1
    }
    return false
  }
}
