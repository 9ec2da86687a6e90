import WMLintText

/// The escapes inside `$'…'`.
enum ShellEscape {
  private static let letters: [UInt8: UInt8] = [
    ASCII.a: ASCII.bell, ASCII.b: ASCII.backspace,
    ASCII.e: ASCII.escape,
    ASCII.capitalE: ASCII.escape, ASCII.f: ASCII.formFeed,
    ASCII.n: ASCII.lineFeed,
    ASCII.r: ASCII.carriageReturn, ASCII.t: ASCII.tab,
    ASCII.v: ASCII.verticalTab, ASCII.backslash: ASCII.backslash,
    ASCII.apostrophe: ASCII.apostrophe,
    ASCII.quote: ASCII.quote, ASCII.questionMark: ASCII.questionMark,
  ]

  /// The characters that the escape at an index decodes to; moves the index past it.
  static func decoded(_ bytes: ArraySlice<UInt8>, at index: inout Int) -> [UInt8] {
    let start = index
    index += 1
    guard index < bytes.endIndex else { return [ASCII.backslash] }
    let letter = bytes[index]
    if let simple = letters[letter] {
      index += 1
      return [simple]
    }
    switch letter {
    case ASCII.octalDigits:
      return [UInt8(truncatingIfNeeded: number(bytes, &index, 8, atMost: 3) ?? 0)]
    case ASCII.x:
      index += 1
      if let value = number(bytes, &index, 16, atMost: 2) { return [UInt8(value)] }
    case ASCII.u, ASCII.capitalU:
      index += 1
      if let value = number(bytes, &index, 16, atMost: letter == ASCII.u ? 4 : 8) {
        return Array(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
      }
    default: index += 1
    }
    return Array(bytes[start..<index])
  }

  private static func number(
    _ bytes: ArraySlice<UInt8>, _ index: inout Int, _ radix: Int, atMost most: Int
  ) -> UInt32? {
    var value: UInt32?
    var count = 0
    while count < most, index < bytes.endIndex,
      let digit = Character(UnicodeScalar(bytes[index])).hexDigitValue, digit < radix,
      ASCII.contains(bytes[index])
    {
      value = (value ?? 0) << (radix == 8 ? 3 : 4) | UInt32(digit)
      index += 1
      count += 1
    }
    return value
  }
}
