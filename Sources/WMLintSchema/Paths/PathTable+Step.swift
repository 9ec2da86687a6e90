import WMLintText

extension PathTable {
  /// A segment of a request, with what the table knows of it.
  struct Step {
    enum Kind { case literal, placeholder, id, mixed }

    let kind: Kind
    let text: String

    /// The number of the word in lower case; -1 if no path has it.
    var fold = -1

    /// Whether it is a word in that case, or no word.
    var isExact = true

    /// Whether it may become anything.
    var isOpen: Bool { kind == .placeholder || kind == .mixed }
  }

  func steps(of path: [Written]) -> [Step] {
    path.map { segment in
      switch segment {
      case .literal(let text): literal(text)
      case .placeholder: Step(kind: .placeholder, text: "")
      case .id: Step(kind: .id, text: "")
      case .mixed(let text): Step(kind: .mixed, text: text)
      }
    }
  }

  private func literal(_ text: String) -> Step {
    if let word = words.index(of: text.utf8.span) {
      return Step(kind: .literal, text: text, fold: folded[word])
    }
    // Most literals that are not words are ids in small letters.
    let lower = text.utf8.map(\.lowercaseASCII)
    guard !lower.elementsEqual(text.utf8), let word = words.index(of: lower.span) else {
      return Step(kind: .literal, text: text)
    }
    return Step(kind: .literal, text: text, fold: folded[word], isExact: false)
  }
}
