/// The escapes in texts of programs.
enum CodeEscape {
  private static let letters: [UInt8: UInt8] = [
    0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09, 0x62: 0x08, 0x66: 0x0C, 0x76: 0x0B, 0x30: 0x00,
  ]

  /// What the escape at an index stands for; the index goes behind it.
  static func decoded(
    _ bytes: ArraySlice<UInt8>, at index: inout Int, _ escape: StringForm.Escape, quote: UInt8?
  ) -> [UInt8] {
    let start = index
    index = min(index + 2, bytes.endIndex)
    guard start + 1 < bytes.endIndex else { return Array(bytes[start..<index]) }
    let letter = bytes[start + 1]
    switch escape {
    case .backslash: return backslash(bytes, letter, &index)
    case .quoteOnly:
      return letter == quote || letter == 0x5C ? [letter] : Array(bytes[start..<index])
    case .backtick:
      return [letters[letter] ?? letter]
    case .doubling: return [letter]
    case .raw, .none: return Array(bytes[start..<index])
    }
  }

  private static func backslash(
    _ bytes: ArraySlice<UInt8>, _ letter: UInt8, _ index: inout Int
  ) -> [UInt8] {
    switch letter {
    case 0x75, 0x55, 0x78:
      return scalar(bytes, letter, &index) ?? [letter]
    // A line break behind a backslash is no part of the text.
    case 0x0A: return []
    case 0x0D:
      if index < bytes.endIndex, bytes[index] == 0x0A { index += 1 }
      return []
    default: return [letters[letter] ?? letter]
    }
  }

  /// `\u0041`, `\u{41}`, `\U00000041`, `\x41`, and two halves of a character as one.
  private static func scalar(
    _ bytes: ArraySlice<UInt8>, _ letter: UInt8, _ index: inout Int
  ) -> [UInt8]? {
    guard let first = number(bytes, letter, &index) else { return nil }
    var value = first
    if 0xD800..<0xDC00 ~= first, bytes[index...].starts(with: [0x5C, 0x75]) {
      var behind = index + 2
      if let second = number(bytes, 0x75, &behind), 0xDC00..<0xE000 ~= second {
        value = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
        index = behind
      }
    }
    return Array(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
  }

  private static func number(
    _ bytes: ArraySlice<UInt8>, _ letter: UInt8, _ index: inout Int
  ) -> UInt32? {
    var start = index
    let isBraced = start < bytes.endIndex && bytes[start] == 0x7B
    if isBraced { start += 1 }
    let most = isBraced ? 8 : letter == 0x78 ? 2 : letter == 0x75 ? 4 : 8
    let digits = bytes[start...].prefix(most).prefix { byte in
      byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 6
    }
    guard let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
      isBraced || digits.count == most
    else { return nil }
    index = digits.endIndex
    if isBraced, index < bytes.endIndex, bytes[index] == 0x7D { index += 1 }
    return value
  }
}
