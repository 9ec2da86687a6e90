extension Span<UInt8> {
  /// Whether a part of the bytes is exactly this text.
  package func isText(_ text: String, at range: Range<Int>) -> Bool {
    guard text.utf8.count == range.count, range.lowerBound >= 0, range.upperBound <= count else {
      return false
    }
    let utf8 = text.utf8.span
    let start = range.lowerBound
    for index in utf8.indices where self[start &+ index] != utf8[index] { return false }
    return true
  }

  /// Whether a part of the bytes is this word of small ASCII letters, digits and hyphens, in whatever
  /// case.
  package func isWord(_ word: String, at range: Range<Int>) -> Bool {
    guard word.utf8.count == range.count, range.lowerBound >= 0, range.upperBound <= count else {
      return false
    }
    let utf8 = word.utf8.span
    let start = range.lowerBound
    for index in utf8.indices {
      let byte = self[start &+ index]
      let letter = utf8[index]
      // Differs in more than the case, or in the case bit of a byte that is not a letter.
      if byte != letter, byte | ASCII.caseBit != letter || byte < ASCII.at { return false }
    }
    return true
  }
}

extension [UInt8] {
  /// Whether a part of the bytes is exactly this text.
  package func isText(_ text: String, at range: Range<Int>) -> Bool {
    span.isText(text, at: range)
  }

  /// Whether a part of the bytes is this word of small ASCII letters, digits and hyphens, in whatever
  /// case.
  package func isWord(_ word: String, at range: Range<Int>) -> Bool {
    span.isWord(word, at: range)
  }
}
