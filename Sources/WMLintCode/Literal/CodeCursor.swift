import WMLintText

/// Walks over the code of an expression and keeps track of nested brackets, strings, and
/// expressions in strings, without recursion.
struct CodeCursor {
  enum Opening: Equatable {
    case bracket
    case text(TextForm)
    /// An expression inside a string.
    case interpolation
  }

  private let dialect: LiteralDialect
  private(set) var openings: [Opening]

  /// Whether a line ended before the closing quote of its string.
  private(set) var isBroken = false

  /// Whether a string contained a backslash, and whether one contained an expression.
  private(set) var holdsEscape = false
  private(set) var holdsExpression = false

  /// Whether a value ends here, so that a slash is a division and not a regular expression.
  private var isBehindValue: Bool

  init(_ dialect: LiteralDialect, in openings: [Opening] = [], isBehindValue: Bool = false) {
    self.dialect = dialect
    self.openings = openings
    self.isBehindValue = isBehindValue
  }

  /// The index after white space and comments.
  static func endOfBlanks(
    from start: Int, _ dialect: LiteralDialect, _ bytes: CodeBytes
  ) -> Int {
    var index = start
    while index < bytes.end {
      index = bytes.endOfWhitespace(from: index)
      switch (dialect, bytes[index], bytes[index + 1]) {
      case (.javaScript, ASCII.slash, ASCII.slash), (.python, ASCII.hash, _):
        index = bytes.endOfLine(from: index)
      case (.javaScript, ASCII.slash, ASCII.asterisk):
        index += 2
        while index < bytes.end, !bytes.holds("*/", at: index) { index += 1 }
        index = min(index + 2, bytes.end)
      case (.python, ASCII.backslash, ASCII.lineFeed): index += 2
      default: return index
      }
    }
    return min(index, bytes.end)
  }

  /// Moves past what is at an index, which is before the end; returns the index after it.
  mutating func step(_ bytes: CodeBytes, at index: Int) -> Int {
    if case .text(let form) = openings.last { return stepInText(form, bytes, at: index) }
    if let (form, content) = TextForm.at(index, dialect, bytes) {
      openings.append(.text(form))
      return min(content, bytes.end)
    }
    let behind = CodeCursor.endOfBlanks(from: index, dialect, bytes)
    if behind > index { return behind }
    switch bytes[index] {
    case ASCII.openParenthesis, ASCII.openBracket, ASCII.openBrace:
      openings.append(.bracket)
      isBehindValue = false
    case ASCII.closeParenthesis, ASCII.closeBracket, ASCII.closeBrace:
      _ = openings.popLast()
      isBehindValue = true
    case ASCII.slash where dialect == .javaScript && !isBehindValue:
      isBehindValue = true
      return endOfPattern(bytes, from: index)
    case let byte where CodeLexer.isNamePart(byte):
      isBehindValue = true
      var end = index + 1
      while CodeLexer.isNamePart(bytes[end]) { end += 1 }
      return end
    default: isBehindValue = false
    }
    return index + 1
  }

  private mutating func stepInText(
    _ form: TextForm, _ bytes: CodeBytes, at index: Int
  ) -> Int {
    let byte = bytes[index]
    if byte == ASCII.backslash {
      holdsEscape = true
      return min(index + 2, bytes.end)
    }
    if form.closes(at: index, bytes) {
      _ = openings.popLast()
      isBehindValue = true
      return index + form.quoteLength
    }
    if byte == ASCII.lineFeed, !form.spansLines {
      isBroken = true
      _ = openings.popLast()
      return index
    }
    switch form.interpolation {
    case .dollar where byte == ASCII.dollar && bytes[index + 1] == ASCII.openBrace:
      return beginExpression(behind: index + 2)
    case .braces where byte == ASCII.openBrace:
      holdsEscape = true
      return bytes[index + 1] == byte ? index + 2 : beginExpression(behind: index + 1)
    case .braces where byte == ASCII.closeBrace: holdsEscape = true
    default: break
    }
    return index + 1
  }

  private mutating func beginExpression(behind index: Int) -> Int {
    openings.append(.interpolation)
    holdsExpression = true
    isBehindValue = false
    return index
  }

  /// The index after a regular expression, which ends with its line at the latest.
  private func endOfPattern(_ bytes: CodeBytes, from start: Int) -> Int {
    var index = start + 1
    var isInClass = false
    while index < bytes.end, bytes[index] != ASCII.lineFeed {
      switch bytes[index] {
      case ASCII.backslash: index += 1
      case ASCII.openBracket: isInClass = true
      case ASCII.closeBracket: isInClass = false
      case ASCII.slash where !isInClass: return index + 1
      default: break
      }
      index += 1
    }
    return min(index, bytes.end)
  }
}
