/// Guesses which of the known words was meant by one that is not known.
package enum Suggestion {
  private static let longest = 100

  /// The candidate that a word is nearest to, or `nil` if none is near.
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
    best(word, in: candidates, forgiving: most).flatMap { $0.hasRival ? nil : $0.candidate }
  }

  /// The candidate that a word is nearest to, and whether another is as near.
  package static func best(
    _ word: String, in candidates: [String], forgiving most: Int = .max
  ) -> (candidate: String, hasRival: Bool)? {
    guard word.utf8.count <= longest else { return nil }
    let meant = folded(word)
    guard !meant.isEmpty else { return nil }
    var best: (candidate: String, hasRival: Bool)?
    var limit = min(most, forgiven(meant.count))
    for candidate in candidates {
      guard let distance = distance(meant, folded(candidate), atMost: limit) else { continue }
      if best == nil || distance < limit {
        best = (candidate, hasRival: false)
        limit = distance
      } else if best?.candidate != candidate {
        best?.hasRival = true
      }
    }
    return best
  }

  /// The one listed value that was meant by a value that is not listed.
  ///
  /// In a word of three letters nothing is forgiven: 'any' is not 'and'.
  package static func value(_ word: String, in listed: [String]) -> String? {
    only(word, in: listed, forgiving: word.utf8.count > 3 ? .max : 0)
  }

  /// How many slips make one word of another, case and separators apart; `nil` if they are more than
  /// its length allows.
  package static func slips(in word: String, for candidate: String) -> Int? {
    guard word.utf8.count <= longest else { return nil }
    let meant = folded(word)
    return meant.isEmpty
      ? nil : distance(meant, folded(candidate), atMost: forgiven(meant.count))
  }

  /// How many slips a word of a length may hold.
  private static func forgiven(_ length: Int) -> Int {
    length < 2 ? 0 : max(1, length / 3)
  }

  /// The letters and digits of a word, all in lower case.
  private static func folded(_ word: String) -> [UInt32] {
    var folded: [UInt32] = []
    folded.reserveCapacity(word.utf8.count)
    for byte in word.utf8 {
      switch byte {
      case ASCII.space, ASCII.hyphen, ASCII.dot, ASCII.underscore: continue
      case ASCII.capitals: folded.append(UInt32(byte | ASCII.caseBit))
      case ASCII.beyond: return word.lowercased().unicodeScalars.map(\.value).filter(isNoSeparator)
      default: folded.append(UInt32(byte))
      }
    }
    return folded
  }

  private static func isNoSeparator(_ scalar: UInt32) -> Bool {
    scalar != ASCII.space && scalar != ASCII.hyphen && scalar != ASCII.dot
      && scalar != ASCII.underscore
  }

  /// The insertions, deletions, replacements and swaps of neighbours that make one word the other;
  /// `nil` if they are more than a limit.
  private static func distance(
    _ left: [UInt32], _ right: [UInt32], atMost limit: Int
  ) -> Int? {
    if left == right { return 0 }
    guard abs(left.count - right.count) <= limit else { return nil }
    // A common prefix and suffix do not change the distance.
    let least = min(left.count, right.count)
    var start = 0
    while start < least, left[start] == right[start] { start += 1 }
    var end = 0
    while end < least - start, left[left.count - 1 - end] == right[right.count - 1 - end] {
      end += 1
    }
    let rows = left.count - start - end
    let columns = right.count - start - end
    if rows == 0 || columns == 0 { return max(rows, columns) }
    var older = [Int](repeating: 0, count: columns + 1)
    var previous = Array(0...columns)
    var current = older
    for row in 0..<rows {
      let letter = left[start + row]
      current[0] = row + 1
      for column in 0..<columns {
        let other = right[start + column]
        let change = previous[column] + (letter == other ? 0 : 1)
        var least = min(change, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == right[start + column - 1],
          left[start + row - 1] == other
        {
          least = min(least, older[column - 1] + 1)
        }
        current[column + 1] = least
      }
      swap(&older, &previous)
      swap(&previous, &current)
    }
    return previous[columns] <= limit ? previous[columns] : nil
  }
}
