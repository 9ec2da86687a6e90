import WMLintText

/// The words that names are made of.
package enum NameWords {
  /// The words of a name in camelCase, snake_case or kebab-case, in lower case.
  package static func of(_ name: String) -> [String] {
    // Most names are plain, and asking Unicode takes long.
    if name.utf8.allSatisfy(ASCII.contains) { return plainWords(of: name) }
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

  /// The words of a name of ASCII alone.
  private static func plainWords(of name: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var isBehindUpper = false
    func end() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    for byte in name.utf8 {
      let isUpper = ASCII.isCapital(byte)
      if !isUpper && !ASCII.isSmallLetter(byte) && !ASCII.isDigit(byte) {
        end()
      } else {
        if isUpper && !isBehindUpper { end() }
        word.append(isUpper ? byte | ASCII.caseBit : byte)
      }
      isBehindUpper = isUpper
    }
    end()
    return words
  }
}
