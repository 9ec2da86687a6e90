/// A function that a program declares, as far as its calls are evaluated.
struct DeclaredFunction {
  /// The token of its name.
  let name: Int

  /// The tokens of its parameters, without the parentheses.
  let parameters: Range<Int>

  /// The scope of its body.
  let scope: Int

  /// The most tokens of a body that are searched.
  private static let longest = 1_000

  /// The most values that it may return that are examined.
  private static let mostResults = 8

  /// The names of its parameters, without the one that is the object itself; one without a name is
  /// empty.
  func parameterNames(in code: Code) -> [ArraySlice<UInt8>] {
    let names = code.elements(in: parameters).map { element in
      Self.parameter(in: element, code).map(code.bytes) ?? []
    }
    let isOwn = code.language.dialect == .python && names.first.map(Self.isObjectItself) ?? false
    return isOwn ? Array(names.dropFirst()) : names
  }

  /// The name of a parameter, without its type and the value that it has by default.
  static func parameter(in element: Range<Int>, _ code: Code) -> Int? {
    let end =
      code.first(in: element) { code.isSymbol($0, among: [":", "=", "?"]) } ?? element.upperBound
    let head = (element.lowerBound..<end).filter(code.isName)
    return code.language.objects == .go ? head.first : head.last
  }

  private static func isObjectItself(_ name: ArraySlice<UInt8>) -> Bool {
    ["self", "cls"].contains { name.elementsEqual($0.utf8) }
  }

  /// Its body; a single expression if it has no statements.
  func body(in code: Code) -> (tokens: Range<Int>, isExpression: Bool)? {
    var close = parameters.upperBound
    if code.isSymbol(close, ")") {
      close = code.arrow(behindParameters: parameters.lowerBound - 1) ?? close + 1
    }
    // `p => …` and `lambda p: …` have no parentheses.
    let isLambda = code.isWord(parameters.lowerBound - 1, "lambda")
    if code.isSymbol(close, isLambda ? ":" : "=>"), !code.isSymbol(close + 1, "{") {
      return code.statementValue(from: close + 1).map { ($0, true) }
    }
    if code.language.blocks == .indentation {
      if code.isSymbol(close, "=") {
        return code.statementValue(from: close + 1).map { ($0, true) }
      }
      return (close..<endOfIndented(from: close, in: code), false)
    }
    if code.isSymbol(scope, "{"), scope > name {
      return (scope + 1..<max(scope + 1, min(code.partners[scope], scope + Self.longest)), false)
    }
    // `fun url(path: String): String = …` of Kotlin.
    let sign = (close..<min(close + 8, code.tokens.count)).first { code.isSymbol($0, "=") }
    return sign.flatMap { code.statementValue(from: $0 + 1) }.map { ($0, true) }
  }

  /// The index after what is indented more than the line of the declaration.
  private func endOfIndented(from start: Int, in code: Code) -> Int {
    let indentation = code.indentation(of: name)
    var index = start
    while index < min(code.tokens.count, start + Self.longest) {
      if code.tokens[index].startsLine, code.parents[index] < 0,
        code.indentation(of: index) <= indentation
      {
        return index
      }
      index += 1
    }
    return index
  }

  /// The expressions that it may return; `nil` if there are too many, or none is found.
  func results(in code: Code) -> [Range<Int>]? {
    guard let body = body(in: code) else { return nil }
    if body.isExpression { return [body.tokens] }
    let returns = body.tokens.filter { code.isWord($0, "return") }
    guard returns.count <= Self.mostResults else { return nil }
    let results = returns.compactMap { code.statementValue(from: $0 + 1) }
    if !returns.isEmpty {
      guard results.count == returns.count else { return nil }
      // Ruby and PowerShell also return the last expression.
      guard [.ruby, .powerShell].contains(code.language.objects) else { return results }
      return results + [lastExpression(of: body.tokens, in: code)].compactMap { $0 }
    }
    return lastExpression(of: body.tokens, in: code).map { [$0] }
  }

  /// The result of a function without `return`: its last expression, or the only one.
  private func lastExpression(of body: Range<Int>, in code: Code) -> Range<Int>? {
    guard [.ruby, .swift, .powerShell].contains(code.language.objects) else { return nil }
    let parent = code.language.blocks == .braces ? scope : code.parents[name]
    let last = body.last { index in
      guard code.parents[index] == parent, !code.isWord(index, "end") else { return false }
      let isBehindParameters = code.isSymbol(index - 1, ")") && hasList(endingAt: index - 1, code)
      return index == body.lowerBound || code.tokens[index].startsLine
        || code.isSymbol(index - 1, ";") || isBehindParameters
    }
    guard let last, let value = code.statementValue(from: last) else { return nil }
    return value.upperBound <= body.upperBound ? value : nil
  }

  /// Whether a parenthesis ends the parameters within a body of PowerShell.
  private func hasList(endingAt close: Int, _ code: Code) -> Bool {
    code.isWord(code.partners[close] - 1, "param")
  }
}
