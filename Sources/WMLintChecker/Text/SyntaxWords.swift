package import WMLintJSON
import WMLintText

/// The messages for syntax errors.
package enum SyntaxWords {
  /// The message, and what to do.
  package static func of(_ problem: SyntaxProblem, in document: Document) -> (String, String?) {
    let text = String(decoding: document.bytes[problem.range], as: UTF8.self).quoted
    switch problem.kind {
    case .empty: return ("the text is empty", "write a JSON object")
    case .byteOrderMark:
      return ("the text begins with a byte order mark", "save it as UTF-8 without one")
    case .utf16: return ("the text is UTF-16, not UTF-8", "save it as UTF-8")
    case .utf32: return ("the text is UTF-32, not UTF-8", "save it as UTF-8")
    case .binary: return ("this is binary data, not text", nil)
    case .notAValue: return ("\(text) is not a JSON value", "write text in double quotes")
    case .notANumber:
      return (
        "\(text) is not a JSON number", "digits only, no leading zero, plus sign or separator"
      )
    case .notFinite: return ("\(text) is not a JSON value", "JSON has finite numbers only")
    case .wrongCase(let word): return ("\(text) is not a JSON value", "write \(word)")
    case .singleQuotes: return ("single quotes are not JSON", "use double quotes")
    case .curlyQuotes: return ("curly quotes are not JSON", "use straight double quotes")
    case .unquotedKey: return ("key \(text) must be in double quotes", nil)
    case .comment: return ("comments are not JSON", "remove the comment")
    case .trailingComma: return ("a comma before the closing bracket", "remove the comma")
    case .surplusComma: return ("a comma with nothing before it", "remove the comma")
    case .missingComma: return ("a comma is missing", "write ',' here")
    case .missingColon:
      return ("a colon is missing after this key", "write ':' between key and value")
    case .missingValue: return ("a value is missing", "write a value here")
    case .unexpected: return ("\(text) has no place here", nil)
    case .surplusText:
      return ("text after the end of the JSON value", "remove it, or what is before it")
    case .mismatched(let byte):
      return (
        "'\(character(byte))' closes nothing that is open", "the bracket that is open is another"
      )
    case .unclosed(let byte):
      return ("'\(character(byte))' is never closed", "write '\(closing(byte))' here")
    case .unclosedString: return ("a string is not closed on its line", "write the closing quote")
    case .unclosedPlaceholder: return ("a placeholder is not closed", "write '}}' behind it")
    case .controlCharacter(let byte):
      return ("a control character in a string", "write \(escape(byte))")
    case .invalidEscape:
      return ("\(text) is not a JSON escape", "a backslash is written as two")
    case .invalidUTF8: return ("these bytes are not UTF-8", "save the text as UTF-8")
    case .rawSurrogate:
      return ("these bytes are half of a UTF-16 pair, not UTF-8", "save the text as UTF-8")
    case .tooDeep:
      return ("nested more than \(Document.depthLimit) deep", "what is inside is not checked")
    }
  }

  private static func character(_ byte: UInt8) -> Character { Character(UnicodeScalar(byte)) }

  private static func closing(_ byte: UInt8) -> Character { byte == ASCII.openBrace ? "}" : "]" }

  /// How a control character is written in a string (RFC 8259, section 7).
  static func escape(_ byte: UInt8) -> String {
    switch byte {
    case ASCII.backspace: return "\\b"
    case ASCII.tab: return "\\t"
    case ASCII.lineFeed: return "\\n"
    case ASCII.formFeed: return "\\f"
    case ASCII.carriageReturn: return "\\r"
    default:
      let digits = String(byte, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}
