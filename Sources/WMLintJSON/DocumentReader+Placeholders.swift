extension DocumentReader {
  /// The longest placeholder, so that a row of brackets that nothing closes is read in one go.
  private static let longestPlaceholder = 256

  /// The index behind the placeholder at an index, `end` at most; nothing where there is none.
  ///
  /// Placeholders are `{{x}}`, `${x}`, `$!{x}`, `$${x}`, `$x.y` and `$!x.y`.
  func endOfPlaceholder(
    _ scanner: borrowing Scanner, at start: Int, before end: Int
  ) -> Int? {
    let upper = min(end, start + Self.longestPlaceholder)
    if scanner[start] == 0x7B, scanner[start + 1] == 0x7B {
      var index = start + 2
      while index + 1 < upper, scanner[index] != 0x0A {
        if scanner[index] == 0x7D, scanner[index + 1] == 0x7D {
          // `{{{x}}}` is the form of Mustache that does not escape.
          return scanner[index + 2] == 0x7D && scanner[start + 2] == 0x7B && index + 2 < upper
            ? index + 3 : index + 2
        }
        index += 1
      }
      return nil
    }
    guard scanner[start] == 0x24 else { return nil }
    var index = start + 1
    if scanner[index] == 0x24 { index += 1 }
    if scanner[index] == 0x21 { index += 1 }
    if scanner[index] == 0x7B { return endOfBraces(scanner, at: index, before: upper) }
    return endOfName(scanner, at: index, before: upper)
  }

  private func endOfBraces(
    _ scanner: borrowing Scanner, at start: Int, before upper: Int
  ) -> Int? {
    var depth = 0
    var index = start
    while index < upper, scanner[index] != 0x0A {
      if scanner[index] == 0x7B { depth += 1 }
      if scanner[index] == 0x7D {
        depth -= 1
        if depth == 0 { return index + 1 }
      }
      index += 1
    }
    return nil
  }

  /// A name with components and calls: `input.level`, `esc.jsonString($input.level)`.
  private func endOfName(_ scanner: borrowing Scanner, at start: Int, before upper: Int) -> Int? {
    var index = start
    func isNameByte(_ byte: UInt8) -> Bool { Self.isWordByte(byte) && byte != 0x24 && byte < 0x80 }
    guard index < upper, isNameByte(scanner[index]), !(0x30...0x39).contains(scanner[index]) else {
      return nil
    }
    while index < upper {
      if isNameByte(scanner[index]) {
        index += 1
      } else if scanner[index] == 0x2E, index + 1 < upper, isNameByte(scanner[index + 1]) {
        index += 1
      } else if scanner[index] == 0x28, let behind = endOfCall(scanner, at: index, before: upper) {
        index = behind
      } else {
        break
      }
    }
    return index
  }

  private func endOfCall(_ scanner: borrowing Scanner, at start: Int, before upper: Int) -> Int? {
    var depth = 0
    var index = start
    while index < upper, scanner[index] != 0x0A {
      if scanner[index] == 0x28 { depth += 1 }
      if scanner[index] == 0x29 {
        depth -= 1
        if depth == 0 { return index + 1 }
      }
      index += 1
    }
    return nil
  }

  /// What placeholders make of the content of a string.
  func placeholders(in content: Range<Int>, _ scanner: borrowing Scanner) -> Node.Flags {
    var index = content.lowerBound
    while index < content.upperBound {
      let byte = scanner[index]
      if byte == 0x24 || byte == 0x7B,
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
      } else if Self.isWordByte(scanner[index]) && scanner[index] != 0x24
        || scanner[index] == 0x2E || scanner[index] == 0x2D
      {
        index += 1
      } else {
        break
      }
    }
    return found ? index : nil
  }

  /// Appends the placeholder from the cursor to an index; its bytes are text like all others.
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
