/// Writes texts as they are in words of a POSIX shell.
///
/// `${name}` is the expansion of a variable in these texts wherever a shell expands one.
enum ShellText {
  /// Inside `'…'` nothing is expanded and nothing escaped: the quotes are left for a quote.
  static func singleQuoted(_ text: String) -> String? {
    text.contains("${") ? nil : text.replacing("'", with: #"'\''"#)
  }

  /// Where variables are expanded, some characters need a backslash.
  static func expanding(_ text: String, escaping special: String) -> String {
    var result = ""
    var rest = text[...]
    while let character = rest.first {
      if let expansion = expansion(at: rest) {
        result += expansion
        rest = rest.dropFirst(expansion.count)
      } else {
        if special.contains(character) { result += "\\" }
        result.append(character)
        rest.removeFirst()
      }
    }
    return result
  }

  /// Inside `$'…'` control characters have escapes, and nothing is expanded.
  static func escaped(_ text: String) -> String? {
    if text.contains("${") { return nil }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "'", "\\": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\0"..<" ": result += "\\x" + JSONText.fourDigits(scalar).suffix(2)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Without quotes everything but plain characters needs a backslash, which hides a line break.
  static func word(_ text: String) -> String? {
    if text.contains(where: \.isNewline) { return nil }
    let special = text.filter { character in
      character.isASCII && !character.isLetter && !character.isNumber
        && !"_./:=@%+,-".contains(character)
    }
    return expanding(text, escaping: special)
  }

  /// The `${name}` that a text begins with.
  private static func expansion(at text: Substring) -> Substring? {
    guard text.hasPrefix("${") else { return nil }
    let name = text.dropFirst(2).prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    guard !name.isEmpty, text[name.endIndex...].first == "}" else { return nil }
    return text[...name.endIndex]
  }
}
