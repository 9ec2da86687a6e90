/// The escapes inside `$'…'`.
enum ShellEscape {
  private static let letters: [UInt8: UInt8] = [
    0x61: 0x07, 0x62: 0x08, 0x65: 0x1B, 0x45: 0x1B, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09,
    0x76: 0x0B, 0x5C: 0x5C, 0x27: 0x27, 0x22: 0x22, 0x3F: 0x3F,
  ]

  /// What the escape at an index stands for; the index goes behind it.
  static func decoded(_ bytes: ArraySlice<UInt8>, at index: inout Int) -> [UInt8] {
    let start = index
    index += 1
    guard index < bytes.endIndex else { return [0x5C] }
    let letter = bytes[index]
    if let simple = letters[letter] {
      index += 1
      return [simple]
    }
    switch letter {
    case 0x30...0x37: return [UInt8(truncatingIfNeeded: number(bytes, &index, 8, atMost: 3) ?? 0)]
    case 0x78:
      index += 1
      if let value = number(bytes, &index, 16, atMost: 2) { return [UInt8(value)] }
    case 0x75, 0x55:
      index += 1
      if let value = number(bytes, &index, 16, atMost: letter == 0x75 ? 4 : 8) {
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
      bytes[index] < 0x80
    {
      value = (value ?? 0) << (radix == 8 ? 3 : 4) | UInt32(digit)
      index += 1
      count += 1
    }
    return value
  }
}
