import WMLintRequests
import WMLintText

/// The fields of a form, in all the ways programs make them.
enum CodeForm {
  /// What makes a form, by the names of the chain in lower case, the last first.
  private static let makers: [[String]] = [
    ["urlsearchparams"], ["formdata"], ["formdata", "aiohttp"], ["stringify", "qs"],
    ["stringify", "querystring"],
    ["param", "$"], ["param", "jquery"], ["formurlencodedcontent"], ["multipartformdatacontent"],
    ["urlencode"], ["urlencode", "parse"], ["http_build_query"], ["encode_www_form", "uri"],
    ["urlencodedformentity"],
  ]

  /// The place of a form, where an expression is one or names one; `nil` if it does not.
  static func place(_ value: Range<Int>, in code: Code, _ names: Bindings) -> SourceRange? {
    let range = made(value, in: code, names)
    guard let last = range.last, code.isSymbol(last, ")"),
      let call = CodeCall(at: code.partners[last], in: code), call.start == range.lowerBound
    else { return nil }
    let chain = call.components.map { $0.lowercased() }
    guard makers.contains(where: { chain == $0 || chain.count > 2 && chain.starts(with: $0) })
    else { return nil }
    return code.place(of: value)
  }

  /// Whether a form is one that axios makes JSON of where a header says so.
  static func mayBecomeJSON(_ value: Range<Int>, in code: Code, _ names: Bindings) -> Bool {
    let range = made(value, in: code, names)
    return range.contains { code.isWord($0, "FormData") }
  }

  /// The place of a hash, where an expression is one; `nil` if it is another or a block.
  static func hash(_ value: Range<Int>, in code: Code, _ names: Bindings) -> SourceRange? {
    let range = made(value, in: code, names)
    guard let first = range.first, code.isSymbol(first, "{") || code.isSymbol(first, "@"),
      let members = CodeMembers.of(range, in: code, names), !members.all.isEmpty
    else { return nil }
    return code.place(of: value)
  }

  /// What an expression is made as, where it is a variable that may be filled later.
  private static func made(
    _ value: Range<Int>, in code: Code, _ names: Bindings
  ) -> Range<Int> {
    let range = CodeExpression.core(of: value, in: code)
    guard range.count == 1, let name = range.first, code.isName(name),
      let set = names.firstValue(of: name)
    else { return range }
    return CodeExpression.core(of: set, in: code)
  }
}
