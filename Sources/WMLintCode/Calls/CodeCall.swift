import WMLintRequests

/// A call: what is called, and with what.
struct CodeCall {
  /// The token of the parenthesis that opens its arguments.
  let open: Int
  let close: Int

  /// The token of the name.
  let nameToken: Int

  /// The names of its receiver chain, the last first.
  let components: [String]

  /// The first token of its receiver.
  let start: Int
  let arguments: [Range<Int>]

  /// The call whose arguments a token opens; `nil` if it opens something else.
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

  /// A call without parentheses: an object that is made and filled in braces, `new Name { … }`, or
  /// in Ruby a method with its arguments after it on the line, `client.patch "…", '…'`.
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

  /// The index after what is on the line from a token on, and on the lines that go on after a
  /// comma.
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
  static func name(before open: Int, in code: Code) -> Int {
    if code.isSymbol(open - 1, ">") { return nameBeforeTypes(open - 1, in: code) }
    let isGeneric = code.language.objects == .go && code.isSymbol(open - 1, "]")
    return isGeneric && code.partners[open - 1] < open - 1 ? code.partners[open - 1] - 1 : open - 1
  }

  /// The name before `<Type>`.
  private static func nameBeforeTypes(_ last: Int, in code: Code) -> Int {
    var index = last
    var depth = 0
    while index > max(0, last - 24) {
      if code.isSymbol(index, ">") { depth += 1 }
      if code.isSymbol(index, "<") { depth -= 1 }
      if depth == 0 { return index - 1 }
      index -= 1
    }
    return -1
  }

  /// The name in lower case.
  func name(in code: Code) -> String { code.word(nameToken).lowercased() }

  /// Whether it is a declaration that looks like a call.
  func isDeclaration(in code: Code) -> Bool {
    let before = code.wordBefore(start)
    // Before the variable of an instance, which Ruby has, it marks no decorator.
    let isDecorator = code.isSymbol(start - 1, "@") && code.language.objects != .ruby
    if isDecorator || CodeWords.functions.contains(before) { return true }
    guard components.count == 1 else { return false }
    // A type precedes a declared name; `new`, `await` and the like precede a call.
    let isTyped = !before.isEmpty && !CodeWords.beforeCalls.contains(before)
    return isTyped && !code.tokens[start].startsLine
  }
}
