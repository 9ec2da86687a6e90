import WMLintText

/// Finds interpolation syntax in string literals without interpolation: `"…/${id}"` of JavaScript,
/// which needs backticks, and `"…/{id}"` of Python, which needs an `f`.
enum PlainPlaceholder {
  /// The placeholders in an expression that is one such text, or a name of one; `takesTemplates` says whether
  /// whoever is given the text may put values in the place of `{id}`.
  static func all(
    in value: Range<Int>, _ code: Code, _ names: Bindings, takesTemplates: Bool
  ) -> [MappedText] {
    guard !code.language.unfilled.isEmpty, let token = text(of: value, code, names),
      isPlain(code.language.strings[code.tokens[token].form])
    else { return [] }
    let known = names.bodies.placeholderNames(in: code)
    if known.hasOwnFiller { return [] }
    let content = code.text[code.tokens[token].content]
    var found: [MappedText] = []
    var index = content.range.lowerBound
    while index < content.range.upperBound {
      let match = code.language.unfilled.lazy.compactMap { form in
        self.end(of: form, at: index, in: content).map { (form: form, end: $0) }
      }.first
      guard let match else {
        index += 1
        continue
      }
      let name = content.storage[
        index + match.form.open.count..<match.end - match.form.close.count]
      if isReported(match.form, at: index, in: content, known.isVariable(name), takesTemplates),
        !known.isFilled(name, as: content[index..<match.end].bytes),
        !PlaceholderNames.isGiven(name, beside: value, in: code)
      {
        found.append(content[index..<match.end])
      }
      index = match.end
    }
    return found
  }

  /// Whether a form of string has no interpolation, or only one that begins with a backslash.
  private static func isPlain(_ form: StringForm) -> Bool {
    form.interpolations.allSatisfy { $0.open.first == ASCII.backslash }
  }

  /// Whether a placeholder of a form is a mistake where it is: what has a dollar sign in it always is, but
  /// braces alone are in the templates that some functions take, and in examples that somebody fills in by hand.
  private static func isReported(
    _ form: PlaceholderForm, at index: Int, in content: MappedText,
    _ isVariable: @autoclosure () -> Bool, _ takesTemplates: Bool
  ) -> Bool {
    if form.close.isEmpty {
      return index > content.range.lowerBound && content.storage[index - 1] == ASCII.slash
    }
    if form.open.first == ASCII.dollar { return true }
    guard content.starts(with: "http"), !takesTemplates else { return false }
    // The dollar sign before it would have made it another form.
    let isBehindDollar =
      index > content.range.lowerBound && content.storage[index - 1] == ASCII.dollar
    return !isBehindDollar && (form.open.count > 1 || isVariable())
  }

  /// The token of a text that an expression is, or makes a URL of.
  private static func text(of value: Range<Int>, _ code: Code, _ names: Bindings) -> Int? {
    var core = CodeExpression.core(of: value, in: code)
    if core.count == 1, let name = core.first, code.isName(name), let set = names.value(of: name) {
      core = CodeExpression.core(of: set, in: code)
    }
    if let last = core.last, code.isSymbol(last, ")"),
      let call = CodeCall(at: code.partners[last], in: code), call.start == core.lowerBound,
      CodeExpression.addresses.contains(call.name(in: code)), call.arguments.count == 1
    {
      core = CodeExpression.valueOfArgument(call.arguments[0], in: code)
    }
    guard core.count == 1, let token = core.first, code.isText(token),
      code.tokens[token].opensText, code.tokens[token].closesText
    else { return nil }
    return token
  }

  /// The index after a name in brackets of a form that begin at an index.
  private static func end(
    of form: PlaceholderForm, at index: Int, in text: MappedText
  ) -> Int? {
    let end = text.range.upperBound
    let first = index + form.open.count
    guard first < end, text.storage[index..<first].elementsEqual(form.open),
      !ASCII.isDigit(text.storage[first])
    else { return nil }
    var last = first
    while last < end,
      CodeLexer.isNamePart(text.storage[last]) || text.storage[last] == ASCII.dot
    {
      last += 1
    }
    guard last > first else { return nil }
    if form.close.isEmpty { return last }
    return last < end && text.storage[last] == form.close[0] ? last + 1 : nil
  }
}
