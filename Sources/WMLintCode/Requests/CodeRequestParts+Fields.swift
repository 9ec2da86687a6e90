import WMLintRequests
import WMLintText

extension CodeRequestParts {
  mutating func takeHeaders(_ value: Range<Int>) {
    guard let members = CodeMembers.of(value, in: code, names) else {
      return mayHaveHeaders = true
    }
    mayHaveHeaders = mayHaveHeaders || members.isOpen
    // RestClient of Ruby has the query among them.
    if code.language.objects == .ruby, names.uses[Array("RestClient".utf8)[...]] != nil,
      let query = members.all.first(where: { key($0.key) == "params" })
    {
      takeQuery(query.value)
    }
    headers += fields(of: members)
  }

  /// Notes an unknown argument or option, which may add to the query.
  mutating func noteUnknown(_ name: String?) {
    let isHarmless = name.map { OptionNames.isOutsideOfQuery($0) } ?? false
    isQueryOpen = isQueryOpen || !isHarmless
  }

  /// Whether an expression is a text, as it is or as a constant, and no object that holds a URL.
  static func isText(_ value: Range<Int>, in code: Code, _ names: Bindings) -> Bool {
    let core = CodeExpression.core(of: value, in: code)
    guard core.count == 1, let name = core.first, code.isName(name) else { return true }
    let set = names.value(of: name).map { CodeExpression.core(of: $0, in: code) }
    return set?.last.map { !code.isSymbol($0, among: [")", "}"]) } ?? false
  }

  /// The members of an object, each with its text where that is known.
  func fields(of members: CodeMembers) -> [Field] {
    members.all.compactMap { member in
      guard let name = member.keyText(in: code) else { return nil }
      let value = onlyElement(of: member.value) ?? member.value
      return Field(
        name: name, value: StringEvaluator.text(of: value, in: code, names, .braces)?.text)
    }
  }

  /// The one value of a list of Go: `url.Values{"pageSize": {"25"}}`.
  private func onlyElement(of value: Range<Int>) -> Range<Int>? {
    guard code.language.objects == .go, code.isSymbol(value.lowerBound, "{"),
      let list = code.bracketed(value)
    else { return nil }
    let elements = code.elements(in: list)
    return elements.count == 1 ? elements[0] : nil
  }
}
