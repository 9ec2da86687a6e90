/// The paths of an API as a tree of segments, to find the one that a request was written for.
///
/// What the API has and what it once had are in one tree, since a word counts as a word behind
/// the beginning of either. The tree is a flat array: making it must not take long.
package struct PathTable: Sendable {
  /// What a template has in the place of a segment.
  enum Key: Hashable {
    /// A word, by its number in `words`.
    case word(Int)
    /// Text around parameters, by its number in `patterns`.
    case pattern(Int)
    /// A parameter that takes some values alone, by their number in `valueLists`.
    case values(Int)
    /// A parameter that takes any value.
    case parameter
  }

  /// A beginning that some paths share.
  struct Node {
    let key: Key
    var firstChild = -1
    var nextSibling = -1

    /// The path that ends here; -1 if none does.
    var path = -1

    /// The last removed operation whose path ends here; -1 if none does.
    var removed = -1

    /// Whether a path of the API begins like this.
    var isCurrent = false
  }

  /// A path of the API.
  struct Entry {
    let template: String
    let node: Int
    var methods: [String]
  }

  /// The node of the empty path.
  static let root = 0

  var nodes: [Node] = [Node(key: .parameter)]
  var entries: [Entry] = []
  var removed: [RemovedOperation] = []

  /// The removed operation before each that has the same path; -1 if there is none.
  var removedBefore: [Int] = []

  var words = WordTable()

  /// The words themselves, by their numbers.
  var texts: [String] = []

  /// The number of each word in lower case.
  var folded: [Int] = []

  /// Whether two words differ in case only.
  var hasSpellings = false

  /// Whether each word is one of a path that the API has.
  var isCurrentWord: [Bool] = []

  var patterns: [SegmentPattern] = []
  var valueLists: [[String]] = []

  /// The nodes of the path that was added last.
  var trail = Trail()

  /// The nodes of a path with where each of its segments ends: in a sorted document the next path
  /// begins in the same way.
  struct Trail {
    var text = ""
    var isCurrent = false
    var steps: [(end: Int, node: Int)] = []
  }

  package init() {}

  /// How many paths the API has.
  package var count: Int { entries.count }

  /// The paths of the API, in the order of its document.
  package var paths: some Sequence<PathID> { entries.indices.lazy.map { PathID($0) } }

  /// A path as the API's document writes it.
  package func text(_ path: PathID) -> String { entries[path.index].template }

  /// A path by its segments.
  package func template(_ path: PathID) -> PathTemplate { PathTemplate(text(path)) }

  /// The methods of a path, in upper case.
  package func methods(_ path: PathID) -> [String] { entries[path.index].methods }

  /// The operations that a path no longer has.
  package func removedMethods(_ path: PathID) -> [RemovedOperation] {
    removedOperations(at: entries[path.index].node)
  }

  func removedOperations(at node: Int) -> [RemovedOperation] {
    var found: [RemovedOperation] = []
    var index = nodes[node].removed
    while index >= 0 {
      found.append(removed[index])
      index = removedBefore[index]
    }
    return found.reversed()
  }

  /// All operations that the API no longer has.
  package var removedOperations: [RemovedOperation] { removed }

  /// The children of a node, the latest first.
  func children(of node: Int) -> Children { Children(nodes: nodes, index: nodes[node].firstChild) }

  struct Children: Sequence, IteratorProtocol {
    let nodes: [Node]
    var index: Int

    mutating func next() -> Int? {
      guard index >= 0 else { return nil }
      defer { index = nodes[index].nextSibling }
      return index
    }
  }
}

/// A path of a `PathTable`, by its number.
package struct PathID: Hashable, Comparable, Sendable {
  package let index: Int

  package init(_ index: Int) { self.index = index }

  package static func < (left: PathID, right: PathID) -> Bool { left.index < right.index }
}
