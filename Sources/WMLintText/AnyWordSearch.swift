/// Looks for any of some words in bytes, in whatever case, in one pass.
///
/// Each word is looked for by a pair of neighbours in it, as one alone is; pairs that end with the
/// same character cost little more than one.
package struct AnyWordSearch: Sendable {
  /// Pairs with the same end.
  private struct Pairs {
    let first: UInt8
    var other: UInt8
    let second: UInt8
    var isOne: Bool { first == other }
  }

  private let words: [WordSearch]

  /// Three, of which the first may have two beginnings; the last is repeated if there are fewer.
  private let pairs: [Pairs]

  /// Prepares to look for words whose pairs have at most three ends, one of them with two
  /// beginnings.
  package init(_ words: [WordSearch]) {
    var all: [Pairs] = []
    for (first, second) in words.map(\.ends) {
      guard let known = all.firstIndex(where: { $0.second == second }) else {
        all.append(Pairs(first: first, other: first, second: second))
        continue
      }
      if all[known].first == first || all[known].other == first { continue }
      precondition(all.allSatisfy(\.isOne), "there is room for one more beginning")
      all[known].other = first
    }
    precondition(!all.isEmpty && all.count <= 3, "there is room for three ends")
    self.words = words
    all = all.filter { !$0.isOne } + all.filter(\.isOne)
    pairs = (0..<3).map { all[min($0, all.count - 1)] }
  }

  /// Whether one of the words is in a text.
  package func finds(in text: MappedText) -> Bool { endOfLast(in: text) != nil }

  /// Whether one of the words is in a string.
  package func finds(in text: String) -> Bool {
    endOfLast(in: text.utf8.span, 0..<text.utf8.count) != nil
  }

  /// Where the last of the words in a text ends; `nil` if none is there.
  package func endOfLast(in text: MappedText) -> Int? {
    endOfLast(in: text.storage.span, text.range)
  }

  private func endOfLast(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    endOfLast(in: bytes, range.dropLast(), of: range, by: WordSearch.block)
  }

  /// Where the last word ends whose pair begins in a part of the bytes, which is searched in blocks of a size
  /// from the end on; where a pair is, in smaller ones.
  private func endOfLast(
    in bytes: Span<UInt8>, _ part: Range<Int>, of range: Range<Int>, by size: Int
  ) -> Int? {
    var end = part.upperBound
    while end > part.lowerBound {
      let block = max(part.lowerBound, end - size)..<end
      end = block.lowerBound
      guard holdsPair(bytes, block) else { continue }
      let last =
        size > WordSearch.smallBlock
        ? endOfLast(in: bytes, block, of: range, by: WordSearch.smallBlock)
        : words.compactMap { $0.endOfLast(in: bytes, block, of: range) }.max()
      if let last { return last }
    }
    return nil
  }

  /// Whether one of the pairs begins in a part of the bytes.
  private func holdsPair(_ bytes: Span<UInt8>, _ part: Range<Int>) -> Bool {
    let (a, b, c) = (pairs[0], pairs[1], pairs[2])
    let beginnings = bytes.extracting(part)
    let ends = bytes.extracting(part.lowerBound + 1..<part.upperBound + 1)
    // In this form, without a branch, the compiler compares many bytes at once.
    var least = UInt8.max
    var index = 0
    while index < beginnings.count {
      let first = beginnings[index] | ASCII.caseBit
      let second = ends[index] | ASCII.caseBit
      least = min(least, min(first ^ a.first, first ^ a.other) | (second ^ a.second))
      least = min(least, (first ^ b.first) | (second ^ b.second))
      least = min(least, (first ^ c.first) | (second ^ c.second))
      index &+= 1
    }
    return least == 0
  }
}
