import WMLintJSON
import WMLintText

extension LiteralReader {
  /// Reads the strings under the cursor; returns whether there is one.
  mutating func readString() -> Bool {
    guard let (texts, end) = adjacentTexts() else { return false }
    let start = offset
    offset = end
    if texts.contains(where: \.form.isBytes) {
      appendExpression(from: start)
    } else {
      append(.string, flags(of: texts), start..<end)
      finish(nodes.count - 1)
    }
    return true
  }

  /// The adjacent strings from the cursor on, with only white space between them, which make one;
  /// and their end.
  func adjacentTexts() -> (texts: [LiteralString], end: Int)? {
    var texts: [LiteralString] = []
    var index = offset
    while let text = LiteralString(at: index, dialect, bytes) {
      texts.append(text)
      guard dialect == .python else { break }
      index = CodeCursor.endOfBlanks(from: text.end, dialect, bytes)
    }
    return texts.last.map { (texts, $0.end) }
  }

  func flags(of text: LiteralString) -> Node.Flags {
    var flags: Node.Flags = .noted
    if text.isEscaped || !text.isPlain { flags.insert(.escaped) }
    // A string with `{{x}}`, to be filled in later, is not known yet.
    let isOpen =
      PlaceholderSyntax.body.ranges(in: text.content, of: bytes.storage)
      .isEmpty == false
    if text.holdsExpression || isOpen { flags.insert(.holdsPlaceholder) }
    return flags
  }

  func flags(of texts: [LiteralString]) -> Node.Flags {
    texts.reduce(texts.count > 1 ? .escaped : []) { $0.union(flags(of: $1)) }
  }

  /// Reads the word under the cursor if it is a value; returns whether it is.
  mutating func readWord() -> Bool {
    let word = word(at: offset)
    let kind: Node.Kind
    switch word {
    case dialect.word("true"): kind = .true
    case dialect.word("false"): kind = .false
    case dialect.word("null"): kind = .null
    default: return false
    }
    append(kind, .noted, offset..<offset + word.utf8.count)
    offset += word.utf8.count
    finish(nodes.count - 1)
    return true
  }

  /// Reads the number under the cursor, unless it is part of an expression.
  mutating func readNumber() {
    let start = offset
    let sign = "+-".utf8.contains(bytes[start]) ? 1 : 0
    let end = endOfNumber(from: start + sign)
    let text = bytes.text(start..<end)
    guard let number = LiteralNumber(text, dialect) else {
      return appendExpression(from: start)
    }
    append(number.isInteger ? .integer : .decimal, .noted, start..<end)
    offset = end
    finish(nodes.count - 1)
  }

  private func endOfNumber(from start: Int) -> Int {
    var index = start
    while index < bytes.end {
      let isExponent = index > start && bytes[index - 1] | ASCII.caseBit == ASCII.e
      let isSign = isExponent && "+-".utf8.contains(bytes[index])
      guard
        CodeLexer.isNamePart(bytes[index]) || bytes[index] == ASCII.dot || isSign
      else { break }
      index += 1
    }
    return index
  }
}
