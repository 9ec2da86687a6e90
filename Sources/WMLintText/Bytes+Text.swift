extension [UInt8] {
  /// Whether a part of the bytes is exactly this text.
  package func isText(_ text: String, at range: Range<Int>) -> Bool {
    let utf8 = text.utf8.span
    guard utf8.count == range.count, range.lowerBound >= 0, range.upperBound <= count else {
      return false
    }
    for index in utf8.indices where self[range.lowerBound + index] != utf8[index] { return false }
    return true
  }

  /// Whether this text stands somewhere in a part of the bytes.
  package func hold(_ text: String, in range: Range<Int>) -> Bool {
    guard let first = text.utf8.first else { return true }
    var place = range.clamped(to: 0..<count)
    while place.count >= text.utf8.count {
      let start = place.lowerBound
      if self[start] == first, isText(text, at: start..<start + text.utf8.count) { return true }
      place = start + 1..<place.upperBound
    }
    return false
  }

  /// Whether a part of the bytes is this word of small ASCII letters, in whatever case.
  package func isWord(_ word: String, at range: Range<Int>) -> Bool {
    let utf8 = word.utf8.span
    guard utf8.count == range.count, range.lowerBound >= 0, range.upperBound <= count else {
      return false
    }
    for index in utf8.indices where self[range.lowerBound + index] | 0x20 != utf8[index] {
      return false
    }
    return true
  }
}
