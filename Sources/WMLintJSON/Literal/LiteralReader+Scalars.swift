extension LiteralReader {
  /// Reads the strings under the cursor, if there is one; whether there was.
  mutating func readString(_ document: inout Document, _ scanner: borrowing Scanner) -> Bool {
    guard let (texts, end) = adjacentTexts(scanner) else { return false }
    let start = offset
    offset = end
    if texts.contains(where: \.form.isBytes) {
      appendExpression(from: start, &document, scanner)
    } else {
      append(.string, flags(of: texts, scanner), start..<end, &document)
      finish(document.nodes.count - 1, &document, scanner)
    }
    return true
  }

  /// The strings from the cursor on that are one, as nothing but blanks parts them, and their end.
  func adjacentTexts(_ scanner: borrowing Scanner) -> (texts: [LiteralString], end: Int)? {
    var texts: [LiteralString] = []
    var index = offset
    while let text = LiteralString(at: index, dialect, scanner) {
      texts.append(text)
      guard dialect == .python else { break }
      index = CodeCursor.endOfBlanks(from: text.end, dialect, scanner)
    }
    return texts.last.map { (texts, $0.end) }
  }

  func flags(of text: LiteralString, _ scanner: borrowing Scanner) -> Node.Flags {
    var flags: Node.Flags = .code
    if text.isEscaped || !text.isPlain { flags.insert(.escaped) }
    let reader = DocumentReader(takesPlaceholders: true, offset: 0)
    // Whoever fills in `{{x}}` later, the text is not known yet.
    let isOpen = reader.placeholders(in: text.content, scanner).contains(.holdsPlaceholder)
    if text.holdsExpression || isOpen { flags.insert(.holdsPlaceholder) }
    return flags
  }

  func flags(of texts: [LiteralString], _ scanner: borrowing Scanner) -> Node.Flags {
    texts.reduce(texts.count > 1 ? .escaped : []) { $0.union(flags(of: $1, scanner)) }
  }

  /// Reads the word under the cursor if it is a value; whether it is.
  mutating func readWord(_ document: inout Document, _ scanner: borrowing Scanner) -> Bool {
    let word = word(at: offset, scanner)
    let kind: Node.Kind
    switch word {
    case dialect.word("true"): kind = .true
    case dialect.word("false"): kind = .false
    case dialect.word("null"): kind = .null
    default: return false
    }
    append(kind, .code, offset..<offset + word.utf8.count, &document)
    offset += word.utf8.count
    finish(document.nodes.count - 1, &document, scanner)
    return true
  }

  /// Reads the number under the cursor, unless it is a part of an expression.
  mutating func readNumber(_ document: inout Document, _ scanner: borrowing Scanner) {
    let start = offset
    let sign = "+-".utf8.contains(scanner[start]) ? 1 : 0
    let end = endOfNumber(from: start + sign, scanner)
    let text = String(decoding: (start..<end).map { scanner[$0] }, as: UTF8.self)
    guard let number = LiteralNumber(text, dialect) else {
      return appendExpression(from: start, &document, scanner)
    }
    append(number.isInteger ? .integer : .decimal, .code, start..<end, &document)
    offset = end
    finish(document.nodes.count - 1, &document, scanner)
  }

  private func endOfNumber(from start: Int, _ scanner: borrowing Scanner) -> Int {
    var index = start
    while index < scanner.end {
      let isExponent = index > start && scanner[index - 1] | 0x20 == UInt8(ascii: "e")
      let isSign = isExponent && "+-".utf8.contains(scanner[index])
      guard
        DocumentReader.isWordByte(scanner[index]) || scanner[index] == UInt8(ascii: ".") || isSign
      else { break }
      index += 1
    }
    return index
  }
}
