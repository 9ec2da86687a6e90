/// What bytes are to a shell.
enum ShellByte {
  /// Whether a byte may be part of the name of a variable.
  static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
    default: false
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether a byte begins an escape or an expansion in double quotes and here-documents.
  static func isActiveInText(_ byte: UInt8) -> Bool {
    byte == 0x24 || byte == 0x5C || byte == 0x60
  }

  /// Whether a byte means something else than itself in a word without quotes.
  static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20: true
    case 0x22, 0x24, 0x26, 0x27, 0x28, 0x29, 0x3B, 0x3C, 0x3E, 0x5C, 0x60, 0x7C: true
    default: false
    }
  }
}
