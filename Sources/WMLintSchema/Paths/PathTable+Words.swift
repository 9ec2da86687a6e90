import WMLintText

extension PathTable {
  /// Whether a segment is a literal of a path that the API has, in whatever case.
  package func isWord(_ text: String) -> Bool { isWord(step(of: text)) }

  private func step(of text: String) -> Step {
    steps(of: [.literal(text)]).first ?? Step(kind: .literal, text: text)
  }

  /// The words that are behind `/api/v2`.
  package var firstWords: [String] {
    guard let api = child("api", of: Self.root), let version = child("v2", of: api) else {
      return []
    }
    return children(of: version).compactMap { child in
      guard case .word(let word) = nodes[child].key, nodes[child].isCurrent else { return nil }
      return texts[word]
    }.reversed()
  }

  /// Whether a segment behind `/api/v2` is a first word of the API or nearly one.
  package func isNearFirstWord(_ text: String) -> Bool {
    Suggestion.nearest(text, in: firstWords) != nil
  }

  func child(_ word: String, of node: Int) -> Int? {
    children(of: node).first { child in
      guard case .word(let number) = nodes[child].key else { return false }
      return texts[number] == word
    }
  }
}
