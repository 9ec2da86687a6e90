extension PathTable {
  /// The paths that were probably meant, the nearest first; those that have a method are preferred.
  package func nearest(to path: [Written], method: String? = nil, limit: Int) -> [Near] {
    let method = method?.uppercased()
    var found: [Near] = []
    for budget in [2, 4] {
      var search = NearSearch(self, budget: budget)
      for start in starts(of: path) { search.look(from: start) }
      found = search.found.map { path, best in
        Near(
          path: PathID(path), differences: named(best.differences, PathID(path)),
          takesMethod: method.map(entries[path].methods.contains) ?? true, cost: best.cost)
      }
      if found.contains(where: { $0.takesMethod && $0.cost > 0 }) { break }
    }
    found.sort { left, right in
      (left.rank, left.path) < (right.rank, right.path)
    }
    return Array(found.prefix(limit))
  }

  /// The differences with the names that the path has.
  private func named(_ steps: [NearSearch.Step], _ path: PathID) -> [Near.Difference] {
    if steps.isEmpty { return [] }
    let segments = template(path).segments
    return steps.map { difference, segment in
      guard segments.indices.contains(segment) else { return difference }
      return switch (difference, segments[segment]) {
      case (.missing(_, let index), .literal(let word)): .missing(word, before: index)
      case (.missing(_, let index), .slot(let name)): .missing("{\(name)}", before: index)
      case (.wordForID(let index, _), .slot(let name)): .wordForID(index, name)
      default: difference
      }
    }
  }

  /// The segments from where the API's paths begin.
  struct Start {
    let path: [Written]

    /// What to add to an index in `path` to have that of the segment as written.
    var shift = 0
    var difference: Near.Difference?
  }

  /// The ways to read the beginning: as it stands, without what is before `/api/v2`, or with that.
  private func starts(of path: [Written]) -> [Start] {
    let api = Written.literal("api")
    var starts = [Start(path: path)]
    let last = path.indices.dropFirst().last { index in
      path[index] == api && index + 1 < path.count && path[index + 1] == .literal("v2")
    }
    if let last {
      starts.append(
        Start(
          path: Array(path[last...]), shift: last, difference: .surplusBeginning(0..<last)))
    } else if !path.contains(api) {
      let version = Written.literal("v2")
      let added = path.first == version ? [api] : [api, version]
      starts.append(
        Start(path: added + path, shift: -added.count, difference: .missingBeginning))
    }
    return starts
  }
}

extension Near {
  /// What it is sorted by.
  fileprivate var rank: Int { cost * 2 + (takesMethod ? 0 : 1) }
}
