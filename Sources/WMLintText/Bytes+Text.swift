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
}
