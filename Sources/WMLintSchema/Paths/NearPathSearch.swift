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

  private let table: PathTable
  private let budget: Int
  private var written: [PathTable.Step] = []
  private var shift = 0

  /// The best way to each path.
  private(set) var found: [Int: Found] = [:]

  /// The differences on the way to the node that is visited.
  private var differences: [Step] = []

  /// How many letters are wrong in misspelt words so far.
  private var slips = 0

  /// Whether a word was replaced, and no matching word has followed it yet.
  private var isExchanged = false

  /// Whether a word behind `/api/v2` was written; of placeholders alone nobody knows.
  private var isWritten = false

  /// How near a segment is to a word, by the numbers of both; empty for a segment that was not reached.
  private var nearness: [[WordDistance]] = []

  private enum WordDistance {
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

  private enum Cost {
    static let spelling = 1
    static let value = 1
    /// A placeholder in the place of a word, which is not a mistake.
    static let word = 1
    static let segment = 2
    static let wordForID = 2
    static let otherWord = 3
  }

  /// Goes on from a node at a depth with the segments from an index on.
  private mutating func visit(_ node: Int, _ depth: Int, _ index: Int, _ cost: Int) {
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

  private mutating func match(_ child: Int, _ depth: Int, _ index: Int, _ cost: Int) {
    let step = written[index]
    let place = index + shift
    switch table.nodes[child].key {
    case .word(let word): matchWord(word, child, depth, index, cost)
    case .parameter:
      if step.kind == .literal, table.isWord(step) {
        add(.wordForID(place, ""), depth) {
          $0.visit(child, depth + 1, index + 1, cost + Cost.wordForID)
        }
      } else {
        visit(child, depth + 1, index + 1, cost)
      }
    case .values(let list):
      if step.kind != .literal || table.takes(step.text, list) {
        return visit(child, depth + 1, index + 1, cost)
      }
      add(.noValue(place, table.valueLists[list]), depth) {
        $0.visit(child, depth + 1, index + 1, cost + Cost.value)
      }
    case .pattern(let pattern):
      if step.isOpen || table.patterns[pattern].fits(step.text) {
        visit(child, depth + 1, index + 1, cost)
      }
    }
  }

  private mutating func matchWord(
    _ word: Int, _ child: Int, _ depth: Int, _ index: Int, _ cost: Int
  ) {
    let step = written[index]
    let place = index + shift
    let text = table.texts[word]
    if step.kind == .literal, step.text.utf8.count > text.utf8.count,
      step.text.utf8.starts(with: text.utf8)
    {
      matchJoined(text, child, depth, index, cost)
    }
    if step.kind == .literal, step.fold == table.folded[word] {
      let before = (isExchanged, isWritten)
      isExchanged = false
      if depth > 1 { isWritten = true }
      defer { (isExchanged, isWritten) = before }
      if step.text == text { return visit(child, depth + 1, index + 1, cost) }
      add(.misspelt(place, text), depth) { $0.visit(child, depth + 1, index + 1, cost) }
    } else if step.isOpen {
      visit(child, depth + 1, index + 1, cost + Cost.word)
    } else if step.kind == .literal, cost + Cost.spelling <= budget,
      let more = slips(index, word, text)
    {
      let before = isWritten
      slips += more
      if depth > 1 { isWritten = true }
      defer {
        slips -= more
        isWritten = before
      }
      add(.misspelt(place, text), depth) {
        $0.visit(child, depth + 1, index + 1, cost + Cost.spelling)
      }
    } else if cost + Cost.otherWord <= budget {
      let wasExchanged = isExchanged
      isExchanged = true
      defer { isExchanged = wasExchanged }
      let isWord = step.kind == .literal && table.isWord(step)
      add(isWord ? .otherWord(place, text) : .idForWord(place, text), depth) {
        $0.visit(child, depth + 1, index + 1, cost + Cost.otherWord)
      }
    }
  }

  /// Matches two words of the API that are written as one: `aiscoringsettings` for `aiscoring/settings`.
  private mutating func matchJoined(
    _ text: String, _ node: Int, _ depth: Int, _ index: Int, _ cost: Int
  ) {
    let rest = written[index].text.dropFirst(text.count)
    var child = table.nodes[node].firstChild
    while child >= 0 {
      if table.nodes[child].isCurrent, case .word(let word) = table.nodes[child].key,
        table.texts[word] == rest
      {
        let before = isWritten
        isWritten = true
        add(.misspelt(index + shift, "\(text)/\(rest)"), depth) {
          $0.visit(child, depth + 2, index + 1, cost + Cost.spelling)
        }
        isWritten = before
      }
      child = table.nodes[child].nextSibling
    }
  }

  private mutating func note(_ node: Int, _ cost: Int) {
    let path = table.nodes[node].path
    guard path >= 0,
      found[path].map({ (cost, slips) < ($0.cost, $0.slips) }) ?? true
    else { return }
    found[path] = Found(
      cost: cost, slips: slips, differences: differences, isLikely: isWritten && !isExchanged)
  }

  private mutating func add(
    _ difference: NearPath.Difference, _ segment: Int, _ body: (inout Self) -> Void
  ) {
    differences.append((difference, segment))
    body(&self)
    differences.removeLast()
  }

  /// How many slips lie between a segment and a word, none between the singular and the plural; `nil`
  /// if it was not meant.
  private mutating func slips(_ index: Int, _ number: Int, _ text: String) -> Int? {
    if nearness[index].isEmpty {
      nearness[index] = Array(repeating: .notCompared, count: table.words.count)
    }
    switch nearness[index][number] {
    case .slips(let slips): return Int(slips)
    case .notMeant: return nil
    case .notCompared: break
    }
    let word = written[index].text
    // Comparing two words of very different lengths would be most of the work.
    let isAlike = abs(word.utf8.count - text.utf8.count) <= max(3, word.utf8.count / 3)
    var slips: Int?
    if isAlike {
      // A plural is longer by two letters at most.
      let mayBePlural = abs(word.utf8.count - text.utf8.count) <= 2
      slips =
        mayBePlural && singular(word.lowercased()) == singular(text)
        ? 0 : Suggestion.slips(in: word, for: text)
    }
    nearness[index][number] = slips.map { .slips(UInt8(clamping: $0)) } ?? .notMeant
    return slips
  }

  private func singular(_ word: String) -> Substring {
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    return word.hasSuffix("s") ? word.dropLast() : word[...]
  }
}
