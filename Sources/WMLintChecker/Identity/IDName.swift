import WMLintRequests

/// What the name of an id says that it is the id of.
enum IDName: Equatable {
  case participant
  case person
  /// The id of something else, by its name: `conversation`.
  case other(String)
  case unclear

  private static let persons: Set<String> = ["person", "user", "agent", "member"]
  private static let others: Set<String> = [
    "communication", "session", "call", "chat", "message", "conversation", "interaction", "queue",
    "contact",
  ]

  /// Judges a name by the word before a closing `id` in its last component.
  init(_ name: String) {
    var words = NameWords.of(Self.lastComponent(name))
    // `user.getId()`
    if words.count > 1, words.first == "get" { words.removeFirst() }
    guard let last = words.last, ["id", "uuid", "guid"].contains(last) else {
      self = .unclear
      return
    }
    guard words.count > 1 else {
      self = Self.owner(in: name)
      return
    }
    let word = words[words.count - 2]
    if word == "participant" {
      self = .participant
    } else if Self.persons.contains(word) {
      self = .person
    } else {
      self = Self.others.contains(word) ? .other(word) : .unclear
    }
  }

  /// What `id` alone is of, by what it is a member of: `user.id`, `agent.user.id`. An agent may be a
  /// person or a participant.
  private static func owner(in name: String) -> IDName {
    let components = name.split { ".?>:-[]".contains($0) }
    guard let owner = components.dropLast().last else { return .unclear }
    let words = NameWords.of(String(owner))
    if words == ["me"] { return .person }
    return switch words.last {
    case "participant": .participant
    case "user", "person": .person
    default: .unclear
    }
  }

  /// Whether the last component of a name ends with `id`.
  static func isID(_ name: String) -> Bool {
    NameWords.of(lastComponent(name)).last.map(["id", "uuid", "guid"].contains) ?? false
  }

  /// The last component of a name, out of the calls round it: `encodeURIComponent(input.userId)`.
  static func lastComponent(_ name: String) -> String {
    var inner = Substring(name)
    if let open = inner.lastIndex(of: "(") {
      inner = inner[inner.index(after: open)...]
      if let close = inner.firstIndex(where: { $0 == ")" || $0 == "," }) { inner = inner[..<close] }
    }
    let end = inner.split(separator: "|").first ?? inner
    let part = end.split(whereSeparator: { $0 == "." || $0 == "[" || $0 == ":" }).last ?? end
    return String(part.filter { $0 != "'" && $0 != "\"" && $0 != "]" })
  }
}
