/// Finds what somebody probably meant to write.
package enum Suggestion {
  private static let longest = 100

  /// The candidate nearest to a word; nothing where none is near.
  ///
  /// Case and separators are ignored first; then an edit distance is allowed that grows with the
  /// length of the word: one change for every three characters.
  package static func nearest(_ word: String, in candidates: [String]) -> String? {
    guard word.utf8.count <= longest, !word.isEmpty else { return nil }
    let plain = bare(word)
    if let same = candidates.first(where: { bare($0) == plain }) { return same }
    var best: (candidate: String, distance: Int)?
    for candidate in candidates where candidate.utf8.count <= longest {
      let distance = distance(plain, bare(candidate))
      let limit = max(1, max(plain.count, candidate.utf8.count) / 3)
      if plain.count > 1, distance <= limit, distance < best?.distance ?? .max {
        best = (candidate, distance)
      }
    }
    return best?.candidate
  }

  private static func bare(_ word: String) -> [Character] {
    Array(word.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// The fewest insertions, deletions, replacements and swaps of neighbours between two words.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let cost = left[row] == right[column] ? 0 : 1
        var least = min(last[column] + cost, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          least = min(least, beforeLast[column - 1] + 1)
        }
        current.append(least)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
