import WMLintText

/// The escapes in string literals of programs.
enum CodeEscape {
  private static let letters: [UInt8: UInt8] = [
    ASCII.n: ASCII.lineFeed, ASCII.r: ASCII.carriageReturn,
    ASCII.t: ASCII.tab, ASCII.b: ASCII.backspace,
    ASCII.f: ASCII.formFeed,
    ASCII.v: ASCII.verticalTab, ASCII.zero: 0x00,
  ]

  /// The characters that the escape at an index decodes to; moves the index past it.
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
      return letter == quote || letter == ASCII.backslash ? [letter] : Array(bytes[start..<index])
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
    case ASCII.u, ASCII.capitalU, ASCII.x:
      return scalar(bytes, letter, &index) ?? [letter]
    // A line break after a backslash is not part of the string.
    case ASCII.lineFeed: return []
    case ASCII.carriageReturn:
      if index < bytes.endIndex, bytes[index] == ASCII.lineFeed { index += 1 }
      return []
    default: return [letters[letter] ?? letter]
    }
  }

  /// `\u0041`, `\u{41}`, `\U00000041`, `\x41`, and a surrogate pair as one character.
  private static func scalar(
    _ bytes: ArraySlice<UInt8>, _ letter: UInt8, _ index: inout Int
  ) -> [UInt8]? {
    guard let first = number(bytes, letter, &index) else { return nil }
    var value = first
    if 0xD800..<0xDC00 ~= first, bytes[index...].starts(with: [ASCII.backslash, ASCII.u]) {
      var behind = index + 2
      if let second = number(bytes, ASCII.u, &behind), 0xDC00..<0xE000 ~= second {
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
    let isBraced = start < bytes.endIndex && bytes[start] == ASCII.openBrace
    if isBraced { start += 1 }
    let most = isBraced ? 8 : letter == ASCII.x ? 2 : letter == ASCII.u ? 4 : 8
    let digits = bytes[start...].prefix(most).prefix(while: ASCII.isHexDigit)
    guard let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
      isBraced || digits.count == most
    else { return nil }
    index = digits.endIndex
    if isBraced, index < bytes.endIndex, bytes[index] == ASCII.closeBrace { index += 1 }
    return value
  }
}
