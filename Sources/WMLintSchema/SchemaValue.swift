/// A JSON value of a schema that is printed, with the keys of objects in order.
package enum SchemaValue: Sendable {
  /// A key and its value.
  package struct Member: Sendable {
    let key: String
    let value: SchemaValue

    package init(_ key: String, _ value: SchemaValue) {
      self.key = key
      self.value = value
    }
  }

  case object([Member])
  case array([SchemaValue])
  case string(String)
  case integer(Int64)
  case boolean(Bool)

  /// The value as indented JSON.
  package func text(indentation: String = "") -> String {
    let inner = indentation + "  "
    switch self {
    case .object(let members):
      return Self.enclosed(
        members.map { "\(inner)\(Self.quoted($0.key)): \($0.value.text(indentation: inner))" },
        "{", "}", indentation)
    case .array(let values):
      return Self.enclosed(
        values.map { inner + $0.text(indentation: inner) }, "[", "]", indentation)
    case .string(let text): return Self.quoted(text)
    case .integer(let number): return String(number)
    case .boolean(let truth): return truth ? "true" : "false"
    }
  }

  private static func enclosed(
    _ lines: [String], _ opening: String, _ closing: String, _ indentation: String
  ) -> String {
    lines.isEmpty
      ? opening + closing
      : "\(opening)\n\(lines.joined(separator: ",\n"))\n\(indentation)\(closing)"
  }

  /// RFC 8259, section 7.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\0"..<" ":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
