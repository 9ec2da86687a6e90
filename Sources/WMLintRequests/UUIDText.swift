package import WMLintText

/// The form of ids: RFC 9562, section 4, of any version.
package enum UUIDText {
  /// Whether a text has it.
  package static func isOne(_ text: String) -> Bool { isOne(text.utf8.span) }

  /// Whether a literal has it.
  package static func isOne(_ text: LiteralText) -> Bool {
    isOne(text.storage.span.extracting(text.range))
  }

  private static func isOne(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count == 36 else { return false }
    for index in bytes.indices {
      let byte = bytes[index]
      switch index {
      case 8, 13, 18, 23: if byte != 0x2D { return false }
      default: if byte &- 0x30 >= 10, (byte | 0x20) &- 0x61 >= 6 { return false }
      }
    }
    return true
  }
}
