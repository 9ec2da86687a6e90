import WMLintText

/// Syntax of other notations, for which there are messages.
extension DocumentReader {
  /// Skips the comment under the cursor, if there is one, and notes it.
  mutating func skipComment(_ document: inout Document, _ scanner: borrowing Scanner) -> Bool {
    let second = scanner[offset + 1]
    var upper = offset + 2
    if scanner[offset] == ASCII.slash, second == ASCII.asterisk {
      while upper < scanner.end,
        !(scanner[upper] == ASCII.asterisk && scanner[upper + 1] == ASCII.slash)
      {
        upper += 1
      }
      upper = min(upper + 2, scanner.end)
    } else if scanner[offset] == ASCII.hash
      || (scanner[offset] == ASCII.slash && second == ASCII.slash)
    {
      while upper < scanner.end, scanner[upper] != ASCII.lineFeed { upper += 1 }
      upper = min(upper, scanner.end)
      if scanner[upper - 1] == ASCII.carriageReturn { upper -= 1 }
    } else {
      return false
    }
    if !mode.contains(.comments) || scanner[offset] == ASCII.hash {
      report(.comment, offset..<upper, &document)
    }
    offset = upper
    return true
  }

  func isCurlyQuote(_ scanner: borrowing Scanner, at index: Int) -> Bool {
    guard scanner[index] == CurlyQuote.firstByte, scanner[index + 1] == 0x80 else { return false }
    return (0x98...0x9F).contains(scanner[index + 2])
  }

  /// Reads a string in quotes that are not those of JSON.
  mutating func readForeignString(
    _ problem: SyntaxProblem.Kind, _ document: inout Document, _ scanner: borrowing Scanner
  ) {
    let isCurly = problem == .curlyQuotes
    var index = offset + (isCurly ? CurlyQuote.length : 1)
    while index < scanner.end, scanner[index] != ASCII.lineFeed {
      if scanner[index] == ASCII.backslash {
        index += 2
      } else if isCurly ? isCurlyQuote(scanner, at: index) : scanner[index] == ASCII.apostrophe {
        let upper = index + (isCurly ? CurlyQuote.length : 1)
        report(problem, offset..<upper, &document)
        return append(.broken, &document, to: upper)
      } else {
        index += 1
      }
    }
    let upper = min(index, scanner.end)
    report(.unclosedString, offset..<upper, &document)
    doubt(from: upper, scanner)
    append(.broken, flags: .bare, &document, to: upper)
  }

  func endOfWord(_ scanner: borrowing Scanner, from start: Int) -> Int {
    var index = start
    while index < scanner.end {
      let byte = scanner[index]
      guard Self.isWordByte(byte) || byte == ASCII.hyphen || byte == ASCII.dot || byte == ASCII.plus
      else { break }
      let length = scanner.lengthOfCharacter(at: index)
      if length == 0 || isCurlyQuote(scanner, at: index) { break }
      index += length
    }
    return index
  }

  /// Reads a word that is not a JSON value: `NaN`, `True`, `undefined`, `+1`, a name.
  mutating func readWord(_ document: inout Document, _ scanner: borrowing Scanner) {
    let upper = endOfWord(scanner, from: offset)
    guard upper > offset else {
      if document.nodes.isEmpty {
        let isText = scanner.lengthOfCharacter(at: offset) > 0
        report(isText ? .notAValue : .binary, offset..<endOfUnexpected(scanner), &document)
        appendBroken(&document, to: scanner.end)
        return abandon(&document)
      }
      return skipUnexpectedValue(&document, scanner)
    }
    if scanner[offset] == ASCII.plus || scanner[offset] == ASCII.dot
      || scanner[offset] == ASCII.hyphen
    {
      return recoverNumber(&document, scanner)
    }
    report(nameOfWord(scanner, offset..<upper), offset..<upper, &document)
    // A text that begins with words is not JSON at all: one problem says so.
    let isProse = document.nodes.isEmpty && scanner.endOfWhitespace(from: upper) < scanner.end
    appendBroken(&document, to: isProse ? scanner.end : upper)
  }

  private mutating func skipUnexpectedValue(
    _ document: inout Document, _ scanner: borrowing Scanner
  ) {
    if scanner[offset] == 0 {
      report(.binary, offset..<offset + 1, &document)
      appendBroken(&document, to: scanner.end)
      return abandon(&document)
    }
    let upper = endOfUnexpected(scanner)
    let isText = scanner.lengthOfCharacter(at: offset) > 0
    report(isText ? .unexpected : .invalidUTF8, offset..<upper, &document)
    doubt(from: offset, scanner)
    markIncomplete(&document)
    appendBroken(&document, to: upper)
  }

  private func nameOfWord(
    _ scanner: borrowing Scanner, _ range: Range<Int>
  ) -> SyntaxProblem.Kind {
    if scanner.holds("NaN", at: range.lowerBound) && range.count == 3 { return .notFinite }
    if scanner.holds("Infinity", at: range.lowerBound) && range.count == 8 { return .notFinite }
    func reads(_ word: StaticString) -> Bool {
      guard word.utf8CodeUnitCount == range.count else { return false }
      let lower = range.map { scanner[$0] | ASCII.caseBit }
      return lower.elementsEqual(String(describing: word).utf8)
    }
    if reads("true") { return .wrongCase("true") }
    if reads("false") { return .wrongCase("false") }
    if reads("null") { return .wrongCase("null") }
    if scanner.holds("None", at: range.lowerBound), range.count == 4 { return .wrongCase("null") }
    return .notAValue
  }

  /// Reads on behind a number that breaks the grammar of RFC 8259, section 6.
  mutating func recoverNumber(_ document: inout Document, _ scanner: borrowing Scanner) {
    if takesPlaceholders, let end = endOfTemplatedValue(scanner, from: offset) {
      return appendPlaceholder(&document, scanner, to: end)
    }
    let upper = max(endOfWord(scanner, from: offset), offset + 1)
    let sign = scanner[offset] == ASCII.hyphen || scanner[offset] == ASCII.plus ? 1 : 0
    let isInfinite =
      scanner.holds("Infinity", at: offset + sign) || scanner.holds("NaN", at: offset + sign)
    report(isInfinite ? .notFinite : .notANumber, offset..<upper, &document)
    appendBroken(&document, to: upper)
  }

  /// Skips a container that is nested too deeply, to its closing bracket.
  mutating func skipTooDeep(_ document: inout Document, _ scanner: borrowing Scanner) {
    report(.tooDeep, offset..<offset + 1, &document)
    let start = offset
    var depth = 0
    var index = offset
    repeat {
      switch scanner[index] {
      case ASCII.openBracket, ASCII.openBrace: depth += 1
      case ASCII.closeBracket, ASCII.closeBrace: depth -= 1
      case ASCII.quote:
        index += 1
        while index < scanner.end, scanner[index] != ASCII.quote {
          index += scanner[index] == ASCII.backslash ? 2 : 1
        }
      default: break
      }
      index += 1
    } while depth > 0 && index < scanner.end
    offset = start
    markIncomplete(&document)
    appendBroken(&document, to: min(index, scanner.end))
    // The end of the text is inside: that it is not closed follows from the depth.
    if depth > 0 { abandon(&document) }
  }
}

/// The quotes from U+2018 to U+201F, by their bytes in UTF-8.
enum CurlyQuote {
  static var firstByte: UInt8 { 0xE2 }
  static var length: Int { 3 }
}
