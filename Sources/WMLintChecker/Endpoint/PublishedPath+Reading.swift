import WMLintSchema

extension PublishedPath {
  /// The words at the end of a path whose POST reads.
  private static let readingWords: Set = ["query", "search", "aggregates"]

  /// Whether the last of some segments says that a POST reads.
  func reads(_ segments: [PathTable.Written], _ method: String?) -> Bool {
    guard method == "POST", case .literal(let word)? = segments.last else { return false }
    return Self.readingWords.contains(word.lowercased())
  }

  /// Whether a path is nearly the written one, but without the word by which that reads: POST may
  /// write there, as to `members` in the place of `members/query`.
  func losesReading(_ near: NearPath) -> Bool {
    reads(written.segments, methodName) && Self.losesLast(of: written.segments, near)
  }

  /// Whether a path that a method writes to is nearly the written one, but without the word at its
  /// end: who follows that may overwrite a form in the place of its settings.
  func losesWord(_ near: NearPath) -> Bool {
    guard let methodName, !["GET", "HEAD", "OPTIONS"].contains(methodName),
      case .literal? = written.segments.last
    else { return false }
    return Self.losesLast(of: written.segments, near)
  }

  static func losesLast(of segments: [PathTable.Written], _ near: NearPath) -> Bool {
    near.differences.contains { difference in
      if case .surplus(segments.count - 1) = difference { true } else { false }
    }
  }
}
