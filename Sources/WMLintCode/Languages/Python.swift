import WMLintJSON

extension Language {
  static let python = Language(
    "Python", lineComments: ["#"], blockComments: [], strings: pythonStrings,
    joinsAdjacent: true, argumentName: .equals, dialect: .python, calls: CallPattern.python)

  /// Each quote behind each prefix, in whatever case (the Python Language Reference, section 2.4.1).
  private static let pythonStrings: [StringForm] = {
    let quotes = ["\"\"\"", "'''", "\"", "'"]
    let prefixes = ["", "u", "b", "f", "r", "br", "rb", "fr", "rf"].flatMap(cases)
    return prefixes.flatMap { prefix in
      quotes.map { quote in
        let letters = prefix.lowercased()
        return StringForm(
          prefix + quote, quote, letters.contains("r") ? .raw : .backslash,
          letters.contains("f") ? [.braces] : [], isMultiline: quote.count == 3)
      }
    }
  }()

  /// A prefix with each of its letters in either case.
  private static func cases(of prefix: String) -> [String] {
    prefix.reduce([""]) { words, letter in
      words.flatMap { [$0 + String(letter), $0 + letter.uppercased()] }
    }
  }
}
