extension PathTable {
  /// A segment of a path as a request has it.
  package enum Written: Hashable, Sendable {
    case literal(String)
    /// The whole segment is a placeholder, for an id or for a word.
    case placeholder
    /// The whole segment is a placeholder that is known to be for an id, as its name says so.
    case id
    /// Text with a placeholder in it, which may become anything.
    case mixed(String)
  }

  /// What a path is.
  package enum Match: Hashable, Sendable {
    /// A path of the API, and the indices of the segments that fit only when case is ignored.
    case current(PathID, casing: [Int])
    /// A path that the API once had, and what it could do there.
    case removed([RemovedOperation])
    /// Any of these, depending on the value of a placeholder.
    case possible([PathID])
    case unknown
  }

  /// Finds the path that was written, by all of its segments (`api`, `v2`, …).
  ///
  /// A placeholder is an id first, and a literal is one unless a path has that word there. Where
  /// no path fits so, a placeholder may be a word, and no word of the API is an id.
  package func match(_ path: [Written]) -> Match {
    let steps = steps(of: path)
    var first = Search(self, steps, placeholdersAreWords: false)
    first.visit(Self.root, 0)
    if let node = first.current.first {
      return .current(PathID(nodes[node].path), casing: casing(of: node, in: steps))
    }
    let possible = possible(steps)
    if !possible.isEmpty { return .possible(possible) }
    var removed = first.removed
    if removed.isEmpty {
      var second = Search(self, steps, placeholdersAreWords: true)
      second.visit(Self.root, 0)
      removed = second.removed
    }
    if removed.isEmpty { return .unknown }
    return .removed(removed.flatMap { removedOperations(at: $0) })
  }

  /// The paths of the API that a path may be, where a placeholder is a word, an id or, as the last
  /// segment, for several of them.
  package func possible(_ path: [Written]) -> [PathID] { possible(steps(of: path)) }

  private func possible(_ steps: [Step]) -> [PathID] {
    var search = Search(self, steps, placeholdersAreWords: true)
    search.visit(Self.root, 0)
    if search.current.isEmpty, let last = steps.last, last.isOpen {
      var beginning = Search(self, steps.dropLast(), placeholdersAreWords: true)
      beginning.keepsBeginnings = true
      beginning.visit(Self.root, 0)
      for node in beginning.beginnings { addPaths(below: node, to: &search.current) }
    }
    return Set(search.current.map { PathID(nodes[$0].path) }).sorted()
  }

  private func addPaths(below node: Int, to found: inout [Int]) {
    for child in children(of: node) where nodes[child].isCurrent {
      if nodes[child].path >= 0 { found.append(child) }
      addPaths(below: child, to: &found)
    }
  }

  /// A path from its beginning, where a base before it may hold `/api/v2` or its `/api`.
  package static func whole(behindBase path: [Written]) -> [Written] {
    switch path.first {
    case .literal("api"): path
    case .literal("v1"), .literal("v2"): [.literal("api")] + path
    default: [.literal("api"), .literal("v2")] + path
    }
  }

  /// Whether more segments make a path of it that the API has or once had.
  package func isBeginning(_ path: [Written]) -> Bool {
    var search = Search(self, steps(of: path), placeholdersAreWords: true)
    search.keepsBeginnings = true
    search.visit(Self.root, 0)
    return !search.beginnings.isEmpty
  }

  /// The segments whose case is not that of the path that ends at a node.
  private func casing(of node: Int, in steps: [Step]) -> [Int] {
    if steps.allSatisfy(\.isExact), !hasSpellings { return [] }
    let template = PathTemplate(entries[nodes[node].path].template).segments
    return zip(steps.indices, template).compactMap { index, segment in
      guard case .literal(let word) = segment, steps[index].fold >= 0 else { return nil }
      return steps[index].text == word ? nil : index
    }
  }
}
