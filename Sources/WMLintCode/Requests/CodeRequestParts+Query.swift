import WMLintRequests
import WMLintText

/// The query of a request, where a program puts it together by itself.
extension CodeRequestParts {
  /// What puts a parameter into such an object, in lower case.
  static let setters: Set<String> = ["add", "append", "set"]

  /// What only reads one, in lower case.
  private static let readers: Set<String> = [
    "encode", "entries", "foreach", "get", "getall", "has", "keys", "size", "tostring", "values",
  ]

  /// The most tokens of a URL, and after the creation of a query, that are searched.
  static let farthest = 400

  /// How many parameters a query has at most: each use of a variable has its own.
  static let mostParameters = 40

  /// Takes the parameters of the query: an object, a string, or a query made from one of them.
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
    if takeChain(ofQuery: value) { return }
    if let made = contents(ofQuery: value) {
      if made.isEmpty { return }
      value = CodeExpression.core(of: made, in: code)
    }
    if let text = StringEvaluator.text(of: value, in: code, names, .braces)?.text {
      query += QueryText.fields(text.bytes.first == ASCII.questionMark ? text.dropFirst(1) : text)
      return
    }
    if let pairs = pairs(value) {
      query += pairs
      return
    }
    guard let members = members(ofQuery: value), members.all.count <= Self.mostParameters else {
      return isQueryOpen = true
    }
    let found = fields(of: members)
    isQueryOpen = isQueryOpen || members.isOpen || found.count < members.all.count
    query += found
  }

  /// Takes the parts of the query in a URL: `url + "?" + urlencode({…})`,
  /// `url.searchParams.set(…)`.
  mutating func takeQueryParts(ofURL value: Range<Int>) {
    var tokens = value
    var core = CodeExpression.core(of: value, in: code)
    // `builder.Uri` of C#.
    if core.count == 3, code.language.objects == .cSharp, code.isWord(core.upperBound - 1, "Uri") {
      core = core.dropLast(2)
    }
    if core.count == 1, let name = core.first, code.isName(name) {
      guard let made = names.firstValue(of: name) else { return }
      guard takesSetters(of: name, since: made.upperBound, through: "searchParams") else { return }
      takeQuery(setOn: name, since: made.upperBound)
      tokens = made
    }
    for index in tokens.prefix(Self.farthest) {
      if let call = CodeCall(at: index, in: code) {
        takeQuery(ofCall: call)
      } else if code.isSymbol(index, "{"), code.isWord(index - 1, "Values"), index - 3 >= 0 {
        takeQuery(index - 3..<max(index, code.partners[index]) + 1)
      } else if isQueryOfBuilder(index), let value = code.statementValue(from: index + 2) {
        takeQuery(value)
      } else if code.isName(index), !code.isMemberOperator(index - 1),
        let made = names.firstValue(of: index), isQuery(made), !isOnlyRead(index..<index + 1)
      {
        takeQuery(index..<index + 1)
      }
    }
  }

  /// Takes what the query of a URL is set to after it is made: `u.RawQuery = q.Encode()`.
  private mutating func takeQuery(setOn name: Int, since start: Int) {
    guard let all = names.queries[code.bytes(name)] else { return }
    let end = all.partitionIndex { $0.token > name }
    guard end > 0, all[end - 1].token > start else { return }
    let isOnly = end == 1 || all[end - 2].token < start
    if isOnly, let value = all[end - 1].value { takeQuery(value) }
    isQueryOpen = true
  }

  /// Takes what is put into a query after it is made: `params.append("pageSize", 25)`; whether
  /// nothing is removed again, or set again.
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
      if takesElement(of: last) { continue }
      guard code.isMemberOperator(last + 1), code.isName(last + 2),
        let call = CodeCall(at: last + 3, in: code)
      else { continue }
      let method = code.word(last + 2).lowercased()
      if Self.readers.contains(method) { continue }
      guard Self.setters.contains(method), call.arguments.count == 2,
        query.count - before.count < Self.mostParameters,
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

  func text(ofParameter value: Range<Int>) -> MappedText? {
    StringEvaluator.text(of: value, in: code, names, .braces)?.text
  }
}
