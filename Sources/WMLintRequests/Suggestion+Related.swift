package import WMLintText

extension Suggestion {
  /// How many candidates a hint names at most.
  private static let mostRelated = 3

  /// The candidates whose words begin or end with those of a name, or with which the name ends, in order;
  /// none if they are many: `phoneNumber` for `number`, `typeId` for `workTypeId`.
  package static func related(to name: String, in candidates: [String]) -> [String] {
    let words = NameWords.of(name)
    // One letter begins much.
    guard let first = words.first, words.count > 1 || first.utf8.count > 2 else { return [] }
    let found = candidates.filter { candidate in
      let others = NameWords.of(candidate)
      if others.count > words.count { return others.starts(with: words) || others.hasSuffix(words) }
      return others.count > 1 && others.count < words.count && words.hasSuffix(others)
    }
    return found.count <= mostRelated ? found : []
  }
}

extension [String] {
  fileprivate func hasSuffix(_ other: [String]) -> Bool { suffix(other.count) == other[...] }
}
