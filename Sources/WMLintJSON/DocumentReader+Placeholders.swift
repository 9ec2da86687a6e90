import WMLintText

extension DocumentReader {
  /// The index behind the placeholder at an index, `end` at most; `nil` if there is none.
  func endOfPlaceholder(
    _ scanner: borrowing Scanner, at start: Int, before end: Int
  ) -> Int? {
    PlaceholderSyntax.body.end(at: start, before: end) { scanner[$0] }
  }

  /// What placeholders make of the content of a string.
  func placeholders(in content: Range<Int>, _ scanner: borrowing Scanner) -> Node.Flags {
    var index = content.lowerBound
    while index < content.upperBound {
      let byte = scanner[index]
      if byte == ASCII.dollar || byte == ASCII.openBrace,
        let end = endOfPlaceholder(scanner, at: index, before: content.upperBound)
      {
        let isWhole = index == content.lowerBound && end == content.upperBound
        return isWhole ? [.holdsPlaceholder, .isPlaceholder] : .holdsPlaceholder
      }
      index += 1
    }
    return []
  }

  /// The index behind a bare value that placeholders are a part of: `${level}0`, `{{a}}{{b}}`.
  func endOfTemplatedValue(_ scanner: borrowing Scanner, from start: Int) -> Int? {
    var index = start
    var found = false
    while index < scanner.end {
      if let end = endOfPlaceholder(scanner, at: index, before: scanner.end) {
        index = end
        found = true
      } else if Self.isWordByte(scanner[index]) && scanner[index] != ASCII.dollar
        || scanner[index] == ASCII.dot || scanner[index] == ASCII.hyphen
      {
        index += 1
      } else {
        break
      }
    }
    return found ? index : nil
  }

  /// Appends the placeholder from the cursor to an index.
  mutating func appendPlaceholder(
    _ document: inout Document, _ scanner: borrowing Scanner, to upper: Int
  ) {
    var index = offset
    while index < upper {
      let length = scanner.lengthOfCharacter(at: index)
      let end = length > 0 ? index + length : endOfMalformed(scanner, from: index)
      if length == 0 { report(.invalidUTF8, index..<end, &document) }
      index = end
    }
    append(.placeholder, flags: .bare, &document, to: max(index, upper))
  }
}
