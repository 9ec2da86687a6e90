import WMLintRequests
import WMLintText

/// Clients that change the body they are given: by a transformation, a hook, or a key converter.
extension CodeRequestReader {
  /// Names that show, anywhere in a program, that bodies are rewritten.
  private static let marks: [WordSearch] = [
    "axios-case-converter", "camelcasekeys", "camelcase-keys", "camelize", "caseconverter",
    "maprequest", "snakecasekeys", "snakecase-keys", "tosnakecase", "transformrequest",
  ].map(WordSearch.init)

  /// Members with functions that are called with each request before it is sent, in lower case.
  private static let hooks: Set<String> = ["beforerequest", "event_hooks", "onrequest"]

  /// Names of members and variables with a body, in lower case.
  private static let bodies: Set<String> = ["body", "content", "data", "json", "payload", "stream"]

  /// Words in the names of functions that only add headers to a request, or read it.
  private static let harmless: Set<String> = [
    "auth", "authenticate", "authorization", "authorize", "bearer", "header", "headers", "log",
    "logger", "logging", "retry", "throttle", "token", "trace", "tracing",
  ]

  /// The most tokens of a hook that are searched.
  private static let longestHook = 400

  /// Whether a program rewrites the bodies that its clients are given.
  static func rewritesBodies(
    _ code: Code, _ names: Bindings, _ uses: [ArraySlice<UInt8>: [Int]]
  ) -> Bool {
    marks.contains { $0.finds(in: code.text) }
      || functions(ofHooks: code, uses).contains { mayRewrite($0, code, names) }
  }

  /// The functions, and lists of functions, that are called with each request before it is sent.
  private static func functions(
    ofHooks code: Code, _ uses: [ArraySlice<UInt8>: [Int]]
  ) -> [Range<Int>] {
    let named = uses.filter { name, _ in
      (9...13).contains(name.count)
        && hooks.contains(String(decoding: name, as: UTF8.self).lowercased())
    }
    let set = named.values.flatMap { places in
      places.prefix(mostUses).compactMap { place in
        code.isSymbol(place + 1, among: [":", "="]) ? code.statementValue(from: place + 2) : nil
      }
    }
    // `client.interceptors.request.use(…)`
    let used = (uses[Array("interceptors".utf8)[...]] ?? []).prefix(mostUses).compactMap { place in
      code.isWord(place + 2, "request") && code.isWord(place + 4, "use")
        ? CodeCall(at: place + 5, in: code)?.arguments.first : nil
    }
    return set + used
  }

  /// The tokens of the code that changes each request before it is sent.
  static func hooks(_ code: Code, _ names: Bindings) -> [Range<Int>] {
    functions(ofHooks: code, names.uses).flatMap { value in
      let core = CodeExpression.core(of: value, in: code)
      let named = core.prefix(mostUses).filter(code.isName).flatMap { name in
        (names.functions[code.bytes(name)] ?? []).prefix(1).compactMap { $0.body(in: code)?.tokens }
      }
      return [core.prefix(longestHook)] + named
    }
  }

  /// Whether a function, or a list of functions, may change the body of its request.
  private static func mayRewrite(
    _ value: Range<Int>, _ code: Code, _ names: Bindings, depth: Int = 0
  ) -> Bool {
    let core = CodeExpression.core(of: value, in: code)
    if core.count == 1, let name = core.first, code.isName(name) {
      guard let functions = names.functions[code.bytes(name)], depth == 0 else {
        return !NameWords.of(code.word(name)).contains(where: harmless.contains)
      }
      return functions.contains { function in
        function.body(in: code).map { mayRewrite($0.tokens, code, names, depth: 1) } ?? true
      }
    }
    let isFunction =
      depth > 0
      || core.contains {
        code.isSymbol($0, "=>") || ["function", "lambda"].contains(code.word($0))
      }
    if !isFunction {
      // A list of functions, or an object with one for each event.
      let listed = core.dropFirst().filter { index in
        code.isName(index) && !code.isSymbol(index + 1, among: [":", "."])
          && !code.isMemberOperator(index - 1)
      }
      return listed.contains { mayRewrite($0..<$0 + 1, code, names, depth: depth) }
    }
    return core.prefix(longestHook).contains { index in
      let word = code.tokens[index].kind == .name || code.isText(index) ? code.word(index) : ""
      return bodies.contains(word.lowercased().filter(\.isLetter)) || word == "Request"
    }
  }

  /// Whether a call sends the body that it is given as it is, whatever clients do.
  func sendsAsGiven(_ call: CodeCall, as form: CallPattern) -> Bool {
    if form.name == "fetch" { return true }
    return call.components.count == 2 && code.language.formLibraries.contains(call.components[1])
  }
}
