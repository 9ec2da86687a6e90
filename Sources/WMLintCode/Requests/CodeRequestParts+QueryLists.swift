import WMLintRequests
import WMLintText

/// Parameters of a query that are listed.
extension CodeRequestParts {
  /// Members of options that hold others, as the clients have them that are made of descriptions.
  private static let holders: Set<String> = ["cookie", "header", "headers", "path", "query"]

  /// The members of an object of parameters, or of the arguments that Ruby names.
  func members(ofQuery value: Range<Int>) -> CodeMembers? {
    if code.language.objects == .ruby, value.count > 2, code.isName(value.lowerBound),
      code.isSymbol(value.lowerBound + 1, ":")
    {
      let all = code.elements(in: value).map { element in
        CodeMembers.Member(
          key: element.lowerBound, value: CodeExpression.valueOfArgument(element, in: code))
      }
      return CodeMembers(all: all, isOpen: false)
    }
    guard let members = CodeMembers.of(value, in: code, names) else { return nil }
    // `{ params: { path: {…}, query: {…} } }`
    let inner = members.all.first { member in
      let name = key(member.key)
      return name.map(Self.holders.contains) ?? false && code.isSymbol(member.value.lowerBound, "{")
    }
    guard inner != nil else { return members }
    return members.all.first { key($0.key) == "query" }
      .flatMap { CodeMembers.of($0.value, in: code, names) }
      ?? CodeMembers(all: [], isOpen: true)
  }

  /// The parameters of a list of pairs: `[("pageSize", 25)]`,
  /// `[URLQueryItem(name: "pageSize", value: "25")]`.
  func pairs(_ value: Range<Int>) -> [Field]? {
    guard let list = list(of: value) else { return nil }
    let elements = code.elements(in: list)
    if elements.count > Self.mostParameters { return nil }
    let fields = elements.compactMap { element -> Field? in
      guard let (key, value) = pair(element),
        let name = StringEvaluator.text(of: key, in: code, names, .braces)?.text
      else { return nil }
      return Field(name: name, value: text(ofParameter: value))
    }
    return elements.isEmpty || fields.count < elements.count ? nil : fields
  }

  /// What is listed in brackets, or in the braces of a dictionary of C#.
  private func list(of value: Range<Int>) -> Range<Int>? {
    if code.isSymbol(value.lowerBound, "[") { return code.bracketed(value) }
    guard code.language.objects == .cSharp, code.isWord(value.lowerBound, "Dictionary"),
      let last = value.last, code.isSymbol(last, "}"), code.partners[last] < last
    else { return nil }
    return code.partners[last] + 1..<last
  }

  /// The name and the value of a pair.
  private func pair(_ element: Range<Int>) -> (key: Range<Int>, value: Range<Int>)? {
    let open = element.lowerBound
    // `["pageSize"] = "25"` of C#.
    if code.isSymbol(open, "["), code.partners[open] > open,
      code.isSymbol(code.partners[open] + 1, "="), code.partners[open] + 2 < element.upperBound
    {
      return (open + 1..<code.partners[open], code.partners[open] + 2..<element.upperBound)
    }
    if code.isSymbol(open, among: ["(", "[", "{"]), let pair = code.bracketed(element) {
      let parts = code.elements(in: pair)
      return parts.count == 2 ? (parts[0], parts[1]) : nil
    }
    guard code.language.objects == .swift, let last = element.last, code.isSymbol(last, ")"),
      let call = CodeCall(at: code.partners[last], in: code),
      ["URLQueryItem", "init"].contains(call.components[0]), call.arguments.count == 2
    else { return nil }
    let parts = call.arguments.map { CodeExpression.valueOfArgument($0, in: code) }
    return (parts[0], parts[1])
  }
}
