import WMLintRequests
import WMLintText

/// URLs in the arguments of a call that lead to another system, or may.
extension CodeRequestReader {
  /// The most arguments, and the most tokens of each, that are searched.
  private static let mostGiven = 8
  private static let longestGiven = 64

  /// The most tokens of a list of addresses that are searched.
  private static let longestList = 128

  /// Words in the names of members with the address of a server.
  private static let addresses: Set<String> = ["address", "base", "host", "uri", "url"]

  /// The arguments of a call, and the values of variables among them.
  private func given(to call: CodeCall) -> [Range<Int>] {
    call.arguments.prefix(Self.mostGiven).flatMap { argument in
      let value = CodeExpression.valueOfArgument(argument, in: code)
      let core = CodeExpression.core(of: value, in: code)
      let set = core.count == 1 ? core.first.flatMap { names.value(of: $0) } : nil
      return [value.prefix(Self.longestGiven)] + (set.map { [$0.prefix(Self.longestGiven)] } ?? [])
    }
  }

  /// Whether a call is one of a parameter or a variable that hides a function of the program, or is
  /// given what such a call evaluates to.
  func callsHiddenFunction(_ call: CodeCall) -> Bool {
    func isHidden(_ name: Int) -> Bool {
      code.isSymbol(name + 1, "(") && names.functions[code.bytes(name)] != nil
        && names.hidesFunction(calledAt: name)
    }
    return call.components.count == 1 && isHidden(call.nameToken)
      || given(to: call).contains { $0.contains { code.isName($0) && isHidden($0) } }
  }

  /// Whether the URL is that of a server of a test: `ts.URL + "/users"`.
  func isBehindDouble(_ call: CodeCall) -> Bool {
    given(to: call).contains { range in
      range.contains { name in
        code.isName(name) && code.isMemberOperator(name + 1) && code.isName(name + 2)
          && NameWords.of(code.word(name + 2)).contains(where: Self.addresses.contains)
          && kind(of: name) == .double
      }
    }
  }

  /// Whether the base of the URL is one of several addresses that are not all Genesys Cloud's:
  /// `BASES[system] + path`.
  func isBehindChosenBase(_ call: CodeCall) -> Bool {
    given(to: call).contains { range in
      range.contains { name in
        guard code.isName(name), code.isSymbol(name + 1, "["),
          !(code.isText(name + 2) && code.next(name + 2) == code.partners[name + 1]),
          let list = names.value(of: name) ?? origins(of: name).first
        else { return false }
        return list.prefix(Self.longestList).contains { Self.isElsewhere($0, in: code) }
      }
    }
  }

  private static func isElsewhere(_ token: Int, in code: Code) -> Bool {
    guard code.isText(token) else { return false }
    let text = code.text[code.tokens[token].content]
    return text.starts(with: "http") && MadeAddress(text: text).isElsewhere
  }

  /// The functions that are called with each request and may put another address before its URL.
  static func hooksElsewhere(_ code: Code, _ names: Bindings) -> [Range<Int>] {
    hooks(code, names).filter { hook in hook.contains { isElsewhere($0, in: code) } }
  }

  /// The most brackets round a function that are searched for the client that it is given to.
  private static let mostBrackets = 8

  /// Whether something may put another address before the URLs of a call's receiver.
  func mayBeLedElsewhere(_ call: CodeCall) -> Bool {
    hooksElsewhere.prefix(Self.mostGiven).contains { hook in
      guard let owner = owner(ofHook: hook.lowerBound) else { return true }
      return call.components.dropFirst().contains(owner)
    }
  }

  /// The name of the client that is made with a function, or given it; `nil` if that is not known.
  private func owner(ofHook place: Int) -> String? {
    var open = code.parents[place]
    for _ in 0..<Self.mostBrackets where open >= 0 {
      if let call = CodeCall(at: open, in: code) {
        // `client.interceptors.request.use(…)`
        if call.components.count > 3, call.components[2] == "interceptors" {
          return call.components[3]
        }
        if let variable = variable(of: call, mayBeReceiver: false) { return code.word(variable) }
      }
      open = code.parents[open]
    }
    return nil
  }
}
