import WMLintText

extension DocumentReader {
  /// Reads the string under the cursor, as a value or as a key.
  @inline(__always)
  mutating func readString(
    _ document: inout Document, _ scanner: borrowing Scanner, isKey: Bool
  ) {
    var upper = scanner.endOfPlainString(from: offset + 1)
    var flags: Node.Flags = []
    var kind = Node.Kind.string
    if scanner[upper] != ASCII.quote || takesPlaceholders && !endsString(scanner, at: upper) {
      (upper, flags, kind) = readUnusualString(&document, scanner, from: upper)
    } else {
      upper += 1
    }
    if takesPlaceholders, kind == .string {
      flags.formUnion(placeholders(in: offset + 1..<max(offset + 1, upper - 1), scanner))
    }
    append(kind, flags: flags, &document, to: upper)
    if isKey { state = .colon }
  }

  /// Reads on in a string that holds escapes, characters beyond ASCII, or something wrong.
  private mutating func readUnusualString(
    _ document: inout Document, _ scanner: borrowing Scanner, from start: Int
  ) -> (upper: Int, flags: Node.Flags, kind: Node.Kind) {
    var index = start
    var flags: Node.Flags = []
    var kind = Node.Kind.string
    var searched = offset + 1
    var placeholderEnd = offset
    while true {
      index = scanner.endOfPlainString(from: index)
      let byte = scanner[index]
      if takesPlaceholders, index >= placeholderEnd, byte == ASCII.quote || byte == ASCII.backslash,
        let end = endOfPlaceholder(scanner, around: index, from: &searched)
      {
        placeholderEnd = end
      }
      let isInPlaceholder = index < placeholderEnd
      if byte == ASCII.quote {
        guard isInPlaceholder else { return (index + 1, flags, kind) }
        index += 1
        continue
      }
      if index >= scanner.end || byte == ASCII.lineFeed || byte == ASCII.carriageReturn {
        guard isOneStringOverLines(scanner, from: index) else {
          report(.unclosedString, offset..<index, &document)
          doubt(from: index, scanner)
          return (index, flags, .broken)
        }
      }
      if byte == ASCII.backslash {
        flags.insert(.escaped)
        // `{{ name.replace(/\s/g, "") }}`: the escapes of an expression are not those of JSON.
        if isInPlaceholder, !beginsEscape(scanner[index + 1]) {
          index += 1
          continue
        }
        let upper = readEscape(&document, scanner, at: index)
        if upper < 0 { kind = .broken }
        index = abs(upper)
      } else if byte < ASCII.space {
        if kind == .string { report(.controlCharacter(byte), index..<index + 1, &document) }
        kind = .broken
        index += 1
      } else {
        let length = scanner.lengthOfCharacter(at: index)
        if length == 0 {
          let upper = endOfMalformed(scanner, from: index)
          let isSurrogate = byte == 0xED && scanner[index + 1] & 0xE0 == 0xA0
          report(isSurrogate ? .rawSurrogate : .invalidUTF8, index..<upper, &document)
          kind = .broken
          index = upper
        } else {
          index += max(length, 1)
        }
      }
    }
  }

  /// The index behind a run of bytes that are not UTF-8.
  func endOfMalformed(_ scanner: borrowing Scanner, from start: Int) -> Int {
    var index = start + 1
    while index < scanner.end, !ASCII.contains(scanner[index]),
      scanner.lengthOfCharacter(at: index) == 0
    {
      index += 1
    }
    return index
  }

  /// Whether the line break at an index was typed inside a string: the next quote closes it.
  private func isOneStringOverLines(_ scanner: borrowing Scanner, from start: Int) -> Bool {
    let limit = min(scanner.end, start + 4_096)
    var index = start
    while index < limit, scanner[index] != ASCII.quote {
      // A line of its own with a colon before any quote is another member, not more of the string.
      index += scanner[index] == ASCII.backslash ? 2 : 1
    }
    guard index < limit else { return false }
    let next = scanner[scanner.endOfWhitespace(from: index + 1)]
    let before = index > start ? scanner[index - 1] : 0
    let opens =
      before == ASCII.space || before == ASCII.lineFeed || before == ASCII.tab
      || before == ASCII.comma || before == ASCII.openBrace
    return !opens
      && (next == ASCII.comma || next == ASCII.closeBrace || next == ASCII.closeBracket
        || next == 0)
  }

