import WMLintText

/// The words of the shell's own grammar, and commands that run another.
enum ShellKeyword {
  private static let reserved: Set<String> = [
    "!", "{", "}", "do", "done", "elif", "else", "esac", "fi", "if", "then", "time", "until",
    "while",
  ]

  /// Words behind which variables are set.
  static let declaring: Set<String> = ["declare", "export", "local", "readonly", "typeset"]

  /// Whether a word is part of the grammar where a command may begin; one in quotes is not.
  static func isReserved(_ word: ShellWord) -> Bool {
    word.range.count == word.text.range.count && reserved.contains(word.text.string)
  }

  /// Whether a variable may be set behind a word.
  static func mayStandBeforeAssignment(_ word: ShellWord) -> Bool {
    let text = word.text.string
    return reserved.contains(text) || declaring.contains(text) || text.hasPrefix("-")
  }

  /// The names of the variables that a command sets to unknown values.
  static func unknownVariables(of words: [ShellWord]) -> [String] {
    let texts = words.prefix(16).map(\.text.string)
    guard let first = texts.first else { return [] }
    switch first {
    case "for", "select": return Array(texts.dropFirst().prefix(1))
    case "read", "mapfile", "readarray", "unset": return Array(texts.dropFirst())
    default:
      let name = first.prefix { $0 != "+" }
      return first.dropFirst(name.count).hasPrefix("+=") ? [String(name)] : []
    }
  }
}
