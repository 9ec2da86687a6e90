extension Bindings {
  /// The scope of the body of a function, by its list of parameters; `nil` if these brackets are not one.
  func bodyOfParameters(_ open: Int) -> Int? {
    let close = code.partners[open]
    guard close > open else { return nil }
    let scope = scopes.scopes[open]
    if let arrow = code.arrow(behindParameters: open) {
      return code.isSymbol(arrow + 1, "{") ? arrow + 1 : scope
    }
    let isFunction = isBehindFunctionWord(open)
    if isFunction, code.language.blocks == .indentation { return scope }
    var index = close + 1
    let isDeclared =
      isFunction
      || code.language.declaresByName && isDeclaredName(CodeCall.name(before: open, in: code))
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

  private func isDeclaredName(_ name: Int) -> Bool {
    code.isName(name) && !code.isMemberOperator(name - 1)
      && !CodeWords.control.contains(code.word(name)) && !code.isWord(name - 1, "new")
  }

  private func isBehindFunctionWord(_ open: Int) -> Bool {
    if CodeWords.functions.contains(code.wordBefore(open)) { return true }
    guard code.isName(open - 1) else { return false }
    if CodeWords.functions.contains(code.wordBefore(open - 1)) { return true }
    // The method of a receiver in Go.
    return code.isSymbol(open - 2, ")") && code.isWord(code.partners[open - 2] - 1, "func")
  }
}

extension Code {
  /// The arrow behind a list of parameters and the type that is given back: `(p: string): string => …`.
  func arrow(behindParameters open: Int) -> Int? {
    let close = partners[open]
    guard close > open else { return nil }
    if isSymbol(close + 1, "=>") { return close + 1 }
    guard language.dialect == .javaScript, isSymbol(close + 1, ":"),
      !isName(open - 1) || isWord(open - 1, "async")
    else { return nil }
    let type = close + 2..<min(close + 12, tokens.count)
    let end = type.first { isSymbol($0, among: ["=>", ";", "{", ",", ")", "=", "?", ":"]) }
    return end.flatMap { isSymbol($0, "=>") ? $0 : nil }
  }
}
