import WMLintRequests
import WMLintText

/// Requests that are objects of options in a program: those that Apps Script sends together, and
/// the endpoints of Redux Toolkit.
extension CodeRequestReader {
  /// How many requests of a list are read.
  private static let mostListed = 64

  /// The requests of `UrlFetchApp.fetchAll([{ url, method, payload }])`; `nil` if a call is
  /// another.
  func listedRequests(_ call: CodeCall) -> [Request]? {
    guard code.isWord(call.nameToken, "fetchAll"), call.components == ["fetchAll", "UrlFetchApp"],
      let first = call.arguments.first, call.arguments.count == 1
    else { return nil }
    var list = CodeExpression.core(of: first, in: code)
    if list.count == 1, let name = list.first, code.isName(name), let set = names.object(of: name) {
      list = CodeExpression.core(of: set, in: code)
    }
    guard let open = list.first, let last = list.last, code.isSymbol(open, "["),
      code.partners[open] == last, open < last
    else { return [] }
    let form = CallPattern.appsScript
    return code.elements(in: open + 1..<last).prefix(Self.mostListed).compactMap { element in
      var parts = CodeRequestParts(code, names, named: form.named)
      parts.take(element, as: .options)
      return request(parts, form, at: element, named: call.nameToken)
    }
  }

  /// The request of an endpoint of Redux Toolkit:
  /// `build.mutation({ query: (id) => ({ url: `/users/${id}`, method: 'PATCH', body }) })`.
  func endpointRequest(_ call: CodeCall) -> Request? {
    guard code.language.dialect == .javaScript, call.components.count == 2,
      code.isWord(call.nameToken, "query") || code.isWord(call.nameToken, "mutation"),
      let uses = uses[Array("fetchBaseQuery".utf8)[...]], call.arguments.count == 1,
      let members = CodeMembers.of(call.arguments[0], in: code, names),
      let query = members.all.first(where: { $0.keyText(in: code)?.string == "query" }),
      let made = result(of: query.value)
    else { return nil }
    var parts = CodeRequestParts(
      code, names, named: CallPattern.endpoint.named, takesRelative: true)
    let makers = uses.filter { code.isSymbol($0 + 1, "(") }
    guard makers.count == 1, let maker = CodeCall(at: makers[0] + 1, in: code),
      let options = maker.arguments.first,
      let base = CodeMembers.of(options, in: code, names)?.all
        .first(where: { $0.keyText(in: code)?.string == "baseUrl" })
    else { return nil }
    parts.take(base.value, as: .base)
    guard parts.base != nil else { return nil }
    parts.take(made, as: code.isSymbol(made.lowerBound, "{") ? .options : .url)
    return request(parts, .endpoint, at: made, named: call.nameToken)
  }

  /// What an arrow function evaluates to: its expression, or what its only statement returns.
  private func result(of function: Range<Int>) -> Range<Int>? {
    let arrow = code.first(in: function) { code.isSymbol($0, "=>") }
    guard let arrow, arrow + 1 < function.upperBound else { return nil }
    let body = arrow + 1..<function.upperBound
    guard code.isSymbol(body.lowerBound, "{") else {
      return CodeExpression.core(of: body, in: code)
    }
    guard code.isWord(body.lowerBound + 1, "return") else { return nil }
    return code.statementValue(from: body.lowerBound + 2)
      .map { CodeExpression.core(of: $0, in: code) }
  }
}
