import WMLintText

extension DocumentReader {
  /// Goes on where a key should be and none is.
  mutating func recoverKey(
    _ document: inout Document, _ scanner: borrowing Scanner, _ byte: UInt8
  ) {
    if offset >= scanner.end { return endText(&document, scanner) }
    if takesPlaceholders, let end = endOfTemplatedValue(scanner, from: offset) {
      appendPlaceholder(&document, scanner, to: end)
      state = .colon
      return
    }
    if skipComment(&document, scanner) || takeElision(&document, scanner) { return }
    switch byte {
    case ASCII.apostrophe:
      readForeignString(.singleQuotes, &document, scanner)
      state = .colon
    case CurlyQuote.firstByte where isCurlyQuote(scanner, at: offset):
      readForeignString(.curlyQuotes, &document, scanner)
      state = .colon
    case ASCII.comma:
      report(.surplusComma, offset..<offset + 1, &document)
      offset += 1
    case ASCII.closeBrace:
      reportTrailingComma(&document, scanner)
      close(&document)
    case ASCII.closeBracket: recoverClose(&document, scanner, byte)
    default:
      let upper = endOfWord(scanner, from: offset)
      if ASCII.isDigit(byte) {
        // `1,000`: a comma in a number.
        report(.unexpected, offset..<upper, &document)
        doubt(from: offset, scanner)
        markIncomplete(&document)
        offset = upper
      } else if upper > offset {
        report(.unquotedKey, offset..<upper, &document)
        append(.broken, flags: .bare, &document, to: upper)
        state = .colon
      } else {
        skipUnexpected(&document, scanner)
      }
    }
  }

  /// Goes on where a colon should be and none is.
  mutating func recoverColon(
    _ document: inout Document, _ scanner: borrowing Scanner, _ byte: UInt8
  ) {
    let key = document.nodes[document.nodes.count - 1]
    if offset < scanner.end, skipComment(&document, scanner) { return }
    if key.kind == .placeholder,
      byte == ASCII.comma || byte == ASCII.closeBrace || byte == ASCII.quote
        || byte == ASCII.openBrace
    {
      // A placeholder can be replaced by whole members, with commas of their own.
      markIncomplete(&document)
      append(.placeholder, flags: .bare, &document, to: offset)
      if byte == ASCII.quote || byte == ASCII.openBrace { state = .key }
      return
    }
    markIncomplete(&document)
    if byte == ASCII.equals {
      let upper = scanner[offset + 1] == ASCII.greaterThan ? offset + 2 : offset + 1
      report(.missingColon, offset..<upper, &document)
      offset = upper
      state = .value
      return
    }
    if offset < scanner.end { report(.missingColon, key.range, &document) }
    let begins =
      byte == ASCII.quote || byte == ASCII.openBracket || byte == ASCII.openBrace
      || Self.isWordByte(byte)
    if begins, offset < scanner.end {
      state = .value
    } else {
      if offset < scanner.end { doubt(from: offset, scanner) }
      appendBroken(&document, to: offset)
    }
  }
}
