import WMLintText

extension Language {
  static let python = Language(strings: pythonStrings, calls: CallPattern.python) { language in
    language.lineComments = [Array("#".utf8)]
    language.blockComments = []
    language.sdkNaming = .snake
    language.dialect = .python
    language.blocks = .indentation
    language.setsSeveral = true
    language.joinsAdjacent = true
    language.formatSign = .percent
    language.argumentName = .equals
    language.formLibraries = ["requests", "httpx", "aiohttp"]
    language.encodesTexts = true
    language.unfilled = [.dollarBraces, .braces]
    language.filledInHelp = "only a text with an f before it is filled in"
  }

  /// Each quote after each prefix, in any case (the Python Language Reference, section 2.4.1).
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

  /// A prefix with each letter in upper and lower case.
  private static func cases(of prefix: String) -> [String] {
    prefix.reduce([""]) { words, letter in
      words.flatMap { [$0 + String(letter), $0 + letter.uppercased()] }
    }
  }
}
