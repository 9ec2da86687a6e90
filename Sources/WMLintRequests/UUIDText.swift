/// The form of ids: RFC 9562, section 4, of any version.
package enum UUIDText {
  /// Whether a text has it.
  package static func isOne(_ text: String) -> Bool {
    let bytes = text.utf8
    guard bytes.count == 36 else { return false }
    return bytes.enumerated().allSatisfy { index, byte in
      if [8, 13, 18, 23].contains(index) { return byte == 0x2D }
      switch byte {
      case 0x30...0x39, 0x41...0x46, 0x61...0x66: return true
      default: return false
      }
    }
  }
}
