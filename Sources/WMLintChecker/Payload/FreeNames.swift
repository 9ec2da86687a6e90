import WMLintJSON

/// The names that are still free in an object, for keys that should be called otherwise.
struct FreeNames {
  private enum Names {
    case unread
    case known(Set<String>)
    /// A key may be any, or could not be read.
    case unclear
  }

  private let object: Int
  private var names = Names.unread

  init(in object: Int) { self.object = object }

  /// Takes a name for a key; whether neither another key nor a placeholder could have it already.
  ///
  /// The keys are read once, when the first name is asked for.
  mutating func take(_ name: String, in document: Document) -> Bool {
    if case .unread = names { names = read(document) }
    guard case .known(var known) = names else { return false }
    names = .unread
    let isFree = known.insert(name).inserted
    names = .known(known)
    return isFree
  }

  private func read(_ document: Document) -> Names {
    if document.nodes[object].flags.contains(.incomplete) { return .unclear }
    var known: Set<String> = []
    for (key, _) in document.members(of: object) {
      if document.kind(key) == .placeholder || document.isUnclear(key) { return .unclear }
      known.insert(document.text(key))
    }
    return .known(known)
  }
}

extension Document {
  /// Whether a key says nothing: a placeholder is a part of it, or it is read from a doubtful line.
  func isUnclear(_ key: Int) -> Bool {
    let flags = nodes[key].flags
    return flags.contains(.doubtful) || flags.contains(.holdsPlaceholder)
  }
}
