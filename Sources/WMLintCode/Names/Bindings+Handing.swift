import WMLintText

/// Where an object is given to what may change it.
extension Bindings {
  /// The most parentheses round a name that are left.
  private static let deepest = 4

  /// What may be before a name that is given to a function: `fix(a, b)`, `Fix((object)b)`,
  /// `fix(a || b)`.
  private static let beforeArguments = [
    "(", ",", "...", "&", "*", ")", ">", "||", "&&", "??", "?",
  ]

  /// Whether a use passes a name to a function that may change it.
  func isHanded(at index: Int) -> Bool {
    if CodeExpression.isArgumentName(index, in: code) { return false }
    var first = index
    var open = code.parents[index]
    for _ in 0..<Self.deepest where code.isSymbol(open, "(") {
      if let callee = callee(before: open) {
        return isArgument(first) && !isHarmless(callee, open)
      }
      // `(body as Update).fix()`, and a list of Python.
      if code.isMemberOperator(code.partners[open] + 1) { return true }
      if code.isSymbol(index + 1, ","), code.language.dialect == .python { return true }
      first = open
      open = code.parents[open]
    }
    if code.isSymbol(open, "[") || code.isSymbol(open, "(") { return false }
    switch code.language.objects {
    case .ruby: return isGivenToCommand(index)
    case .kotlin: return isBesideInfix(index) || isOneOfSeveral(index)
    case .powerShell: return isGivenToPowerShell(index)
    default: return isOneOfSeveral(index)
    }
  }

  /// The last token of the called expression; `nil` if the parentheses contain no arguments.
  private func callee(before open: Int) -> Int? {
    let last = open - 1
    if code.isName(last) {
      let isKeyword = CodeWords.beforeCalls.contains(code.word(last))
      return isKeyword && !code.isMemberOperator(last - 1) ? nil : last
    }
    if code.isSymbol(last, ">") {
      let name = CodeCall.name(before: open, in: code)
      return code.isName(name) ? name : nil
    }
    // `fix!(b)` is a call, and `!(b)` is not.
    if code.isSymbol(last, among: ["!", "!!"]) {
      let isBehindValue = code.isSymbol(last - 1, among: [")", "]", "!"])
      return isBehindValue || code.isName(last - 1) ? last : nil
    }
    if code.isSymbol(last, ")"), isCondition(last) { return nil }
    let isCalled = code.isSymbol(last, among: [")", "]", "?.", "}"])
    let isOfRuby = code.language.objects == .ruby && code.isSymbol(last, ".")
    // A cast precedes its value: `(Update) (b)`.
    return (isCalled || isOfRuby) && !code.tokens[open].startsLine ? last : nil
  }

  /// Whether a parenthesis ends the condition of a statement.
  private func isCondition(_ close: Int) -> Bool {
    CodeWords.control.contains(code.wordBefore(code.partners[close]))
  }

  private func isArgument(_ first: Int) -> Bool {
    code.isSymbol(first - 1, among: Self.beforeArguments)
      || ["or", "and", "else"].contains(code.wordBefore(first))
  }

  /// Whether the name of a function shows that it does not change its arguments.
  private func isHarmless(_ callee: Int, _ open: Int) -> Bool {
    guard code.isName(callee) else { return false }
    // `send(:fix, body)` of Ruby calls another.
    if code.language.objects == .ruby, code.isWord(callee, "send"), code.isSymbol(open + 1, ":") {
      return CodeWords.harmless.contains(code.word(open + 2).lowercased())
    }
    return CodeWords.harmless.contains(code.word(callee).lowercased())
      || Self.participant.finds(in: code.text[code.tokens[callee].range])
  }

  /// Whether a name is one of several values: `x, y = b, 1`.
  private func isOneOfSeveral(_ index: Int) -> Bool {
    guard code.language.setsSeveral || code.language.objects == .go,
      !code.isSymbol(index + 1, among: ["=", ":", ":="]), !code.isMemberOperator(index + 1),
      !code.isSymbol(index + 1, "[")
    else { return false }
    return code.isSymbol(index - 1, ",")
      || code.isSymbol(index - 1, "=") && code.isSymbol(index + 1, ",")
  }

  /// Words of Kotlin between two names that are not infix calls.
  private static let notInfix: Set<String> = [
    "as", "by", "catch", "do", "else", "finally", "if", "in", "is", "return", "throw", "when",
    "while",
  ]

  /// Whether a name is an operand of a Kotlin infix call: `b fixBy rules`.
  private func isBesideInfix(_ index: Int) -> Bool {
    [index - 1, index + 1].contains { name in
      code.isName(name) && !code.tokens[max(name, index)].startsLine
        && !Self.notInfix.contains(code.word(name))
        && !CodeWords.modifiers.contains(code.word(name))
        && !CodeWords.functions.contains(code.word(name))
    }
  }

  /// The first token of the call without parentheses, on the same line, that a name is an argument
  /// of.
  private func startOfCommand(with index: Int, behind signs: [String]) -> Int {
    var start = index
    while index - start < Self.farthestCommand, start > 0, !code.tokens[start].startsLine {
      let before = start - 1
      if before == code.parents[index] || code.isSymbol(before, among: signs) { break }
      start = min(before, code.partners[before])
    }
    return start
  }

  /// The most tokens that are walked back to find the name of a command.
  private static let farthestCommand = 64

  /// Whether a name is an argument of a method of Ruby that has no parentheses:
  /// `fix_up body, to: rules`.
  private func isGivenToCommand(_ index: Int) -> Bool {
    var name = startOfCommand(with: index, behind: ["=", ";", "||=", "&&"])
    guard name < index, code.isName(name) || code.isSymbol(name, "@") else { return false }
    if code.isSymbol(name, "@") { name += 1 }
    while code.isMemberOperator(name + 1) || code.isSymbol(name + 1, among: ["(", "["]) {
      name = code.isMemberOperator(name + 1) ? name + 2 : code.partners[name + 1]
      if name >= index { return false }
    }
    if CodeWords.beforeCalls.contains(code.word(name)), !code.isMemberOperator(name - 1) {
      return code.isSymbol(index - 1, ",")
    }
    let isOther = code.isSymbol(
      name + 1, among: ["=", "==", "!=", "+", "<<", "?", "||", "&&", ","])
    if isOther, !code.isSymbol(name + 1, ",") { return false }
    guard name + 1 <= index, !CodeWords.harmless.contains(code.word(name).lowercased()) else {
      return code.isWord(name, "send") && code.isSymbol(name + 1, ":")
    }
    return true
  }

  /// Whether a variable is an argument of a command of PowerShell that may change it.
  private func isGivenToPowerShell(_ index: Int) -> Bool {
    let signs = ["=", "|", ";", "{", "&&", "||"]
    let start = startOfCommand(with: index, behind: signs)
    guard start < index else { return false }
    if code.isSymbol(start, among: ["&", "."]) { return true }
    guard code.isName(start), code.bytes(start).first.map({ $0 != ASCII.dollar }) ?? false,
      !CodeWords.beforeCalls.contains(code.word(start).lowercased()),
      !CodeWords.control.contains(code.word(start).lowercased())
    else { return false }
    return !CodeRequestReader.sendsOrShows(code.word(start))
  }
}
