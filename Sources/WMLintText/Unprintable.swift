/// Characters that would steer a terminal or a build, or not be seen at all, and how they are shown.
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

  /// Passes on the characters of a text, and whether each must be shown by its number.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - startsLine: Whether it is written at the start of a line.
  ///   - body: Takes them.
  package static func forEach(
    in text: String, startsLine: Bool = false, _ body: (Unicode.Scalar, Bool) -> Void
  ) {
    let bytes = text.utf8.span
    var offset = 0
    var isLineStart = startsLine
    for scalar in text.unicodeScalars {
      let isEscaped =
        switch scalar {
        case "#": RunnerCommand.isLastSign(at: offset, in: bytes)
        case ":": isLineStart && RunnerCommand.isFirstColon(at: offset, in: bytes)
        default: contains(scalar.value)
        }
      body(scalar, isEscaped)
      if scalar.isASCII, scalar.value > ASCII.space { isLineStart = false }
      offset += UTF8.width(scalar)
    }
  }

  /// A text in which nothing can move a cursor, hide a word or command a build.
  package static func escaped(_ text: String) -> String {
    let bytes = text.utf8.span
    guard
      RunnerCommand.mayStand(in: bytes, 0..<bytes.count)
        || text.unicodeScalars.contains(where: { contains($0.value) })
    else { return text }
    var result = ""
    forEach(in: text) { result += $1 ? escape($0.value) : String($0) }
    return result
  }
}
