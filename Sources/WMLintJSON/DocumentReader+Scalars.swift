extension DocumentReader {
  /// Reads the string under the cursor, as a value or as a key.
  @inline(__always)
  mutating func readString(
    _ document: inout Document, _ scanner: borrowing Scanner, isKey: Bool
  ) {
    var upper = scanner.endOfPlainString(from: offset + 1)
    var flags: Node.Flags = []
    var kind = Node.Kind.string
    if scanner[upper] != 0x22 {
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
    while true {
      index = scanner.endOfPlainString(from: index)
      let byte = scanner[index]
      if byte == 0x22 { return (index + 1, flags, kind) }
      if index >= scanner.end || byte == 0x0A || byte == 0x0D {
        guard isOneStringOverLines(scanner, from: index) else {
          report(.unclosedString, offset..<index, &document)
          doubt(from: index, scanner)
          return (index, flags, .broken)
        }
      }
      if byte == 0x5C {
        flags.insert(.escaped)
        let upper = readEscape(&document, scanner, at: index)
        if upper < 0 { kind = .broken }
        index = abs(upper)
      } else if byte < 0x20 {
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
    while index < scanner.end, scanner[index] >= 0x80, scanner.lengthOfCharacter(at: index) == 0 {
      index += 1
    }
    return index
  }

  /// Whether the line break at an index was typed inside a string: the next quote closes it.
  private func isOneStringOverLines(_ scanner: borrowing Scanner, from start: Int) -> Bool {
    let limit = min(scanner.end, start + 4_096)
    var index = start
    while index < limit, scanner[index] != 0x22 {
      // A line of its own with a colon before any quote is another member, not more of the string.
      index += scanner[index] == 0x5C ? 2 : 1
    }
    guard index < limit else { return false }
    let next = scanner[scanner.endOfWhitespace(from: index + 1)]
    let before = index > start ? scanner[index - 1] : 0
    let opens =
      before == 0x20 || before == 0x0A || before == 0x09 || before == 0x2C || before == 0x7B
    return !opens && (next == 0x2C || next == 0x7D || next == 0x5D || next == 0)
  }

  /// Reads the escape at an index; returns the index behind it, negative where it is malformed.
  private func readEscape(
    _ document: inout Document, _ scanner: borrowing Scanner, at index: Int
  ) -> Int {
    switch scanner[index + 1] {
    case 0x22, 0x2F, 0x5C, 0x62, 0x66, 0x6E, 0x72, 0x74: return index + 2
    case 0x75: break
    default: return malformed(&document, scanner, index..<index + 2)
    }
    guard let unit = codeUnit(scanner, at: index) else {
      var upper = index + 2
      while upper < index + 6, isHexDigit(scanner[upper]) { upper += 1 }
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

  private func malformed(
    _ document: inout Document, _ scanner: borrowing Scanner, _ range: Range<Int>
  ) -> Int {
    // The byte behind the backslash may be a line break or half a character: leave those alone.
    let second = scanner[range.lowerBound + 1]
    let takesSecond = second >= 0x20 && second < 0x80 && range.upperBound <= scanner.end
    let upper = takesSecond ? range.upperBound : range.lowerBound + 1
    report(.invalidEscape, range.lowerBound..<upper, &document)
    return -upper
  }

  private func codeUnit(_ scanner: borrowing Scanner, at index: Int) -> UInt16? {
    guard scanner[index] == 0x5C, scanner[index + 1] == 0x75 else { return nil }
    var unit: UInt16 = 0
    for place in index + 2..<index + 6 {
      guard isHexDigit(scanner[place]) else { return nil }
      let byte = scanner[place]
      unit = unit << 4 | UInt16(byte & 0x0F) + (byte >= 0x41 ? 9 : 0)
    }
    return unit
  }

  private func isHexDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }

  /// Reads the number under the cursor (RFC 8259, section 6).
  @inline(__always)
  mutating func readNumber(_ document: inout Document, _ scanner: borrowing Scanner) {
    let digits = scanner[offset] == 0x2D ? offset + 1 : offset
    var upper = scanner.endOfDigits(from: digits)
    var kind = Node.Kind.integer
    var isValid = upper > digits && (scanner[digits] != 0x30 || upper == digits + 1)
    if scanner[upper] == 0x2E {
      let fraction = upper + 1
      upper = scanner.endOfDigits(from: fraction)
      isValid = isValid && upper > fraction
      kind = .decimal
    }
    if scanner[upper] | 0x20 == 0x65 {
      let sign = scanner[upper + 1] == 0x2B || scanner[upper + 1] == 0x2D
      let exponent = upper + (sign ? 2 : 1)
      upper = scanner.endOfDigits(from: exponent)
      isValid = isValid && upper > exponent
      kind = .decimal
    }
    let next = scanner[upper]
    if isValid, !Self.isWordByte(next), next != 0x2E, !takesPlaceholders || next != 0x7B {
      append(kind, &document, to: upper)
    } else {
      recoverNumber(&document, scanner)
    }
  }
}
