import WMLintText

/// The words that names are made of.
package enum NameWords {
  /// The words of a name in camelCase, snake_case or kebab-case, in lower case: `Invoke-GCRequest` is
  /// `invoke`, `gc` and `request`.
  package static func of(_ name: String) -> [String] {
    // Most names are plain, and asking Unicode takes long.
    if name.utf8.allSatisfy(ASCII.contains) { return plainWords(of: name) }
    let letters = Array(name)
    return words(
      of: letters, isLetter: { $0.isLetter || $0.isNumber }, isCapital: \.isUppercase
    ).map { String(letters[$0]).lowercased() }
  }

  /// The words of a name of ASCII alone.
  private static func plainWords(of name: String) -> [String] {
    let bytes = Array(name.utf8)
    let small = bytes.map { ASCII.isCapital($0) ? $0 | ASCII.caseBit : $0 }
    return words(
      of: bytes, isLetter: { ASCII.isLetter($0) || ASCII.isDigit($0) }, isCapital: ASCII.isCapital
    ).map { String(decoding: small[$0], as: UTF8.self) }
  }

  private static func words<Letter>(
    of name: [Letter], isLetter: (Letter) -> Bool, isCapital: (Letter) -> Bool
  ) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = 0
    func end(at index: Int) {
      if start < index { words.append(start..<index) }
    }
    for index in name.indices {
      if !isLetter(name[index]) {
        end(at: index)
        start = index + 1
      } else if isCapital(name[index]), index > start {
        let isFirst = !isCapital(name[index - 1])
        // The last capital of several begins a word, but for `IDs` and `OAuth`.
        let rest = name[(index + 1)...].prefix { isLetter($0) && !isCapital($0) }
        if isFirst || rest.count > 1 && index > start + 1 {
          end(at: index)
          start = index
        }
      }
    }
    end(at: name.count)
    return words
  }
}
