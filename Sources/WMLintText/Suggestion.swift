/// Guesses which of the known words was meant by one that is not known.
package enum Suggestion {
  private static let longest = 100

  /// The candidate that a word is nearest to, or nothing where none is near.
  ///
  /// Case and separators are ignored first; then as many slips are forgiven as the length allows.
  package static func nearest(_ word: String, in candidates: [String]) -> String? {
    best(word, in: candidates)?.candidate
  }

  /// The candidate that a word is nearest to, where no other is as near; `most` slips are forgiven
  /// where the length would allow more.
  package static func only(
    _ word: String, in candidates: [String], forgiving most: Int = .max
  ) -> String? {
    guard let best = best(word, in: candidates, forgiving: most) else { return nil }
    let others = candidates.filter { $0 != best.candidate }
    let rival = Self.best(word, in: others, forgiving: most)
    return rival.map { $0.distance > best.distance } ?? true ? best.candidate : nil
  }

  private static func best(
    _ word: String, in candidates: [String], forgiving most: Int = .max
  ) -> (candidate: String, distance: Int)? {
    guard word.utf8.count <= longest else { return nil }
    let meant = folded(word)
    guard !meant.isEmpty else { return nil }
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let known = folded(candidate)
      let limit = (best?.distance ?? min(most, forgiven(meant.count)) + 1) - 1
      guard abs(known.count - meant.count) <= limit else { continue }
      let distance = distance(meant, known)
      if distance <= limit { best = (candidate, distance) }
      if distance == 0 { break }
    }
    return best
  }

  /// How many slips a word of a length may hold.
  private static func forgiven(_ length: Int) -> Int {
    length < 2 ? 0 : max(1, length / 3)
  }

  /// The letters and digits of a word, all in lower case.
  private static func folded(_ word: String) -> [Unicode.Scalar] {
    word.lowercased().unicodeScalars.filter { !"-_ .".unicodeScalars.contains($0) }
  }

  /// The insertions, deletions, replacements and swaps of neighbours that make one word the other.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    if left == right { return 0 }
    var older: [Int] = []
    var previous = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        let change = previous[column] + (letter == other ? 0 : 1)
        var least = min(change, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          least = min(least, older[column - 1] + 1)
        }
        current.append(least)
      }
      older = previous
      previous = current
    }
    return previous[right.count]
  }
}
