import WMLintText

/// What is in the brackets of a pattern: `[a-z]`, `[!0-9]`, `[[:alpha:]_]`.
struct ByteSet: Sendable {
  private var words: [UInt64] = [0, 0, 0, 0]
  private var isInverted = false

  /// Reads a set behind its opening bracket; `nil` for what is none, with which nothing matches.
  init?(_ rest: inout ArraySlice<UInt8>) {
    if let first = rest.first, first == ASCII.exclamationMark || first == ASCII.caret {
      isInverted = true
      rest = rest.dropFirst()
    }
    // What a hyphen may go on from.
    var last: UInt8?
    var isFirst = true
    while let byte = rest.popFirst() {
      if byte == ASCII.closeBracket, !isFirst { return }
      isFirst = false
      if byte == ASCII.backslash {
        guard let escaped = rest.popFirst() else { return nil }
        insert(escaped, escaped)
        last = escaped
      } else if byte == ASCII.hyphen, let start = last, let end = rest.first,
        end != ASCII.closeBracket
      {
        guard let end = Self.end(&rest) else { return nil }
        insert(start, end)
        last = nil
      } else if byte == ASCII.openBracket, rest.first == ASCII.colon {
        guard let close = rest.firstIndex(of: ASCII.closeBracket) else { return nil }
        let name = rest[(rest.startIndex + 1)..<close]
        if name.last == ASCII.colon {
          guard let ranges = Self.classes[String(decoding: name.dropLast(), as: UTF8.self)] else {
            return nil
          }
          for range in ranges { insert(range.lowerBound, range.upperBound) }
          rest = rest[(close + 1)...]
          last = nil
        } else {
          insert(byte, byte)
          last = byte
        }
      } else {
        insert(byte, byte)
        last = byte
      }
    }
    return nil
  }

  func contains(_ byte: UInt8) -> Bool {
    (words[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1) != isInverted
  }

  private static func end(_ rest: inout ArraySlice<UInt8>) -> UInt8? {
    guard let byte = rest.popFirst() else { return nil }
    return byte == ASCII.backslash ? rest.popFirst() : byte
  }

  private mutating func insert(_ first: UInt8, _ last: UInt8) {
    guard first <= last else { return }
    for byte in first...last { words[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }
  }

  private static let classes: [String: [ClosedRange<UInt8>]] = [
    "alnum": [0x30...0x39, 0x41...0x5A, 0x61...0x7A], "alpha": [0x41...0x5A, 0x61...0x7A],
    "blank": [0x20...0x20, 0x09...0x09], "cntrl": [0x00...0x1F, 0x7F...0x7F],
    "digit": [0x30...0x39], "graph": [0x21...0x7E], "lower": [0x61...0x7A], "print": [0x20...0x7E],
    "punct": [0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E],
    "space": [0x09...0x0A, 0x0D...0x0D, 0x20...0x20], "upper": [0x41...0x5A],
    "xdigit": [0x30...0x39, 0x41...0x46, 0x61...0x66],
  ]
}
