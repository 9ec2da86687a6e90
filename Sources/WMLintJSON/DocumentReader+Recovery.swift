import WMLintText

extension DocumentReader {
  /// Notes a problem, unless it is on a line that another has made doubtful.
  func report(
    _ kind: SyntaxProblem.Kind, _ range: Range<Int>, _ document: inout Document,
    opening: Range<Int>? = nil
  ) {
    if range.lowerBound < doubtfulUntil, !document.problems.isEmpty { return }
    document.lastProblem = range
    guard document.problems.count < Document.problemLimit else {
      // Only the first wrong bracket is reported.
      if kind.isOfBracket, document.problems.contains(where: \.kind.isOfBracket) { return }
      document.unlistedProblems += 1
      return
    }
    document.problems.append(SyntaxProblem(kind, range, opening: opening))
  }

  /// Makes the rest of the line doubtful: what follows a missing quote is rarely what it looks like.
  mutating func doubt(from index: Int, _ scanner: borrowing Scanner) {
    guard index >= doubtfulUntil else { return }
    var end = index
    while end < scanner.end, scanner[end] != ASCII.lineFeed { end += 1 }
    doubtfulUntil = end + 1
  }

  /// Notes that something of the innermost container could not be read.
  func markIncomplete(_ document: inout Document) {
    guard let parent = open.last else { return }
    document.nodes[parent].flags.insert(.incomplete)
  }

  /// Goes on where a value should be and none is.
  mutating func recoverValue(
    _ document: inout Document, _ scanner: borrowing Scanner, _ byte: UInt8
  ) {
    if offset >= scanner.end { return endText(&document, scanner) }
    // A text that begins with a name in angle brackets is XML.
    if takesPlaceholders, byte != ASCII.lessThan || !document.nodes.isEmpty,
      let end = endOfTemplatedValue(scanner, from: offset)
    {
      return appendPlaceholder(&document, scanner, to: end)
    }
    if skipComment(&document, scanner) || takeElision(&document, scanner) { return }
    let inArray = state == .element || state == .firstElement
    switch byte {
    case ASCII.openBrace:
      report(.unclosedPlaceholder, offset..<offset + 2, &document)
      doubt(from: offset, scanner)
      appendBroken(&document, to: offset + 2)
    case ASCII.apostrophe: readForeignString(.singleQuotes, &document, scanner)
    case CurlyQuote.firstByte where isCurlyQuote(scanner, at: offset):
      readForeignString(.curlyQuotes, &document, scanner)
    case ASCII.comma where inArray:
      report(.surplusComma, offset..<offset + 1, &document)
      offset += 1
    case ASCII.closeBracket where state == .element:
      reportTrailingComma(&document, scanner)
      close(&document)
    case ASCII.comma, ASCII.closeBracket, ASCII.closeBrace:
      if inArray { return recoverClose(&document, scanner, byte) }
      report(.missingValue, offset..<offset, &document)
      markIncomplete(&document)
      appendBroken(&document, to: offset)
    default: readWord(&document, scanner)
    }
  }

  /// Goes on where a comma or a closing bracket should be and neither is.
  mutating func recoverAfterValue(
    _ document: inout Document, _ scanner: borrowing Scanner, _ byte: UInt8, isObject: Bool
  ) {
    if offset >= scanner.end { return endText(&document, scanner) }
    if skipComment(&document, scanner) { return }
    if endOfElision(scanner) != nil {
      state = isObject ? .key : .element
      return
    }
    let isPlaceholder =
      takesPlaceholders && endOfPlaceholder(scanner, at: offset, before: scanner.end) != nil
    let beginsKey =
      byte == ASCII.quote || byte == ASCII.apostrophe || isPlaceholder
      || byte != ASCII.dollar && Self.isWordByte(byte)
    let beginsValue =
      beginsKey || byte == ASCII.openBracket || byte == ASCII.openBrace || byte == ASCII.hyphen
    // The rest of an unreadable line is skipped.
    if document.nodes[document.nodes.count - 1].kind == .broken { doubt(from: offset, scanner) }
    if isObject, byte != ASCII.quote, byte != ASCII.apostrophe, !isPlaceholder,
      Self.isWordByte(byte)
    {
      // `30 seconds`: a word behind a value is not a key.
      let upper = max(endOfWord(scanner, from: offset), endOfUnexpected(scanner))
      let isOnSameLine = !hasLineBreak(scanner, before: offset)
      if isOnSameLine {
        report(.unexpected, offset..<upper, &document)
        doubt(from: offset, scanner)
        markIncomplete(&document)
        offset = upper
        return
      }
    }
    if byte == ASCII.closeBracket || byte == ASCII.closeBrace {
      recoverClose(&document, scanner, byte)
    } else if isObject ? beginsKey : beginsValue {
      // After a placeholder for whole members, a comma may be part of its value.
      let last = document.nodes[document.nodes.count - 1]
      if !isPlaceholder, last.kind != .placeholder, last.kind != .broken {
        let end = endOfValue(from: last.range.upperBound, scanner)
        report(.missingComma, end..<end, &document)
      }
      state = isObject ? .key : .element
    } else {
      skipUnexpected(&document, scanner)
    }
  }

  /// Where the value before the cursor ends, whose last part ends at an index: behind the brackets
  /// that close what is round that part.
  private func endOfValue(from start: Int, _ scanner: borrowing Scanner) -> Int {
    var end = start
    var index = start
    while index < offset {
      switch scanner[index] {
      case ASCII.closeBracket, ASCII.closeBrace: end = index + 1
      case ASCII.hash: while index < offset, scanner[index] != ASCII.lineFeed { index += 1 }
      case ASCII.slash where scanner[index + 1] == ASCII.slash:
        while index < offset, scanner[index] != ASCII.lineFeed { index += 1 }
      case ASCII.slash:
        while index < offset, scanner[index] != ASCII.asterisk || scanner[index + 1] != ASCII.slash
        { index += 1 }
        index += 1
      default: break
      }
      index += 1
    }
    return end
  }

  private func hasLineBreak(_ scanner: borrowing Scanner, before index: Int) -> Bool {
    var index = index - 1
    while index >= 0, scanner[index] <= ASCII.space {
      if scanner[index] == ASCII.lineFeed { return true }
      index -= 1
    }
    return false
  }

  /// Skips a byte, or a character, that does not belong here.
  mutating func skipUnexpected(
    _ document: inout Document, _ scanner: borrowing Scanner
  ) {
    let upper = endOfUnexpected(scanner)
    if scanner[offset] == 0, offset < scanner.end {
      report(.binary, offset..<offset + 1, &document)
      offset = scanner.end
      return abandon(&document)
    }
    let isText = scanner.lengthOfCharacter(at: offset) > 0
    report(isText ? .unexpected : .invalidUTF8, offset..<upper, &document)
    doubt(from: offset, scanner)
    markIncomplete(&document)
    offset = upper
  }

  func endOfUnexpected(_ scanner: borrowing Scanner) -> Int {
    let length = scanner.lengthOfCharacter(at: offset)
    return length > 0 ? offset + length : endOfMalformed(scanner, from: offset)
  }

  func reportTrailingComma(_ document: inout Document, _ scanner: borrowing Scanner) {
    var comma = offset - 1
    while comma > 0, scanner[comma] != ASCII.comma { comma -= 1 }
    if document.lastProblem == comma..<comma + 1 { return }
    report(.trailingComma, comma..<comma + 1, &document)
  }

  mutating func appendBroken(_ document: inout Document, to upper: Int) {
    append(.broken, flags: .bare, &document, to: upper)
  }
}
