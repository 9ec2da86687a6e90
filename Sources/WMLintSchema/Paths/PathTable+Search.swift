extension PathTable {
  /// A walk through the tree along the segments of a request.
  struct Search {
    let table: PathTable
    let steps: ArraySlice<Step>
    let placeholdersAreWords: Bool

    /// Whether nodes at which more may follow are looked for, and not ends of paths.
    var keepsBeginnings = false

    /// Where paths of the API end that fit, the most specific first.
    var current: [Int] = []

    /// Where paths end that the API no longer has at all.
    private(set) var removed: [Int] = []
    private(set) var beginnings: [Int] = []

    init(_ table: PathTable, _ steps: some RandomAccessCollection<Step>, placeholdersAreWords: Bool)
    {
      self.table = table
      self.steps = ArraySlice(steps)
      self.placeholdersAreWords = placeholdersAreWords
    }

    /// Goes on from a node with the segments from an index on.
    mutating func visit(_ node: Int, _ index: Int) {
      guard index < steps.count else { return end(at: node) }
      let step = steps[steps.startIndex + index]
      if step.kind == .literal, let word = child(of: node, with: step) {
        return visit(word, index + 1)
      }
      for rank in 0...3 {
        var child = table.nodes[node].firstChild
        while child >= 0 {
          // One that fits is enough where the most specific one is looked for.
          if !placeholdersAreWords, !current.isEmpty { return }
          if self.rank(table.nodes[child].key, step) == rank { visit(child, index + 1) }
          child = table.nodes[child].nextSibling
        }
      }
    }

    /// How specific a child is for a segment, less for the most specific; `nil` if it does not fit.
    private func rank(_ key: Key, _ step: Step) -> Int? {
      if step.kind == .literal {
        switch key {
        case .word(let word): return step.fold >= 0 && table.folded[word] == step.fold ? 3 : nil
        case .pattern(let pattern): return table.patterns[pattern].fits(step.text) ? 0 : nil
        case .values(let list): return table.takes(step.text, list) ? 1 : nil
        case .parameter:
          let isWord = placeholdersAreWords && table.isWord(step)
          return isWord || step.text.isEmpty ? nil : 2
        }
      }
      let isOpen = placeholdersAreWords && step.isOpen
      switch key {
      case .pattern(let pattern) where table.patterns[pattern].fits(step.text): return 0
      case .parameter: return 1
      case .values: return 2
      case .word, .pattern: return isOpen ? 3 : nil
      }
    }

    /// The child that is exactly the word of a segment; in other letters it may be an id as well.
    private func child(of node: Int, with step: Step) -> Int? {
      guard step.fold >= 0 else { return nil }
      return table.children(of: node).first { child in
        guard case .word(let word) = table.nodes[child].key else { return false }
        return table.folded[word] == step.fold && table.texts[word] == step.text
      }
    }

    private mutating func end(at node: Int) {
      if keepsBeginnings {
        if table.nodes[node].firstChild >= 0 { beginnings.append(node) }
      } else if table.nodes[node].path >= 0 {
        current.append(node)
      } else if table.nodes[node].removed >= 0 {
        removed.append(node)
      }
    }
  }

  /// Whether a segment is a word of the API, in whatever case.
  func isWord(_ step: Step) -> Bool { step.fold >= 0 && isCurrentWord[step.fold] }

  /// Whether a value is one of a parameter's, in whatever case.
  func takes(_ value: String, _ list: Int) -> Bool {
    valueLists[list].contains { $0 == value || $0.lowercased() == value.lowercased() }
  }
}
