import WMLintSchema

extension PublishedPath {
  /// The words at the end of a path whose POST reads.
  private static let readingWords: Set = ["query", "search", "aggregates"]

  /// Whether a segment at the end of a path says that a POST reads.
  func isReading(_ segment: PathTable.Written?, _ method: String?) -> Bool {
    guard method == "POST", case .literal(let word)? = segment else { return false }
    return Self.readingWords.contains(word.lowercased())
  }

  /// Whether a path is nearly the written one, but without the word by which that reads: POST may
  /// write there, as to `members` in the place of `members/query`.
  func losesReading(_ near: Near) -> Bool {
    near.differences.contains { difference in
      guard case .surplus(let index) = difference, index == written.segments.count - 1 else {
        return false
      }
      return isReading(written.segments[index], methodName)
    }
  }
}
