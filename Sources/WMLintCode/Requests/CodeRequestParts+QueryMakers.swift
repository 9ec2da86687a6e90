import WMLintRequests
import WMLintText

/// What queries are made of, as functions of libraries have it.
extension CodeRequestParts {
  /// What makes the text or the object of a query of its argument, in lower case.
  private static let makers: Set<String> = [
    "encode_www_form", "http_build_query", "httpparams", "parsequerystring", "urlencode",
    "urlsearchparams",
  ]

  /// The libraries whose function of another name makes a query.
  private static let libraries: [String: Set<String>] = [
    "param": ["$", "jquery"], "queryparams": ["httpx"], "stringify": ["qs", "querystring"],
  ]

  /// The most calls of a chain that are examined.
  private static let mostCalls = 32

  private func makesQuery(_ call: CodeCall) -> Bool {
    let name = call.name(in: code)
    if name == "urlencode", encodesValue(call) { return false }
    if Self.makers.contains(name) { return true }
    guard let owners = Self.libraries[name], call.components.count == 2 else { return false }
    return owners.contains(call.components[1].lowercased())
  }

  /// Whether a function encodes one value, as that of the name does in all languages but Python, and there
  /// where it is given a text.
  private func encodesValue(_ call: CodeCall) -> Bool {
    guard code.language.dialect == .python, let first = call.arguments.first else { return true }
    return StringEvaluator.text(of: first, in: code, names, .braces) != nil
  }

  /// Whether a query is only looked up, or is the key of something else.
  func isOnlyRead(_ value: Range<Int>) -> Bool {
    if code.isSymbol(value.lowerBound - 1, "["), code.isSymbol(value.upperBound, "]") {
      return true
    }
    guard code.isMemberOperator(value.upperBound), code.isName(value.upperBound + 1) else {
      return false
    }
    return ["get", "getall", "getvalues", "has", "size"]
      .contains(code.word(value.upperBound + 1).lowercased())
  }

  /// Whether a value is an object or a text of a query.
  func isQuery(_ value: Range<Int>) -> Bool {
    let core = CodeExpression.core(of: value, in: code)
    return contents(ofQuery: core) != nil || chain(ofQuery: core) != nil
  }

  /// The values that make up a query; empty for an empty query, `nil` if an expression is not a
  /// query.
  func contents(ofQuery core: Range<Int>) -> Range<Int>? {
    guard let last = core.last else { return nil }
    let open = code.partners[last]
    // `url.Values{"pageSize": {"25"}}` of Go.
    if code.isSymbol(last, "}"), code.isWord(open - 1, "Values"), code.isWord(open - 3, "url") {
      return open + 1 == last ? last..<last : open..<last + 1
    }
    guard code.isSymbol(last, ")"), let call = CodeCall(at: open, in: code),
      call.start == core.lowerBound
    else { return nil }
    // That of a request of Go, to which more is added: `request.URL.Query()`.
    let isOfURL =
      call.components.prefix(2) == ["Query", "URL"]
      || code.language.objects == .go && call.components.count == 2 && call.components[0] == "Query"
    if call.arguments.isEmpty, isOfURL { return last..<last }
    return makesQuery(call) ? contents(of: call) : nil
  }

  /// What a function makes a query of: its argument, a member of that, or all of its arguments.
  private func contents(of call: CodeCall) -> Range<Int> {
    guard let first = call.arguments.first else { return call.close..<call.close }
    // `encode_www_form(pageSize: 25)` of Ruby.
    if code.language.objects == .ruby, CodeExpression.argumentName(first, in: code) != nil {
      return call.open..<call.close + 1
    }
    // `ParseQueryString("")`
    if first.count == 1, code.isText(first.lowerBound), isEmptyText(first.lowerBound) {
      return call.close..<call.close
    }
    // `new HttpParams({ fromObject: {…} })` of Angular.
    if call.name(in: code) == "httpparams", let members = CodeMembers.of(first, in: code, names) {
      let names = ["fromObject", "fromString"]
      return members.all.first { member in key(member.key).map(names.contains) ?? false }?.value
        ?? call.close..<call.close
    }
    return first
  }

  private func isEmptyText(_ token: Int) -> Bool { code.tokens[token].content.isEmpty }

  /// What puts parameters into a query that is made there, and its making:
  /// `new HttpParams().set("pageSize", 25)`.
  private func chain(ofQuery core: Range<Int>) -> (root: Range<Int>, setters: [CodeCall])? {
    guard var last = core.last else { return nil }
    var setters: [CodeCall] = []
    while code.isSymbol(last, ")"), setters.count < Self.mostCalls,
      let call = CodeCall(at: code.partners[last], in: code)
    {
      if makesQuery(call) {
        return setters.isEmpty ? nil : (call.start..<call.close + 1, setters.reversed())
      }
      guard Self.setters.contains(call.name(in: code)), call.arguments.count == 2,
        code.isMemberOperator(call.nameToken - 1), call.nameToken - 2 > core.lowerBound
      else { return nil }
      setters.append(call)
      last = call.nameToken - 2
    }
    return nil
  }

  /// Takes a query that parameters are put into where it is made; whether a value is one.
  mutating func takeChain(ofQuery core: Range<Int>) -> Bool {
    guard let chain = chain(ofQuery: core) else { return false }
    takeQuery(chain.root)
    for setter in chain.setters { takeParameter(setter.arguments[0], setter.arguments[1]) }
    return true
  }

  /// Takes what a call within a URL puts into its query: `AddQueryString(url, "pageSize", "25")`,
  /// `url.appending(queryItems: […])`.
  mutating func takeQuery(ofCall call: CodeCall) {
    if makesQuery(call) {
      let whole = call.start..<call.close + 1
      if !call.arguments.isEmpty, !isOnlyRead(whole) { takeQuery(whole) }
      return
    }
    switch (call.name(in: code), call.arguments.count) {
    case ("addquerystring", 3): takeParameter(call.arguments[1], call.arguments[2])
    case ("addquerystring", 2): takeQuery(call.arguments[1])
    case ("appending", 1) where code.isWord(call.open + 1, "queryItems"):
      takeQuery(CodeExpression.valueOfArgument(call.arguments[0], in: code))
    default: break
    }
  }

  /// Whether a token is the query among the members of a URL that is made: `{ Query = "pageSize=25" }`.
  func isQueryOfBuilder(_ name: Int) -> Bool {
    guard code.language.objects == .cSharp, code.isWord(name, "Query"), code.isSymbol(name + 1, "=")
    else { return false }
    let open = code.parents[name]
    let made = code.isSymbol(open - 1, ")") ? code.partners[open - 1] - 1 : open - 1
    return code.isSymbol(open, "{") && code.isWord(made, "UriBuilder")
  }

  /// Takes a parameter that is set by its name: `query["pageSize"] = "25"`; returns whether it is
  /// one.
  mutating func takesElement(of last: Int) -> Bool {
    let open = last + 1
    guard code.isSymbol(open, "["), code.partners[open] > open + 1,
      code.isSymbol(code.partners[open] + 1, "="),
      let value = code.statementValue(from: code.partners[open] + 2)
    else { return false }
    takeParameter(open + 1..<code.partners[open], value)
    return true
  }
}
