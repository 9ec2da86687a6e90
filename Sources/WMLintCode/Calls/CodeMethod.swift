import WMLintText

/// HTTP methods, as programs name them.
enum CodeMethod {
  static let all: Set<String> = ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"]

  /// The HTTP method that an expression evaluates to: a string, or `HttpMethod.Patch` and the like.
  static func text(of whole: Range<Int>, in code: Code, _ names: Bindings) -> MappedText? {
    // `request.get_method = lambda: "PATCH"`
    let isFunction =
      code.isWord(whole.lowerBound, "lambda") && code.isSymbol(whole.lowerBound + 1, ":")
      && whole.count > 2
    let range = isFunction ? whole.dropFirst(2) : whole
    if !isUnsetName(range, in: code, names),
      let text = StringEvaluator.text(of: range, in: code, names, .braces)?.text
    {
      return all.contains(text.string.uppercased()) ? text : nil
    }
    var core = CodeExpression.core(of: range, in: code)
    if core.count == 1, let name = core.first, let set = names.value(of: name),
      isMade(set, in: code)
    {
      core = CodeExpression.core(of: set, in: code)
    }
    // Which branch of a conditional is taken is unknown.
    let isChoice = code.first(in: core) { index in
      code.isSymbol(index, among: ["?", "??", "||", "&&"]) || code.isWord(index, "if")
        || code.isWord(index, "else")
    }
    guard let last = core.last, isChoice == nil else { return nil }
    if code.isSymbol(last, ")"), core.dropFirst().dropLast().contains(code.partners[last]) {
      return text(of: code.partners[last] + 1..<last, in: code, names)
    }
    guard code.isName(last) else { return nil }
    var name = code.word(last).uppercased()
    if name.hasPrefix("METHOD") { name = String(name.dropFirst("METHOD".count)) }
    // `Request::METHOD_PATCH` of Symfony.
    if name.hasPrefix("_") { name = String(name.dropFirst()) }
    return all.contains(name) ? named(name, at: last, in: code) : nil
  }

  /// Whether an expression is a name about which nothing is known, as many arguments are:
  /// evaluating it would be slow.
  private static func isUnsetName(
    _ range: Range<Int>, in code: Code, _ names: Bindings
  ) -> Bool {
    guard range.count == 1, let name = range.first, code.isName(name) else { return false }
    return names.value(of: name) == nil && names.element(range) == nil
      && names.valueOfConstant(range) == nil
  }

  /// Functions that make an HTTP method of its name, in lower case.
  private static let makers: Set<String> = [
    "fromstring", "httpmethod", "new", "of", "parse", "valueof",
  ]

  /// Whether a value is a constant of a method, or made of the name of one.
  private static func isMade(_ value: Range<Int>, in code: Code) -> Bool {
    guard let last = CodeExpression.core(of: value, in: code).last else { return false }
    if !code.isSymbol(last, ")") { return true }
    return CodeCall(at: code.partners[last], in: code).map { makers.contains($0.name(in: code)) }
      ?? false
  }

  /// The method that a token names.
  static func named(_ name: String, at token: Int, in code: Code) -> MappedText {
    var text = TextBuilder(in: code.text.map.source)
    text.append(name.utf8, standingFor: code.place(of: token..<token + 1))
    return text.text
  }
}
