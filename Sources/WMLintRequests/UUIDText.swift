package import WMLintText

/// The form of ids: RFC 9562, section 4, of any version.
package enum UUIDText {
  /// Whether a text has it.
  package static func isOne(_ text: String) -> Bool {
    isOne(text.utf8.span, at: 0..<text.utf8.count)
  }

  /// Whether a literal has it.
  package static func isOne(_ text: MappedText) -> Bool {
    isOne(text, at: text.range)
  }

  /// Whether a part of a text has it, by indexes of its storage.
  package static func isOne(_ text: MappedText, at part: Range<Int>) -> Bool {
    isOne(text.storage.span, at: part)
  }

  private static func isOne(_ bytes: Span<UInt8>, at place: Range<Int>) -> Bool {
    let start = place.lowerBound
    guard place.count == 36, start >= 0, place.upperBound <= bytes.count,
      bytes[start + 8] == ASCII.hyphen, bytes[start + 13] == ASCII.hyphen,
      bytes[start + 18] == ASCII.hyphen,
      bytes[start + 23] == ASCII.hyphen
    else { return false }
    // In this form, without branches, the compiler counts many at once.
    var digits: UInt8 = 0
    var index = start
    while index < place.upperBound {
      let byte = bytes[index]
      digits &+= ASCII.isDigit(byte) ? 1 : 0
      digits &+= (byte | ASCII.caseBit) &- ASCII.a < 6 ? 1 : 0
      index &+= 1
    }
    return digits == 32
  }
}
