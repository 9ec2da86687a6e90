import WMLintText

extension DocumentReader {
  /// The index behind the placeholder at an index, `end` at most; `nil` if there is none.
  func endOfPlaceholder(
    _ scanner: borrowing Scanner, at start: Int, before end: Int
  ) -> Int? {
    PlaceholderSyntax.body.end(at: start, before: end) { scanner[$0] }
  }

  /// Whether a quote that may close a string is followed by what is behind a string, and is not the
  /// first one of an expression: `{{ names.join(", ") }}`.
  @inline(__always)
  func endsString(_ scanner: borrowing Scanner, at quote: Int) -> Bool {
    switch scanner[scanner.endOfWhitespace(from: quote + 1)] {
    case ASCII.comma, ASCII.colon, ASCII.closeBrace, ASCII.closeBracket, 0: break
    default: return false
    }
    var before = quote - 1
    while before > offset, scanner[before] == ASCII.space { before -= 1 }
    switch scanner[before] {
    // `"$("` is a text.
    case ASCII.openParenthesis: return scanner[before - 1] == ASCII.dollar
    case ASCII.openBracket, ASCII.comma, ASCII.equals, ASCII.plus, ASCII.questionMark,
      ASCII.colon, ASCII.bar, ASCII.ampersand:
      return false
    default: return true
    }
  }

  /// The index behind the placeholder of the string under the cursor that an index is in; `nil` outside
  /// of one, and where the string ends before the placeholder does.
  func endOfPlaceholder(
    _ scanner: borrowing Scanner, around index: Int, from start: inout Int
  ) -> Int? {
    while start < index {
      if let end = endOfPlaceholder(scanner, at: start, before: scanner.end) {
        if end > index, isOne(scanner, start..<end), !endsString(scanner, in: index..<end) {
          return end
        }
        start = end > index ? start + 1 : end
      } else {
        start += 1
      }
    }
    return nil
  }

  /// Whether what opens and closes is one placeholder, not one that is never closed and the next one.
  private func isOne(_ scanner: borrowing Scanner, _ range: Range<Int>) -> Bool {
    guard scanner.holds("{{", at: range.lowerBound) else { return true }
    return !(range.dropFirst(3)).contains { scanner.holds("{{", at: $0) }
  }

  /// Whether the first quote in a part of a string closes it.
  private func endsString(_ scanner: borrowing Scanner, in range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      if scanner[index] == ASCII.quote { return endsString(scanner, at: index) }
      index += scanner[index] == ASCII.backslash ? 2 : 1
    }
    return false
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
      let end =
        scanner[index] == ASCII.lessThan
        ? endOfName(scanner, at: index) : endOfPlaceholder(scanner, at: index, before: scanner.end)
      if let end {
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

  /// The index behind a name in angle brackets; what begins otherwise is a tag.
  private func endOfName(_ scanner: borrowing Scanner, at start: Int) -> Int? {
    guard Self.isWordByte(scanner[start + 1]) else { return nil }
    return PlaceholderSyntax.value.end(at: start, before: scanner.end) { scanner[$0] }
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
