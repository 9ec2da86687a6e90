extension Bindings {
  /// The scope of the body of a function, by its list of parameters; `nil` if these brackets are not one.
  func bodyOfParameters(_ open: Int) -> Int? {
    let close = code.partners[open]
    guard close > open else { return nil }
    let scope = scopes.scopes[open]
    if code.isSymbol(close + 1, "=>") {
      return code.isSymbol(close + 2, "{") ? close + 2 : scope
    }
    let isFunction = isBehindFunctionWord(open)
    if isFunction, code.language.blocks == .indentation { return scope }
    var index = close + 1
    let isDeclared =
      isFunction
      || code.language.declaresByName && code.isName(open - 1) && !code.isMemberOperator(open - 2)
        && !CodeWords.control.contains(code.word(open - 1)) && !code.isWord(open - 2, "new")
    guard isDeclared else { return nil }
    while index < code.tokens.count, index < close + 24, code.parents[index] == code.parents[open] {
      if code.isSymbol(index, "{") { return index }
      if code.isSymbol(index, among: [";", ")", ",", "="]) { break }
      if !isFunction, index == close + 1, !code.isSymbol(index, ":"), !code.isWord(index, "throws")
      {
        break
      }
      index = code.next(index)
    }
    return isFunction ? scope : nil
  }

  private func isBehindFunctionWord(_ open: Int) -> Bool {
    if CodeWords.functions.contains(code.wordBefore(open)) { return true }
    guard code.isName(open - 1) else { return false }
    if CodeWords.functions.contains(code.wordBefore(open - 1)) { return true }
    // The method of a receiver in Go.
    return code.isSymbol(open - 2, ")") && code.isWord(code.partners[open - 2] - 1, "func")
  }
}
