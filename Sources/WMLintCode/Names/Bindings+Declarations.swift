import WMLintText

/// Reads what declares names without setting them: parameters, loops, imports.
extension Bindings {
  /// The parameters before the arrow of a function without a name, and before `in` of Swift:
  /// `path -> …`, `(id, path) -> …`, `{ id, path -> … }`.
  mutating func readClosure(endingAt sign: Int) {
    guard let objects = code.language.objects, [.java, .kotlin, .swift].contains(objects) else {
      return
    }
    if code.isSymbol(sign - 1, ")"), code.partners[sign - 1] < sign - 1 {
      return addNames(in: code.partners[sign - 1] + 1..<sign - 1)
    }
    var name = sign - 1
    while code.isName(name), !code.isMemberOperator(name - 1), !code.isWord(name - 1, "case") {
      add(name)
      guard code.isSymbol(name - 1, ",") else { return }
      name -= 2
    }
  }

  /// A function of Python that is one expression: `url = lambda path: …`.
  mutating func readLambda(_ word: Int) {
    let colon = (word + 1..<min(code.tokens.count, word + 32)).first { code.isSymbol($0, ":") }
    if let colon { addFunction(word + 1..<colon, scope: -1) }
  }

  /// The names imported from a module: `from json import dumps`.
  mutating func readImport(_ word: Int) {
    guard code.isName(word - 1) else { return }
    let module = CodeChain.start(of: word - 1, in: code)
    guard code.isWord(module - 1, "from") else { return }
    var index = word + 1
    if code.isSymbol(index, "(") { index += 1 }
    while code.isName(index) {
      imported[code.bytes(index)] = word - 1
      while code.isName(index) { index += 1 }
      guard code.isSymbol(index, ",") else { return }
      index += 1
    }
  }

  /// A constant of PHP: `define("BASE", "https://…")`.
  mutating func readDefinition(_ call: CodeCall) {
    guard code.language.objects == .php, call.arguments.count == 2, call.arguments[0].count == 1,
      let name = call.arguments[0].first, code.isText(name)
    else { return }
    let bytes = code.text.storage[code.tokens[name].content]
    assignments[bytes, default: []].append(
      Assignment(token: name, value: call.arguments[1], scope: -1))
  }

  /// The names that a function of Python takes from outside of it.
  mutating func readShared(_ word: Int) {
    guard code.language.blocks == .indentation else { return }
    var index = word + 1
    while code.isName(index), !code.tokens[index].startsLine {
      shared.insert(code.bytes(index))
      index += code.isSymbol(index + 1, ",") ? 2 : 1
    }
  }

  /// The value that `with value as name` of Python binds to a name.
  func madeWith(_ sign: Int) -> Range<Int>? {
    guard code.language.blocks == .indentation, code.isSymbol(sign - 1, ")") else { return nil }
    let start = CodeChain.start(of: sign - 1, in: code)
    return code.isWord(start - 1, "with") ? start..<sign : nil
  }

  /// A declaration without a value after it: of a loop, or of a destructuring pattern.
  mutating func readDeclaration(_ index: Int) {
    if code.isSymbol(index, "{") || code.isSymbol(index, "[") {
      let close = code.partners[index]
      addNames(in: index + 1..<max(index + 1, close))
      if code.isSymbol(close + 1, "="), code.isName(close + 2) {
        renamed[code.bytes(close + 2), default: []].append(close + 2)
      }
    } else if code.isName(index),
      ["of", "in", "as", "from"].contains(where: { code.isWord(index + 1, $0) })
    {
      add(index)
    }
  }

  mutating func addNames(
    in range: Range<Int>, scope: Int? = nil, without others: Set<Int> = []
  ) {
    for index in range where code.isName(index) && !others.contains(index) {
      add(index, scope: scope)
    }
  }
}
