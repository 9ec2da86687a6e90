/// Writes texts as they are in literals of programming languages.
///
/// Between double quotes a text is as in JSON.
enum CodeText {
  /// Between single quotes those are escaped, and not the double ones.
  static func singleQuoted(_ text: String) -> String {
    JSONText.escaped(text).replacing("\\\"", with: "\"").replacing("'", with: "\\'")
  }

  /// Between backticks `${` begins an expression where it is not escaped.
  static func template(_ text: String) -> String {
    JSONText.escaped(text).replacing("\\\"", with: "\"").replacing("`", with: "\\`")
      .replacing("${", with: "\\${")
  }

  /// The key of an object, which is quoted unless it is a name.
  static func propertyName(_ text: String) -> String {
    let isName = text.utf8.allSatisfy { byte in
      switch byte {
      case ASCII.digits, ASCII.capitals, ASCII.smallLetters, ASCII.underscore, ASCII.dollar: true
      default: false
      }
    }
    let isQuoted = !isName || text.isEmpty || text.first?.isNumber == true
    return isQuoted ? "\"\(JSONText.escaped(text))\"" : text
  }
}
