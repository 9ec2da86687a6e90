/// An encoding other than UTF-8, as far as the first bytes of a text show it.
package enum ForeignEncoding: Sendable {
  case utf16LittleEndian, utf16BigEndian, utf32LittleEndian, utf32BigEndian

  /// How much of a text without a byte order mark is looked at.
  private static let sample = 512

  /// The encoding of a text; `nil` where it may be UTF-8.
  package init?(_ bytes: [UInt8]) {
    // Of the first two bytes of any such text one is a zero, or the first begins a byte order mark.
    guard bytes.count >= 2, bytes[0] >= 0xFE || bytes[0] == 0 || bytes[1] == 0 else { return nil }
    let first = Array(bytes.prefix(4))
    if first == [0xFF, 0xFE, 0, 0] {
      self = .utf32LittleEndian
    } else if first == [0, 0, 0xFE, 0xFF] {
      self = .utf32BigEndian
    } else if first.starts(with: [0xFF, 0xFE]) {
      self = .utf16LittleEndian
    } else if first.starts(with: [0xFE, 0xFF]) {
      self = .utf16BigEndian
    } else if bytes[0] == 0 || bytes[1] == 0,
      let unmarked = Self.unmarked(bytes.prefix(Self.sample))
    {
      self = unmarked
    } else {
      return nil
    }
  }

  /// The encoding of a text that begins with an ASCII character: its zeros show how wide a unit is.
  private static func unmarked(_ bytes: ArraySlice<UInt8>) -> ForeignEncoding? {
    guard bytes.count >= 4 else { return nil }
    var zeros = [0, 0, 0, 0]
    for (index, byte) in bytes.enumerated() where byte == 0 { zeros[index % 4] += 1 }
    let units = bytes.count / 4
    switch zeros.map({ $0 > 0 }) {
    case [false, true, true, true]: return zeros[2] == units ? .utf32LittleEndian : nil
    case [true, true, true, false]: return zeros[1] == units ? .utf32BigEndian : nil
    // Of a text in letters of another script a quarter is blanks, digits and signs.
    case [false, true, false, true]:
      return zeros[1] + zeros[3] >= units / 2 ? .utf16LittleEndian : nil
    case [true, false, true, false]:
      return zeros[0] + zeros[2] >= units / 2 ? .utf16BigEndian : nil
    default: return nil
    }
  }

  /// The name that editors have for it.
  package var name: String {
    switch self {
    case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
    case .utf32LittleEndian, .utf32BigEndian: "UTF-32"
    }
  }

  /// The same text in UTF-8, without a byte order mark.
  package func utf8(_ bytes: [UInt8]) -> [UInt8] {
    let width = name == "UTF-16" ? 2 : 4
    let isLittle = self == .utf16LittleEndian || self == .utf32LittleEndian
    let units = stride(from: 0, through: bytes.count - width, by: width).map { start in
      let unit = bytes[start..<start + width]
      return (isLittle ? unit.reversed() : Array(unit)).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    let text =
      width == 2
      ? String(decoding: units.map { UInt16(truncatingIfNeeded: $0) }, as: UTF16.self)
      : String(decoding: units, as: UTF32.self)
    return Array(text.utf8.starts(with: "\u{FEFF}".utf8) ? text.utf8.dropFirst(3) : text.utf8[...])
  }
}
