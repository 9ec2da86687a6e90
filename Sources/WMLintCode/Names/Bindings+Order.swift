import WMLintText

/// Names that are set several times in sequence.
extension Bindings {
  /// The most tokens between a value and its use.
  private static let farthest = 4_000

  /// The last value that a name gets before it is used, if every path to the use sets it.
  ///
  /// - Parameters:
  ///   - inside: Where the name gets a value, or may, in the scope.
  ///   - found: Where it does in the whole program.
  ///   - token: Where it is used.
  ///   - use: The scopes round the use, the innermost first.
  /// - Returns: The value; `nil` if it is not sure.
  func lastValue(
    among inside: [Assignment], of found: ArraySlice<Assignment>, before token: Int, _ use: [Int]
  ) -> Range<Int>? {
    guard let last = inside.filter({ $0.token < token }).max(by: { $0.token < $1.token }),
      !last.isAddition, let value = last.value, let depth = use.firstIndex(of: last.scope),
      token - last.token < Self.farthest,
      defaults.contains(last.token) || !isConditional(last.token),
      isStraight(from: last.token, to: token)
    else { return nil }
    // A loop round the use may come back with a later value, and a function that is called later sees
    // what is set by then.
    let isOwn = isOwnVariable(last)
    let isSetLater = found.contains { other in
      guard other.token > token else { return false }
      // Another function has another variable of the name.
      if isOwn, !scopes.chain(from: other.scope).contains(last.scope) { return false }
      if depth > 0 || other.scope != last.scope { return true }
      return code.language.blocks == .indentation
        && code.indentation(of: last.token) < code.indentation(of: token)
        && code.indentation(of: other.token) > code.indentation(of: last.token)
    }
    return isSetLater ? nil : value
  }

  /// Whether a name is declared where it is set, so that nothing outside of that scope is the same variable.
  private func isOwnVariable(_ assignment: Assignment) -> Bool {
    let scope = assignment.scope
    guard scope >= 0 else { return false }
    if defaults.contains(assignment.token) { return true }
    if code.language.blocks == .indentation {
      return !shared.contains(code.bytes(assignment.token))
        && (code.isWord(scope, "def") || code.isWord(scope, "async"))
    }
    let name = assignment.token
    if code.language.objects == .php {
      let open = code.isSymbol(scope - 1, ")") ? code.partners[scope - 1] : scope
      return open < scope && bodyOfParameters(open) == scope
    }
    if code.isSymbol(name + 1, ":=") { return true }
    if CodeWords.modifiers.contains(code.wordBefore(name)) { return true }
    // A type is before it.
    return code.language.declaresByName && !code.tokens[name].startsLine
      && (code.isSymbol(name - 1, among: [">", "]"])
        || code.isName(name - 1) && !CodeWords.beforeCalls.contains(code.word(name - 1)))
  }

  /// The assignments of a name that are looked through: of very many, those next to a use.
  func nearest(
    _ all: [Assignment], to token: Int, atMost most: Int = Self.most
  ) -> ArraySlice<Assignment> {
    guard all.count > most else { return all[...] }
    let index = all.partitionIndex { $0.token >= token }
    return all[max(0, index - most)..<min(all.count, index + most)]
  }

  /// Whether a statement without braces is run on a condition: `if (x) url = y`.
  private func isConditional(_ target: Int) -> Bool {
    var first = target
    while CodeWords.modifiers.contains(code.wordBefore(first)) { first -= 1 }
    // The colon of a function or a branch is before the first of its statements.
    if code.language.blocks == .indentation, code.tokens[first].startsLine { return false }
    if ["else", "then", "do"].contains(code.wordBefore(first)) { return true }
    if code.isSymbol(first - 1, among: ["->", "=>", "?", ":", "&&", "||", ","]) { return true }
    // More may be on the line of an `if`.
    if code.isSymbol(first - 1, ";"), code.language.blocks == .indentation { return true }
    guard code.isSymbol(first - 1, ")") else { return false }
    return CodeWords.control.contains(code.wordBefore(code.partners[first - 1]))
  }

  /// Whether no branch begins between two tokens, unless the first is in it.
  private func isStraight(from first: Int, to last: Int) -> Bool {
    let scope = scopes.scopes[first]
    let indentation = code.indentation(of: first)
    for index in first + 1..<max(first + 1, last) where scopes.scopes[index] == scope {
      if code.language.blocks == .indentation {
        let isLine = code.tokens[index].startsLine && code.parents[index] < 0
        if isLine, code.indentation(of: index) < indentation { return false }
      } else if ["case", "default"].contains(where: { code.isWord(index, $0) }) {
        return false
      }
    }
    return true
  }

  /// The initial value of a name in the innermost scope with that name, whatever is added to it
  /// later; `nil` if it may be set to another value there.
  func firstValue(of token: Int) -> Range<Int>? {
    guard let all = assignments(of: token) else { return nil }
    for scope in scopes.chain(from: scopes.scopes[token]) {
      let inside = all.filter { $0.scope == scope }
      guard let first = inside.first else { continue }
      let isOnly = inside.dropFirst().allSatisfy { $0.value == nil }
      return isOnly && !first.isAddition && first.token < token ? first.value : nil
    }
    return nil
  }
}
