import WMLintText

/// Requests of JavaScript that are made before they are sent: `fetch(new Request(url, options))`.
extension CodeRequestReader {
  /// Whether a call sends such a request, which is read where it is made.
  func sendsMadeRequest(_ call: CodeCall) -> Bool {
    guard code.language.dialect == .javaScript, call.components[0] == "fetch",
      let first = call.arguments.first
    else { return false }
    return isMadeRequest(first)
  }

  private func isMadeRequest(_ value: Range<Int>) -> Bool {
    var core = CodeExpression.core(of: value, in: code)
    if let copied = copied(core) { core = copied }
    if let name = core.last, code.isName(name), core.count == 1 || names.isMember(name),
      let set = names.value(of: name)
    {
      core = CodeExpression.core(of: set, in: code)
    }
    guard let last = core.last, code.isSymbol(last, ")"), code.isWord(core.lowerBound - 1, "new"),
      let made = CodeCall(at: code.partners[last], in: code)
    else { return false }
    return made.components == ["Request"]
  }

  /// The receiver of `.clone()`.
  private func copied(_ core: Range<Int>) -> Range<Int>? {
    guard core.count > 4, code.isSymbol(core.upperBound - 1, ")"),
      code.isWord(core.upperBound - 3, "clone"), code.isMemberOperator(core.upperBound - 4)
    else { return nil }
    return core.lowerBound..<core.upperBound - 4
  }

  /// Whether a call makes the request that is the only argument of another:
  /// `fetch(new Request(url))`.
  func isMadeToBeFetched(_ call: CodeCall) -> Bool {
    let open = call.start - 2
    return code.language.dialect == .javaScript && call.components == ["Request"]
      && code.isWord(call.start - 1, "new") && code.isSymbol(open, "(")
      && code.isWord(open - 1, "fetch") && code.partners[open] == call.close + 1
  }

  /// Whether a request gets other options when it is sent: `fetch(request, options)`,
  /// `new Request(request, options)`.
  func isMadeAnew(_ call: CodeCall) -> Bool {
    guard code.language.dialect == .javaScript, call.components == ["Request"],
      let variable = variable(of: call, mayBeReceiver: false)
    else { return false }
    let scope = names.scope(of: variable)
    return (uses[code.bytes(variable)] ?? []).prefix(Self.mostUses).contains { use in
      use > call.close && names.isToken(use, in: scope) && code.isSymbol(use - 1, "(")
        && code.isSymbol(use + 1, ",")
        && (code.isWord(use - 2, "fetch") || code.isWord(use - 2, "Request"))
    }
  }
}
