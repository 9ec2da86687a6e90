/// The words that names are made of.
package enum NameWords {
  /// The words of a name in camelCase, snake_case or kebab-case, in lower case.
  package static func of(_ name: String) -> [String] {
    var words: [String] = []
    var word = ""
    var previous: Character = " "
    func isBreak(_ character: Character) -> Bool {
      character.isUppercase && !previous.isUppercase
    }
    for character in name {
      if !character.isLetter && !character.isNumber {
        words.append(word)
        word = ""
      } else {
        if isBreak(character) {
          words.append(word)
          word = ""
        }
        word += character.lowercased()
      }
      previous = character
    }
    words.append(word)
    return words.filter { !$0.isEmpty }
  }
}
