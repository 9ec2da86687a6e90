import WMLintDiagnostics

/// Text from a file as it may be shown: control characters are escaped and secrets covered.
package enum Shown {
  /// A name or a message, on one line.
  package static func text(_ text: String) -> String {
    var result = ""
    for scalar in Secrets.masked(text).unicodeScalars {
      result += isControl(scalar) ? escape(scalar) : String(Character(scalar))
    }
    return result
  }

  /// One character of a line; a tab reaches to the next multiple of four.
  static func character(_ bytes: ArraySlice<UInt8>, column: Int) -> String {
    if bytes.first == 0x09 { return String(repeating: " ", count: 4 - column % 4) }
    guard let text = String(validating: bytes, as: UTF8.self),
      let scalar = text.unicodeScalars.first
    else { return bytes.map { "\\x" + hex(UInt32($0), 2) }.joined() }
    return isControl(scalar) ? escape(scalar) : text
  }

  /// The cells that a text takes on a terminal.
  static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width($1) }
  }

  private static func width(_ scalar: UnicodeScalar) -> Int {
    switch scalar.value {
    case 0x200D, 0xFE00...0xFE0F, 0x20E3, 0x1F3FB...0x1F3FF: return 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF,
      0x20000...0x3FFFD:
      return 2
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark: return 0
      default: return 1
      }
    }
  }

  /// Controls, and characters that turn or hide the text around them.
  private static func isControl(_ scalar: UnicodeScalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
      true
    default: false
    }
  }

  private static func escape(_ scalar: UnicodeScalar) -> String {
    "\\u{\(String(scalar.value, radix: 16))}"
  }

  private static func hex(_ value: UInt32, _ digits: Int) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
