import WMLintText

/// The state of objects, and values that are changed in place.
extension Bindings {
  /// How many tokens may be before the name of a member, for its type and what it is.
  private static let longestHead = 12

  /// What is before the name of a member that is set once.
  private static let constants: Set<String> = ["const", "final", "let", "readonly", "val"]

  /// Whether a value is that of an element of an object, or of a member of a class that may get another:
  /// in another file too.
  func isState(setTo value: Range<Int>, isElement: Bool) -> Bool {
    let sign = value.lowerBound - 1
    let name = code.isSymbol(sign - 1, "}") ? code.partners[sign - 1] - 1 : sign - 1
    if code.isName(name), isMember(name) { return true }
    let scope = scope(of: value.lowerBound)
    // The variables of a package are set in any of its files, and by its flags.
    let isOfPackage = scope < 0 && code.language.objects == .go
    guard isOfPackage || classes.owner(ofScope: scope) != nil else { return isElement }
    return !isConstant(setAt: sign)
  }

  /// Whether what is before a sign of assignment says that nothing else is set there.
  private func isConstant(setAt sign: Int) -> Bool {
    let start = max(0, sign - Self.longestHead)
    for index in (start..<sign).reversed() {
      if code.isSymbol(index, among: [";", "{", "}"]) { return false }
      if Self.constants.contains(code.word(index).lowercased()) {
        // Other classes of Kotlin override such a member.
        return !code.isWord(index - 1, "open")
      }
      guard code.tokens[index].startsLine else { continue }
      // `BASE_PATH` of Python and Ruby.
      let name = code.word(index)
      return code.language.blocks == .indentation && code.isName(index)
        && name == name.uppercased()
    }
    return false
  }

  /// Whether the string in a variable is changed in place between its creation and a use:
  /// `path.prepend("/api")` of Ruby, `Fix(ref path)` of C#.
  func isChangedInPlace(_ name: Int, since value: Range<Int>) -> Bool {
    let changes = replaced(code.bytes(name))
    let first = changes.partitionIndex { $0 >= value.lowerBound }
    return changes.indices.contains(first) && changes[first] < name
  }
}
