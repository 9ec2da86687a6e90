import WMLintDiagnostics
import WMLintText

extension [UInt8] {
  /// Appends a JSON string.
  ///
  /// What a terminal would obey is escaped too, though RFC 8259, section 7, lets it stand.
  mutating func append(jsonString text: String) {
    append(0x22)
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) && $0 != 0x22 && $0 != 0x5C }) {
      append(text)
    } else {
      for scalar in text.unicodeScalars { append(jsonScalar: scalar) }
    }
    append(0x22)
  }

  /// Appends the name of a member and what parts it from the member before.
  mutating func append(member name: String, isFirst: Bool = false) {
    append(isFirst ? "\"" : ", \"")
    append(name)
    append("\": ")
  }

  /// Appends a JSON string whose secrets are covered.
  mutating func append(maskedJSON text: String) { append(jsonString: Secrets.masked(text)) }

  private mutating func append(jsonScalar scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": append("\\\"")
    case "\\": append("\\\\")
    case "\n": append("\\n")
    case "\r": append("\\r")
    case "\t": append("\\t")
    case _ where Unprintable.contains(scalar.value):
      for unit in String(scalar).utf16 { append(jsonUnit: unit) }
    default: append(scalar)
    }
  }

  private mutating func append(jsonUnit unit: UInt16) {
    append("\\u")
    for shift in [12, 8, 4, 0] as [UInt16] {
      let digit = UInt8(truncatingIfNeeded: unit >> shift) & 0xF
      append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }
}