  /// Reads the escape at an index; returns the index behind it, negative where it is malformed.
  private func readEscape(
    _ document: inout Document, _ scanner: borrowing Scanner, at index: Int
  ) -> Int {
    let second = scanner[index + 1]
    guard beginsEscape(second) else { return malformed(&document, scanner, index..<index + 2) }
    if second != ASCII.u { return index + 2 }
    guard let unit = codeUnit(scanner, at: index) else {
      var upper = index + 2
      while upper < index + 6, ASCII.isHexDigit(scanner[upper]) { upper += 1 }
      return malformed(&document, scanner, index..<upper)
    }
    if unit & 0xFC00 == 0xD800, let trail = codeUnit(scanner, at: index + 6),
      trail & 0xFC00 == 0xDC00
    {
      return index + 12
    }
    if unit & 0xF800 == 0xD800 { document.loneSurrogates.append(index..<index + 6) }
    return index + 6
  }

  /// Whether a byte may be behind the backslash of an escape (RFC 8259, section 7).
  private func beginsEscape(_ byte: UInt8) -> Bool { #""/\bfnrtu"#.utf8.contains(byte) }

  private func malformed(
    _ document: inout Document, _ scanner: borrowing Scanner, _ range: Range<Int>
  ) -> Int {
    // The byte behind the backslash may be a line break or half a character: leave those alone.
    let second = scanner[range.lowerBound + 1]
    let takesSecond =
      second >= ASCII.space && ASCII.contains(second) && range.upperBound <= scanner.end
    let upper = takesSecond ? range.upperBound : range.lowerBound + 1
    report(.invalidEscape, range.lowerBound..<upper, &document)
    return -upper
  }

  private func codeUnit(_ scanner: borrowing Scanner, at index: Int) -> UInt16? {
    guard scanner[index] == ASCII.backslash, scanner[index + 1] == ASCII.u else {
      return nil
    }
    var unit: UInt16 = 0
    for place in index + 2..<index + 6 {
      guard ASCII.isHexDigit(scanner[place]) else { return nil }
      let byte = scanner[place]
      unit = unit << 4 | UInt16(byte & 0x0F) + (byte >= ASCII.capitalA ? 9 : 0)
    }
    return unit
  }

  /// Reads the number under the cursor (RFC 8259, section 6).
  @inline(__always)
  mutating func readNumber(_ document: inout Document, _ scanner: borrowing Scanner) {
    let digits = scanner[offset] == ASCII.hyphen ? offset + 1 : offset
    var upper = scanner.endOfDigits(from: digits)
    var kind = Node.Kind.integer
    var isValid = upper > digits && (scanner[digits] != ASCII.zero || upper == digits + 1)
    if scanner[upper] == ASCII.dot {
      let fraction = upper + 1
      upper = scanner.endOfDigits(from: fraction)
      isValid = isValid && upper > fraction
      kind = .decimal
    }
    if scanner[upper] | ASCII.caseBit == ASCII.e {
      let sign = scanner[upper + 1] == ASCII.plus || scanner[upper + 1] == ASCII.hyphen
      let exponent = upper + (sign ? 2 : 1)
      upper = scanner.endOfDigits(from: exponent)
      isValid = isValid && upper > exponent
      kind = .decimal
    }
    let next = scanner[upper]
    if isValid, !Self.isWordByte(next), next != ASCII.dot,
      !takesPlaceholders || next != ASCII.openBrace
    {
      append(kind, &document, to: upper)
    } else {
      recoverNumber(&document, scanner)
    }
  }
}
