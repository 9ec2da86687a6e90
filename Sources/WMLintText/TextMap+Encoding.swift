extension TextMap.Encoding {
  /// The text as it stands inside such a literal, without the quotes round it.
  package func encode(_ text: String) -> String {
    switch self {
    case .jsonString:
      // RFC 8259, section 7: quotes, backslashes and control characters must be escaped.
      var result = ""
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        case "\r": result += "\\r"
        case "\t": result += "\\t"
        case "\0"..<" ":
          let digits = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: result.unicodeScalars.append(scalar)
        }
      }
      return result
    }
  }
}
