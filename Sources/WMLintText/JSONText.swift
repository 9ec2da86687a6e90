/// Writes texts as they are in JSON strings.
enum JSONText {
  /// RFC 8259, section 7: quotes, backslashes and control characters must be escaped.
  static func escaped(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= ASCII.space && $0 != ASCII.quote && $0 != ASCII.backslash }) {
      return text
    }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\0"..<" ": result += "\\u" + fourDigits(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The number of a character in hexadecimal.
  static func fourDigits(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
