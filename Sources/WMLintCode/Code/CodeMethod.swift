import WMLintText

/// The methods of HTTP, as programs name them.
enum CodeMethod {
  static let all: Set<String> = ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"]

  /// The method that an expression comes to: a text, or `HttpMethod.Patch` and the like.
  static func text(of range: Range<Int>, in code: Code, _ names: Bindings) -> MappedText? {
    if let text = StringEvaluator.text(of: range, in: code, names, .braces)?.text {
      return all.contains(text.string.uppercased()) ? text : nil
    }
    let core = CodeExpression.core(of: range, in: code)
    guard let last = core.last else { return nil }
    if code.isSymbol(last, ")"), core.dropFirst().dropLast().contains(code.partners[last]) {
      return text(of: code.partners[last] + 1..<last, in: code, names)
    }
    guard code.isName(last) else { return nil }
    var name = code.word(last).uppercased()
    if name.hasPrefix("METHOD") { name = String(name.dropFirst("METHOD".count)) }
    return all.contains(name) ? named(name, at: last, in: code) : nil
  }

  /// A method that a token stands for.
  static func named(_ name: String, at token: Int, in code: Code) -> MappedText {
    var text = TextBuilder(in: code.text.map.source)
    text.append(name.utf8, standingFor: code.place(of: token..<token + 1))
    return text.text
  }
}
