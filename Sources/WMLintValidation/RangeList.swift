/// Ranges that are forgotten and remembered again and again, without giving memory back.
///
/// On the heap, because an access in place would copy all of them.
struct RangeList {
  private static let most = 16

  private var ranges: [Range<Int>] = []
  private(set) var count = 0

  /// Whether there is room for no more.
  var isFull: Bool { count == Self.most }

  /// The one at an index below the count.
  subscript(index: Int) -> Range<Int> { ranges[index] }

  /// Adds one; nothing happens if there is no room.
  mutating func append(_ range: Range<Int>) {
    guard !isFull else { return }
    if count < ranges.count { ranges[count] = range } else { ranges.append(range) }
    count &+= 1
  }

  /// Forgets all but the first ones.
  mutating func forget(downTo count: Int) { self.count = min(count, self.count) }
}
