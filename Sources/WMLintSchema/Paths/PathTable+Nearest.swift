extension PathTable {
  /// The paths that were probably meant, the nearest first; those that have a method are preferred.
  ///
  /// - Parameters:
  ///   - path: The segments as written.
  ///   - method: The method that is sent.
  ///   - known: The path that it is, which is not an answer where the method is what is wrong.
  ///   - wasRight: Whether the path was right once, so that another word at its end is the nearest.
  ///   - limit: How many are wanted.
  /// - Returns: The paths, none of which is much further away than the first.
  package func nearest(
    to path: [Written], method: String? = nil, besides known: PathID? = nil,
    wasRight: Bool = false, limit: Int
  ) -> [NearPath] {
    guard !path.isEmpty, limit > 0 else { return [] }
    let method = method?.uppercased()
    let start = start(of: path)
    var found: [NearPath] = []
    // One mistake is looked for first, as two take longer.
    for budget in [2, 4] where found.filter(\.takesMethod).count < limit {
      var search = NearPathSearch(self, budget: budget)
      search.look(from: start)
      found = search.found.compactMap { path, best in
        let isAnswer = PathID(path) != known && (best.isLikely || wasRight)
        return !isAnswer
          ? nil
          : NearPath(
            path: PathID(path), differences: named(best.differences, PathID(path)),
            takesMethod: method.map(entries[path].methods.contains) ?? true, cost: best.cost,
            slips: best.slips)
      }
    }
    found.sort { left, right in
      (left.rank, left.slips, left.path) < (right.rank, right.slips, right.path)
    }
    guard let least = found.first?.cost else { return [] }
    // What is much further away was not meant.
    return Array(found.lazy.filter { $0.cost <= least + 1 }.prefix(limit))
  }

  /// The differences with the names that the path has.
  private func named(_ steps: [NearPathSearch.Step], _ path: PathID) -> [NearPath.Difference] {
    if steps.isEmpty { return [] }
    let segments = template(path).segments
    return steps.map { difference, segment in
      guard segments.indices.contains(segment) else { return difference }
      return switch (difference, segments[segment]) {
      case (.missing(_, let index), .literal(let word)): .missing(word, before: index)
      case (.missing(_, let index), .parameter(let name)): .missing("{\(name)}", before: index)
      case (.wordForID(let index, _), .parameter(let name)): .wordForID(index, name)
      default: difference
      }
    }
  }

  /// The segments from where the API's paths begin.
  struct Start {
    let path: [Written]

    /// What to add to an index in `path` to have that of the segment as written.
    var shift = 0
    var difference: NearPath.Difference?
  }

  /// Where the path begins that was meant: behind what is surplus, or before all of it.
  private func start(of path: [Written]) -> Start {
    let last = path.indices.last { index in
      path[index].isWord("api") && index + 1 < path.count && path[index + 1].isWord("v2")
    }
    if let last, last > 0 {
      return Start(
        path: Array(path[last...]), shift: last, difference: .surplusBeginning(0..<last))
    }
    if path.contains(where: { $0.isWord("api") }) { return Start(path: path) }
    // Another version, or the right one without what belongs before it.
    if case .literal(let text)? = path.first, text.isVersion {
      return Start(
        path: [.literal("api"), .literal("v2")] + path.dropFirst(), shift: -1,
        difference: .wrongBeginning)
    }
    let beginning: [Written] = [.literal("api"), .literal("v2")]
    return Start(
      path: beginning + path, shift: -beginning.count, difference: .missingBeginning)
  }
}

extension String {
  /// Whether it is `v` and a number.
  fileprivate var isVersion: Bool { first == "v" && Int(dropFirst()) != nil }
}

extension PathTable.Written {
  /// Whether it is a word, in whatever case.
  fileprivate func isWord(_ word: String) -> Bool {
    if case .literal(let text) = self { text.lowercased() == word } else { false }
  }
}

extension NearPath {
  /// What it is sorted by.
  fileprivate var rank: Int { cost * 2 + (takesMethod ? 0 : 1) }
}
