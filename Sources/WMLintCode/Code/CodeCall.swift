import WMLintRequests

/// A call: what is called, and with what.
struct CodeCall {
  /// The token of the parenthesis that opens its arguments.
  let open: Int
  let close: Int

  /// The token of the name.
  let nameToken: Int

  /// The names it is reached by, the last first.
  let components: [String]

  /// The first token of what it is reached by.
  let start: Int
  let arguments: [Range<Int>]

  /// The call whose arguments a token opens; `nil` if it opens others.
  init?(at open: Int, in code: Code) {
    guard code.isSymbol(open, "("), code.partners[open] > open else { return nil }
    let name = code.isSymbol(open - 1, ">") ? Self.nameBeforeTypes(open - 1, in: code) : open - 1
    guard code.isName(name) else { return nil }
    self.open = open
    close = code.partners[open]
    nameToken = name
    components = CodeChain.components(endingAt: name, in: code)
    start = CodeChain.start(of: name, in: code)
    arguments = code.elements(in: open + 1..<close)
  }

  /// The name before `<Type>`.
  private static func nameBeforeTypes(_ last: Int, in code: Code) -> Int {
    var index = last
    var depth = 0
    while index > max(0, last - 16) {
      if code.isSymbol(index, ">") { depth += 1 }
      if code.isSymbol(index, "<") { depth -= 1 }
      if depth == 0 { return index - 1 }
      index -= 1
    }
    return -1
  }

  /// The name in lower case.
  func name(in code: Code) -> String { code.word(nameToken).lowercased() }

  /// Whether it declares what it looks like a call of.
  func isDeclaration(in code: Code) -> Bool {
    let before = code.wordBefore(start)
    if code.isSymbol(start - 1, "@") || CodeWords.functions.contains(before) { return true }
    guard components.count == 1 else { return false }
    // A type stands before what is declared; `new`, `await` and their kin before what is called.
    let isTyped = !before.isEmpty && !CodeWords.beforeCalls.contains(before)
    return isTyped && !code.tokens[start].startsLine
  }

  /// Whether it is a call on a double, or one that is given to a double or to a test.
  func isOnDouble(in code: Code) -> Bool {
    if code.isWord(start, "$this"), components.count == 2 { return true }
    let words = components.flatMap { component in
      component.hasSuffix("()") && ["request", "supertest"].contains(component.dropLast(2))
        ? ["mock"] : NameWords.of(component)
    }
    return (words + wordsAround(in: code)).contains(where: CodeWords.doubles.contains)
      || components.contains(where: CodeWords.wholeDoubles.contains)
  }

  /// Whether it is given to a double or to a server that it answers such requests.
  func isTestDouble(in code: Code) -> Bool {
    if isOnDouble(in: code) { return true }
    if code.isMemberOperator(close + 1), code.isName(close + 2),
      CodeWords.answers.contains(code.word(close + 2).lowercased())
    {
      return true
    }
    // A route has its handler behind the path; a function such as `request` calls back.
    guard arguments.count > 1, components.count > 1 else { return false }
    return arguments[1...].contains { argument in
      code.first(in: argument) { index in
        code.isSymbol(index, "=>") && !code.language.pairsByArrow || code.isWord(index, "function")
          || code.isWord(index, "func")
      } != nil
    }
  }

  /// The words of what it is an argument of, or is in a block of.
  private func wordsAround(in code: Code) -> [String] {
    let around = code.parents[start]
    guard code.isSymbol(around, among: ["(", "{"]), code.isName(around - 1) else { return [] }
    return CodeChain.components(endingAt: around - 1, in: code).flatMap(NameWords.of)
  }
}
