/// Characters that would steer a terminal, or not be seen at all, and how they are shown.
package enum Unprintable {
  /// Whether a character must be shown by its number.
  package static func contains(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0...0x1F, 0x7F...0x9F: true
    // Marks and overrides of direction, which make a text read as another.
    case 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    // Separators of lines, and what has no width: ZWJ and ZWNJ are letters' business and stay.
    case 0x200B, 0x2028...0x2029, 0x2060...0x2064, 0xFEFF, 0xE0000...0xE007F: true
    default: false
    }
  }

  /// A character by its number: `\u{1b}`.
  package static func escape(_ scalar: UInt32) -> String { #"\u{\#(String(scalar, radix: 16))}"# }

  /// A byte that is not UTF-8 by its number: `\xff`.
  package static func escape(byte: UInt8) -> String { #"\x\#(String(byte, radix: 16))"# }

  /// A text in which nothing can move a cursor or hide a word.
  package static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { contains($0.value) }) else { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      result += contains(scalar.value) ? escape(scalar.value) : String(scalar)
    }
  }
}
