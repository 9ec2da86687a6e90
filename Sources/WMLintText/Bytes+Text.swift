extension Span<UInt8> {
  /// Whether a part of the bytes is exactly this text.
  package func isText(_ text: String, at range: Range<Int>) -> Bool {
    guard text.utf8.count == range.count, range.lowerBound >= 0, range.upperBound <= count else {
      return false
    }
    let utf8 = text.utf8.span
    for index in utf8.indices where self[range.lowerBound + index] != utf8[index] { return false }
    return true
  }

  /// Whether a part of the bytes is this word of small ASCII letters, digits and hyphens, in whatever
  /// case.
  package func isWord(_ word: String, at range: Range<Int>) -> Bool {
    guard word.utf8.count == range.count, range.lowerBound >= 0, range.upperBound <= count else {
      return false
    }
    let utf8 = word.utf8.span
    for index in utf8.indices {
      let byte = self[range.lowerBound + index]
      let isSame = byte == utf8[index] || byte > 0x40 && byte | 0x20 == utf8[index]
      if !isSame { return false }
    }
    return true
  }
}

extension [UInt8] {
  /// Whether a part of the bytes is exactly this text.
  package func isText(_ text: String, at range: Range<Int>) -> Bool {
    span.isText(text, at: range)
  }

  /// Whether a part of the bytes is this word of small ASCII letters, in whatever case.
  package func isWord(_ word: String, at range: Range<Int>) -> Bool {
    span.isWord(word, at: range)
  }
}
