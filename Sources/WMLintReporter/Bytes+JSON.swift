import WMLintDiagnostics
import WMLintText

extension [UInt8] {
  /// Appends a JSON string.
  ///
  /// What a terminal or a build would obey is escaped too, though RFC 8259, section 7, lets it stand.
  mutating func append(jsonString text: String) {
    append(ASCII.quote)
    if text.isPlain, text.utf8.allSatisfy({ $0 != ASCII.quote && $0 != ASCII.backslash }) {
      append(text)
    } else {
      Unprintable.forEach(in: text) { append(jsonScalar: $0, isEscaped: $1) }
    }
    append(ASCII.quote)
  }

  /// Appends the name of a member and what parts it from the member before.
  mutating func append(member name: String, isFirst: Bool = false) {
    append(isFirst ? "\"" : ", \"")
    append(name)
    append("\": ")
  }

  /// Appends a JSON string whose secrets are covered.
  mutating func append(maskedJSON text: String) { append(jsonString: Secrets.masked(text)) }

  private mutating func append(jsonScalar scalar: Unicode.Scalar, isEscaped: Bool) {
    switch scalar {
    case "\"": append("\\\"")
    case "\\": append("\\\\")
    case "\n": append("\\n")
    case "\r": append("\\r")
    case "\t": append("\\t")
    case _ where isEscaped:
      for unit in String(scalar).utf16 { append(jsonUnit: unit) }
    default: append(scalar)
    }
  }

  private mutating func append(jsonUnit unit: UInt16) {
    append("\\u")
    for shift in [12, 8, 4, 0] as [UInt16] {
      let digit = UInt8(truncatingIfNeeded: unit >> shift) & 0xF
      append(digit < 10 ? ASCII.zero + digit : ASCII.smallLetters.lowerBound + digit - 10)
    }
  }
}
