import WMLintText

/// Constants that are elements of a map, or members of a class: `PATHS.update`, `ENDPOINTS["patch"]`.
extension Bindings {
  /// The deepest nesting of maps that is searched.
  private static let deepest = 4

  /// The value that an expression looks up in a constant by a name that is written there; `nil` if that is
  /// not known.
  func element(_ range: Range<Int>) -> Range<Int>? {
    guard let (holder, key) = lookUp(range) else { return nil }
    if let elements = elements(heldBy: holder, depth: 0) { return elements.value(of: key) }
    return constant(of: holder, named: range)
  }

  /// The object that an expression looks a key up in, and the key.
  private func lookUp(_ range: Range<Int>) -> (holder: Range<Int>, key: String)? {
    guard let last = range.last, range.count > 2 else { return nil }
    if code.isName(last), code.isMemberOperator(last - 1) {
      return (range.lowerBound..<last - 1, code.word(last))
    }
    let open = code.partners[last]
    guard code.isSymbol(last, "]"), open > range.lowerBound, open + 1 < last else { return nil }
    let isSymbol = code.isSymbol(open + 1, ":") && code.isName(open + 2) && open + 3 == last
    if isSymbol { return (range.lowerBound..<open, code.word(open + 2)) }
    let key = code.tokens[open + 1]
    guard open + 2 == last, key.kind == .text, key.opensText, key.closesText else { return nil }
    return (range.lowerBound..<open, code.text[key.content].string)
  }

  private func elements(heldBy holder: Range<Int>, depth: Int) -> CodeElements? {
    guard let name = holder.last, depth < Self.deepest else { return nil }
    let isOwn = holder.count == 1 || holder.count <= 3 && isMember(name)
    if isOwn, code.isName(name), let set = object(of: name) {
      return elements(of: set)
    }
    guard let (outer, key) = lookUp(holder),
      let inner = elements(heldBy: outer, depth: depth + 1)?.value(of: key)
    else { return nil }
    return elements(of: inner)
  }

  private func elements(of value: Range<Int>) -> CodeElements? {
    bodies.elements(of: value) {
      CodeMembers.of(value, in: code, self).map { CodeElements($0, in: code) }
    }
  }

  /// The value of a constant of a class that the file declares: `Paths.UPDATE`.
  private func constant(of holder: Range<Int>, named range: Range<Int>) -> Range<Int>? {
    guard holder.count == 1, let name = range.last, code.isName(name),
      let found = assignments[code.bytes(name)], found.count == 1, let only = found.first,
      only.scope >= 0, !bodies.isMemberSet(code.bytes(name), in: code)
    else { return nil }
    // `companion object` of Kotlin is not a type of its own.
    let isCompanion = code.isWord(only.scope - 1, "object")
    let owner = classes.owner(ofScope: isCompanion ? code.parents[only.scope] : only.scope)
    return owner.map { code.bytes($0) == code.bytes(holder.lowerBound) } ?? false
      ? only.value : nil
  }
}
