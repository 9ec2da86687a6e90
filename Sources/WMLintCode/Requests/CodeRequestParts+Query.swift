import WMLintRequests
import WMLintText

/// The query of a request, where a program puts it together by itself.
extension CodeRequestParts {
  /// What makes the text or the object of a query of its argument, in lower case.
  private static let makers: Set<String> = [
    "encode_www_form", "http_build_query", "httpparams", "urlencode", "urlsearchparams",
  ]

  /// What puts a parameter into such an object, in lower case.
  private static let setters: Set<String> = ["add", "append", "set"]

  /// What only reads one, in lower case.
  private static let readers: Set<String> = [
    "encode", "entries", "foreach", "get", "getall", "has", "keys", "size", "tostring", "values",
  ]

  /// How many tokens of a URL, and behind the making of a query, are looked through.
  private static let farthest = 400

  /// Takes the parameters of the query: an object, or what is made of one or of a text.
  mutating func takeQuery(_ value: Range<Int>) {
    var value = CodeExpression.core(of: value, in: code)
    if value.count == 1, let name = value.first, code.isName(name) {
      if let made = names.firstValue(of: name), isQuery(made) {
        guard takesSetters(of: name, since: made.upperBound) else { return }
        value = CodeExpression.core(of: made, in: code)
      } else if let set = names.object(of: name) {
        value = CodeExpression.core(of: set, in: code)
      }
    }
    if let made = contents(ofQuery: value) {
      if made.isEmpty { return }
      value = CodeExpression.core(of: made, in: code)
      if let text = StringEvaluator.text(of: value, in: code, names, .braces)?.text {
        query += QueryText.fields(text)
        return
      }
    }
    if let pairs = pairs(value) {
      query += pairs
      return
    }
    guard let members = CodeMembers.of(value, in: code, names) else { return isQueryOpen = true }
    let found = fields(of: members)
    isQueryOpen = isQueryOpen || members.isOpen || found.count < members.all.count
    query += found
  }

  /// Takes what the query in a URL is made of: `url + "?" + urlencode({…})`, `url.searchParams.set(…)`.
  mutating func takeQueryParts(ofURL value: Range<Int>) {
    var tokens = CodeExpression.core(of: value, in: code)
    if tokens.count == 1, let name = tokens.first, code.isName(name) {
      guard let made = names.firstValue(of: name) else { return }
      guard takesSetters(of: name, since: made.upperBound, through: "searchParams") else { return }
      takeQuery(setOn: name, since: made.upperBound)
      tokens = made
    }
    for index in tokens.prefix(Self.farthest) {
      if let call = CodeCall(at: index, in: code) {
        if Self.makers.contains(call.name(in: code)), let first = call.arguments.first {
          takeQuery(first)
        }
      } else if code.isName(index), !code.isMemberOperator(index - 1),
        let made = names.firstValue(of: index), isQuery(made)
      {
        takeQuery(index..<index + 1)
      }
    }
  }

  /// Takes what the query of a URL is set to behind its making: `u.RawQuery = q.Encode()`.
  private mutating func takeQuery(setOn name: Int, since start: Int) {
    guard let all = names.queries[code.bytes(name)] else { return }
    let end = all.partitionIndex { $0.token > name }
    guard end > 0, all[end - 1].token > start else { return }
    isQueryOpen = true
    let isOnly = end == 1 || all[end - 2].token < start
    if isOnly, let value = all[end - 1].value { takeQuery(value) }
  }

  /// Whether a value is an object or a text of a query.
  private func isQuery(_ value: Range<Int>) -> Bool {
    contents(ofQuery: CodeExpression.core(of: value, in: code)) != nil
  }

  /// What a query is made of; empty where it is made of nothing, `nil` if an expression is no query.
  private func contents(ofQuery core: Range<Int>) -> Range<Int>? {
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
    guard Self.makers.contains(call.name(in: code))
    else { return nil }
    return call.arguments.first ?? last..<last
  }

  /// Takes what is put into a query behind its making: `params.append("pageSize", 25)`; whether nothing
  /// is removed again, or set again.
  private mutating func takesSetters(
    of name: Int, since start: Int, through member: String? = nil
  ) -> Bool {
    guard start < name else { return true }
    let word = code.bytes(name)
    let before = query
    for index in max(start, name - Self.farthest)..<name
    where code.isName(index) && code.bytes(index) == word && !code.isMemberOperator(index - 1) {
      var last = index
      if let member {
        guard code.isMemberOperator(last + 1), code.isWord(last + 2, member) else { continue }
        last += 2
      }
      guard code.isMemberOperator(last + 1), code.isName(last + 2),
        let call = CodeCall(at: last + 3, in: code)
      else { continue }
      let method = code.word(last + 2).lowercased()
      if Self.readers.contains(method) { continue }
      guard Self.setters.contains(method), call.arguments.count == 2,
        method != "set" || query.count == before.count
          || !query[before.count...].contains(where: { isNamed($0, call.arguments[0]) })
      else {
        query = before
        isQueryOpen = true
        return false
      }
      takeParameter(call.arguments[0], call.arguments[1])
    }
    return true
  }

  private func isNamed(_ field: Field, _ name: Range<Int>) -> Bool {
    StringEvaluator.text(of: name, in: code, names, .braces)
      .map { field.name.equals($0.text.string) } ?? true
  }

  /// Takes the name and the value of a parameter.
  mutating func takeParameter(_ name: Range<Int>, _ value: Range<Int>) {
    guard
      let name = StringEvaluator.text(
        of: CodeExpression.valueOfArgument(name, in: code), in: code, names, .braces)?.text
    else { return isQueryOpen = true }
    let value = CodeExpression.valueOfArgument(value, in: code)
    query.append(Field(name: name, value: text(ofParameter: value)))
  }

  /// The parameters of a list of pairs: `[("pageSize", 25)]`.
  private func pairs(_ value: Range<Int>) -> [Field]? {
    guard code.isSymbol(value.lowerBound, "["), let list = code.bracketed(value) else {
      return nil
    }
    let elements = code.elements(in: list)
    let fields = elements.compactMap { element -> Field? in
      guard code.isSymbol(element.lowerBound, among: ["(", "["]), let pair = code.bracketed(element)
      else { return nil }
      let parts = code.elements(in: pair)
      guard parts.count == 2,
        let name = StringEvaluator.text(of: parts[0], in: code, names, .braces)?.text
      else { return nil }
      return Field(name: name, value: text(ofParameter: parts[1]))
    }
    return elements.isEmpty || fields.count < elements.count ? nil : fields
  }

  private func text(ofParameter value: Range<Int>) -> MappedText? {
    StringEvaluator.text(of: value, in: code, names, .braces)?.text
  }
}
