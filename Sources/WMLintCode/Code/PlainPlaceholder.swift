import WMLintText

/// Finds what looks like an expression in a text of a form in which a language puts nothing in its place:
/// `"…/${id}"` of JavaScript, which needs backticks.
enum PlainPlaceholder {
  /// The placeholders in an expression that is one such text, or a name of one.
  static func all(in value: Range<Int>, _ code: Code, _ names: Bindings) -> [MappedText] {
    guard let form = code.language.filledIn, let token = text(of: value, code, names),
      code.language.strings[code.tokens[token].form].interpolations.isEmpty
    else { return [] }
    let content = code.text[code.tokens[token].content]
    // Some templates without a host are filled in when they are sent.
    guard content.starts(with: "http") || form.open.first == ASCII.dollar else { return [] }
    var found: [MappedText] = []
    var index = content.range.lowerBound
    while index < content.range.upperBound {
      guard let end = end(of: form, at: index, in: content) else {
        index += 1
        continue
      }
      found.append(content[index..<end])
      index = end
    }
    return found
  }

  /// The token of a text that an expression is.
  private static func text(of value: Range<Int>, _ code: Code, _ names: Bindings) -> Int? {
    var core = CodeExpression.core(of: value, in: code)
    if core.count == 1, let name = core.first, code.isName(name), let set = names.value(of: name) {
      core = CodeExpression.core(of: set, in: code)
    }
    guard core.count == 1, let token = core.first, code.isText(token),
      code.tokens[token].opensText, code.tokens[token].closesText
    else { return nil }
    return token
  }

  /// The index behind a name in brackets of a form that begin at an index.
  private static func end(
    of form: PlaceholderForm, at index: Int, in text: MappedText
  ) -> Int? {
    let end = text.range.upperBound
    guard index + form.open.count < end,
      text.storage[index..<index + form.open.count].elementsEqual(form.open)
    else { return nil }
    var last = index + form.open.count
    while last < end,
      CodeLexer.isNamePart(text.storage[last]) || text.storage[last] == ASCII.dot
    {
      last += 1
    }
    guard last > index + form.open.count else { return nil }
    if form.close.isEmpty { return last }
    return last < end && text.storage[last] == form.close[0] ? last + 1 : nil
  }
}
