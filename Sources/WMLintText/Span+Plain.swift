/// Plain bytes are ASCII characters that are shown as they are and take one cell each.
///
/// Most lines are plain, so many bytes are tested at once before they are tested one by one.
extension Span<UInt8> {
  private static var block: Int { 32 }

  /// How many bytes are plain from an index on, before an end.
  package func plainCount(from start: Int, upTo end: Int) -> Int {
    let end = Swift.min(end, count)
    guard start < end, !arePlain(start..<end) else { return Swift.max(end - start, 0) }
    var index = start
    while index + Self.block <= end, arePlain(index..<index + Self.block) { index += Self.block }
    while index < end, ASCII.isPrintable(self[index]) { index += 1 }
    return index - start
  }

  /// How many bytes are plain from an index back, not before a start.
  package func plainCount(before end: Int, downTo start: Int) -> Int {
    let start = Swift.max(start, 0)
    guard start < end, !arePlain(start..<end) else { return Swift.max(end - start, 0) }
    var index = end
    while index - Self.block >= start, arePlain(index - Self.block..<index) { index -= Self.block }
    while index > start, ASCII.isPrintable(self[index - 1]) { index -= 1 }
    return end - index
  }

  /// Whether all bytes of a part are plain.
  package func arePlain(_ part: Range<Int>) -> Bool {
    guard part.lowerBound >= 0, part.upperBound <= count else { return false }
    // In this form, without a branch, the compiler compares many bytes at once.
    var others: UInt8 = 0
    var index = part.lowerBound
    while index < part.upperBound {
      others |= ASCII.isPrintable(self[index]) ? 0 : 1
      index &+= 1
    }
    return others == 0
  }

}
