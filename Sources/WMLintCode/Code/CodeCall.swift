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
    let name = Self.name(before: open, in: code)
    guard code.isName(name) else { return nil }
    self.open = open
    close = code.partners[open]
    nameToken = name
    components = CodeChain.components(endingAt: name, in: code)
    start = CodeChain.start(of: name, in: code)
    arguments = code.elements(in: open + 1..<close)
  }

  /// A call without parentheses: what is made and filled in braces, `new Name { … }`, or in Ruby a
  /// method with its arguments behind it on the line, `client.patch "…", '…'`.
  init?(unusualAt index: Int, in code: Code) {
    let name = index - 1
    if code.language.fillsInBraces, code.isSymbol(index, "{"), code.isName(name) {
      start = CodeChain.start(of: name, in: code)
      guard code.isWord(start - 1, "new") else { return nil }
      arguments = []
      open = name
      close = name
    } else if code.language.callsByBlanks, code.isWord(index, "do"), code.isSymbol(index + 1, "|"),
      code.isName(name), code.isMemberOperator(name - 1)
    {
      start = CodeChain.start(of: name, in: code)
      arguments = []
      open = name
      close = name
    } else if code.language.callsByBlanks, code.isText(index), code.isName(name),
      code.isMemberOperator(name - 1), code.tokens[index].opensText,
      !code.tokens[index].startsLine, let end = Self.endOfLine(from: index, in: code)
    {
      start = CodeChain.start(of: name, in: code)
      arguments = code.elements(in: index..<end)
      open = name
      close = end - 1
    } else {
      return nil
    }
    nameToken = name
    components = CodeChain.components(endingAt: name, in: code)
  }

  /// The index behind what is on the line from a token on, and on the lines that go on behind a comma.
  private static func endOfLine(from start: Int, in code: Code) -> Int? {
    var index = start
    while index < min(code.tokens.count, start + 256), code.parents[index] == code.parents[start] {
      let isNextLine = index > start && code.tokens[index].startsLine
      if isNextLine, !code.isSymbol(index - 1, ",") { break }
      if code.isSymbol(index, ";") || code.isWord(index, "do") || code.isWord(index, "if")
        || code.isWord(index, "unless")
      {
        break
      }
      index = code.next(index)
    }
    return index > start ? index : nil
  }

  /// The name before a parenthesis, and before types between: `Do[Guide](…)` of Go.
  private static func name(before open: Int, in code: Code) -> Int {
    if code.isSymbol(open - 1, ">") { return nameBeforeTypes(open - 1, in: code) }
    let isGeneric = code.language.objects == .go && code.isSymbol(open - 1, "]")
    return isGeneric && code.partners[open - 1] < open - 1 ? code.partners[open - 1] - 1 : open - 1
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
    // A type is before what is declared; `new`, `await` and the like before what is called.
    let isTyped = !before.isEmpty && !CodeWords.beforeCalls.contains(before)
    return isTyped && !code.tokens[start].startsLine
  }

  /// Whether it is a call on a double, or one that is given to a double or to a test.
  ///
  /// What is called says nothing of that where it is the method of an SDK, which may have any words in
  /// its name.
  func isOnDouble(in code: Code, asMethodOfSDK: Bool = false) -> Bool {
    // A test of Laravel has `patch` and `patchJson` for its own routes.
    if code.isWord(start, "$this"), components.count == 2,
      NameWords.of(components[0]).allSatisfy({
        $0 == "json" || CodeMethod.all.contains($0.uppercased())
      })
    {
      return true
    }
    // `app` is not in the name of what sends there.
    if components.dropFirst().first == "UrlFetchApp" { return false }
    let words = components.dropFirst(asMethodOfSDK ? 1 : 0).flatMap { component in
      component.hasSuffix("()") && ["request", "supertest"].contains(component.dropLast(2))
        ? ["mock"] : NameWords.of(component)
    }
    return (words + wordsAround(in: code)).contains(where: CodeWords.doubles.contains)
      || components.contains(where: CodeWords.wholeDoubles.contains)
  }

  /// Whether it is given to a double or to a server that it answers such requests.
  func isTestDouble(in code: Code) -> Bool {
    if isOnDouble(in: code) || isUnsent(in: code) { return true }
    if code.isMemberOperator(close + 1), code.isName(close + 2),
      CodeWords.answers.contains(code.word(close + 2).lowercased())
    {
      return true
    }
    // A route has its handler behind the path; a function such as `request` calls back.
    guard arguments.count > 1, components.count > 1 else { return false }
    if ["http", "https"].contains(components[1]), name(in: code) == "request" { return false }
    return hasHandler(in: code)
  }

  /// The words of what it is an argument of, or is in a block of.
  private func wordsAround(in code: Code) -> [String] {
    let around = code.parents[start]
    guard code.isSymbol(around, among: ["(", "{"]), code.isName(around - 1) else { return [] }
    return CodeChain.components(endingAt: around - 1, in: code).flatMap(NameWords.of)
  }
}
