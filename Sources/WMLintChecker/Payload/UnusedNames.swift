import WMLintJSON

/// The names that an object does not use yet, for keys that are to be renamed.
struct UnusedNames {
  private let object: Int

  /// Whether all keys are known; `nil` before the first name is asked for.
  private var isClear: Bool?

  /// The names that were asked for: no more than there are properties, however many keys.
  private var taken: [String] = []

  /// The names that were looked for among the keys, and whether they are there.
  private var known: [String: Bool] = [:]

  init(in object: Int) { self.object = object }

  /// Takes a name for a key; whether neither another key nor a placeholder could have it already.
  mutating func take(_ name: String, in document: Document) -> Bool {
    if taken.contains(name) { return false }
    taken.append(name)
    let isClear = isClear ?? areKeysKnown(in: document)
    self.isClear = isClear
    return isClear && !isSet(name, in: document)
  }

  /// Whether a key of the object has a name; each is looked for once, however many keys ask.
  mutating func isSet(_ name: String, in document: Document) -> Bool {
    if let isSet = known[name] { return isSet }
    let isSet = document.value(name, in: object) != nil
    known[name] = isSet
    return isSet
  }

  private func areKeysKnown(in document: Document) -> Bool {
    !document.nodes[object].flags.contains(.incomplete)
      && document.members(of: object).allSatisfy { key, _ in
        document.kind(key) != .placeholder && !document.isUnclear(key)
      }
  }
}

extension Document {
  /// Whether a key says nothing for sure: a placeholder is a part of it, it is read from a doubtful line, or
  /// it is what a class is taken to send.
  func isUnclear(_ key: Int) -> Bool {
    let flags = nodes[key].flags
    return flags.contains(.doubtful) || flags.contains(.holdsPlaceholder)
      || flags.contains(.inferred)
  }
}
