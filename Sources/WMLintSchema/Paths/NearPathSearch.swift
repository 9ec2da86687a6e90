import WMLintText

/// A walk through the tree of a path table that forgives some mistakes.
struct NearPathSearch {
  /// How a path was reached.
  struct Found {
    let cost: Int
    let slips: Int
    let differences: [Step]

    /// Whether a word of the path was written, and one behind each that was exchanged: one that has
    /// nothing in common with what was written was not meant.
    let isLikely: Bool
  }

  /// A difference, and the segment of the template that it is about.
  typealias Step = (difference: NearPath.Difference, segment: Int)

  let table: PathTable
  let budget: Int
  var written: [PathTable.Step] = []
  var shift = 0

  /// The best way to each path.
  private(set) var found: [Int: Found] = [:]

  /// The differences on the way to the node that is visited.
  private var differences: [Step] = []

  /// How many letters are wrong in misspelt words so far.
  var slips = 0

  /// Whether a word was replaced, and no matching word has followed it yet.
  var isExchanged = false

  /// Whether a word behind `/api/v2` was written; of placeholders alone nobody knows.
  var isWritten = false

  /// How near a segment is to a word, by the numbers of both; empty for a segment that was not reached.
  var nearness: [[WordDistance]] = []

  enum WordDistance {
    case notCompared
    /// The edit distance of the two.
    case slips(UInt8)
    case notMeant
  }

  /// How many steps are left, because a path of placeholders leads everywhere.
  private var fuel = 40_000

  init(_ table: PathTable, budget: Int) {
    self.table = table
    self.budget = budget
  }

  mutating func look(from start: PathTable.Start) {
    written = table.steps(of: start.path)
    shift = start.shift
    nearness = Array(repeating: [], count: written.count)
    isWritten = !written.dropFirst(2).contains { $0.kind == .literal }
    differences = start.difference.map { [($0, 0)] } ?? []
    visit(PathTable.root, 0, 0, start.difference == nil ? 0 : Cost.segment)
  }

  enum Cost {
    static let spelling = 1
    static let value = 1
    /// A placeholder in the place of a word, which is not a mistake.
    static let word = 1
    static let segment = 2
    static let wordForID = 2
    static let otherWord = 3
  }

  /// Goes on from a node at a depth with the segments from an index on.
  mutating func visit(_ node: Int, _ depth: Int, _ index: Int, _ cost: Int) {
    fuel -= 1
    guard cost <= budget, fuel > 0 else { return }
    if index == written.count {
      note(node, cost)
    } else {
      var child = table.nodes[node].firstChild
      while child >= 0 {
        if table.nodes[child].isCurrent { match(child, depth, index, cost) }
        child = table.nodes[child].nextSibling
      }
      if cost + Cost.segment <= budget {
        add(.surplus(index + shift), depth) {
          $0.visit(node, depth, index + 1, cost + Cost.segment)
        }
      }
    }
    guard cost + Cost.segment <= budget else { return }
    differences.append((.missing("", before: index + shift), depth))
    var child = table.nodes[node].firstChild
    while child >= 0 {
      if table.nodes[child].isCurrent { visit(child, depth + 1, index, cost + Cost.segment) }
      child = table.nodes[child].nextSibling
    }
    differences.removeLast()
  }

  private mutating func note(_ node: Int, _ cost: Int) {
    let path = table.nodes[node].path
    guard path >= 0,
      found[path].map({ (cost, slips) < ($0.cost, $0.slips) }) ?? true
    else { return }
    found[path] = Found(
      cost: cost, slips: slips, differences: differences, isLikely: isWritten && !isExchanged)
  }

  mutating func add(
    _ difference: NearPath.Difference, _ segment: Int, _ body: (inout Self) -> Void
  ) {
    differences.append((difference, segment))
    body(&self)
    differences.removeLast()
  }
}
