package import WMLintText

/// The form of ids: RFC 9562, section 4, of any version.
package enum UUIDText {
  /// Whether a text has it.
  package static func isOne(_ text: String) -> Bool { isOne(text.utf8) }

  /// Whether a literal has it.
  package static func isOne(_ text: LiteralText) -> Bool { isOne(text.bytes) }

  private static func isOne(_ bytes: some Collection<UInt8>) -> Bool {
    guard bytes.count == 36 else { return false }
    for (index, byte) in bytes.enumerated() {
      switch index {
      case 8, 13, 18, 23:
        if byte != 0x2D { return false }
      default:
        if byte &- 0x30 >= 10, (byte | 0x20) &- 0x61 >= 6 { return false }
      }
    }
    return true
  }
}
