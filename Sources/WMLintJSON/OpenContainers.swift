/// The containers that are open, by their nodes, outermost first.
///
/// The first of them are kept outside of an array, so that a short text is read without allocating.
struct OpenContainers {
  private var first = [8 of Int](repeating: 0)
  private var rest: [Int] = []
  private(set) var count = 0

  var isEmpty: Bool { count == 0 }

  /// The innermost.
  var last: Int? { count > 0 ? self[count - 1] : nil }

  /// Opens one inside the others.
  mutating func append(_ node: Int) {
    if count < first.count { first[count] = node } else { rest.append(node) }
    count += 1
  }

  /// Takes away the innermost.
  mutating func popLast() -> Int? {
    guard let last else { return nil }
    count -= 1
    if count >= first.count { rest.removeLast() }
    return last
  }

  func contains(where isMeant: (Int) -> Bool) -> Bool {
    (0..<count).contains { isMeant(self[$0]) }
  }

  private subscript(depth: Int) -> Int {
    depth < first.count ? first[depth] : rest[depth - first.count]
  }
}
