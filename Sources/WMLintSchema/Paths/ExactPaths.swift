/// Finds paths of which each segment is exactly a word of the API, or an id; `match` finds the same for
/// them, and for others.
package struct ExactPaths: Sendable {
  /// The object that has the paths, held as one reference instead of a dozen.
  private let api: API

  /// The node behind `/api/v2`; -1 if no path begins so.
  private let start: Int

  /// The child of that node for each word, or -1: it has 150 of them.
  private var firstChildren: [Int32] = []

  /// Prepares to find paths.
  package init(of api: API) {
    self.api = api
    let table = api.paths
    start = table.child("api", of: PathTable.root).flatMap { table.child("v2", of: $0) } ?? -1
    guard start >= 0 else { return }
    firstChildren = Array(repeating: -1, count: table.words.count)
    for child in table.children(of: start) {
      if case .word(let word) = table.nodes[child].key {
        firstChildren[word] = Int32(truncatingIfNeeded: child)
      }
    }
  }

  /// Where nothing is found.
  package static let none = ExactPaths(of: .empty)

  /// The path that some segments are.
  ///
  /// - Parameters:
  ///   - count: How many segments there are behind `/api/v2`.
  ///   - segment: The range of each in a text.
  ///   - text: The text.
  ///   - ids: Takes a bit for each segment that is where an id belongs.
  /// - Returns: The path; `nil` if there is none, or if the way depends on which ids there are.
  package func path(
    _ count: Int, _ segment: (Int) -> Range<Int>, in text: Span<UInt8>, ids: inout UInt64
  ) -> PathID? {
    guard start >= 0, count <= UInt64.bitWidth else { return nil }
    var node = start
    for index in 0..<count {
      let segment = segment(index)
      let word = api.paths.words.index(of: text.extracting(segment))
      if let word, let next = child(word, of: node) {
        node = next
      } else if !segment.isEmpty, let next = onlySlot(of: node) {
        node = next
        ids |= 1 << UInt64(index)
      } else {
        return nil
      }
    }
    return api.paths.nodes[node].path < 0 ? nil : PathID(api.paths.nodes[node].path)
  }

  private func child(_ word: Int, of node: Int) -> Int? {
    if node == start { return firstChildren[word] < 0 ? nil : Int(firstChildren[word]) }
    var child = api.paths.nodes[node].firstChild
    while child >= 0, api.paths.nodes[child].key != .word(word) {
      child = api.paths.nodes[child].nextSibling
    }
    return child < 0 ? nil : child
  }

  /// The child for any id; `nil` if there is none, or another one for some.
  private func onlySlot(of node: Int) -> Int? {
    var anyValue: Int?
    var child = api.paths.nodes[node].firstChild
    while child >= 0 {
      switch api.paths.nodes[child].key {
      case .word: break
      case .parameter: anyValue = child
      case .pattern, .values: return nil
      }
      child = api.paths.nodes[child].nextSibling
    }
    return anyValue
  }
}
