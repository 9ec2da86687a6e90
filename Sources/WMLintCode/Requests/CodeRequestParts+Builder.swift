/// A URL that Spring's builder makes: `uri(builder -> builder.path("…").queryParam("pageSize", 25).build())`,
/// `UriComponentsBuilder.fromUriString("…").queryParam("pageSize", 25).toUriString()`.
extension CodeRequestParts {
  /// What a builder begins with a URL or a path by, in lower case.
  private static let beginnings: Set<String> = [
    "fromhttpurl", "fromuristring", "frompath", "fromuri", "path",
  ]

  /// What puts parameters into the query, in lower case.
  private static let parameters: Set<String> = [
    "queryparam", "queryparams", "queryparamifpresent",
  ]

  /// What else may be said without another path, in lower case.
  private static let endings: Set<String> = [
    "build", "buildandexpand", "encode", "expand", "host", "newinstance", "port", "scheme", "touri",
    "touristring", "tostring",
  ]

  /// Reads a URL builder, and returns whether a value is one. One with an unknown call leaves the URL
  /// unknown.
  mutating func takeBuilt(_ value: Range<Int>) -> Bool {
    guard code.language.objects == .java || code.language.objects == .kotlin,
      let calls = calls(ofBuilder: built(value))
    else { return false }
    let names = calls.map { $0.name(in: code) }
    guard names.allSatisfy({ Self.isKnown($0) }),
      names.count(where: { Self.beginnings.contains($0) }) == 1
    else { return true }
    // `path("/api/v2/users/{id}").build(id)`
    hasVariables = true
    for (name, call) in zip(names, calls) {
      switch (name, call.arguments.count) {
      case ("queryparam", 2): takeParameter(call.arguments[0], call.arguments[1])
      case ("host", 1): take(call.arguments[0], as: .host)
      case (_, 1) where Self.beginnings.contains(name): take(call.arguments[0], as: .url)
      case (_, _) where Self.parameters.contains(name): isQueryOpen = true
      default: break
      }
    }
    return true
  }

  private static func isKnown(_ name: String) -> Bool {
    beginnings.contains(name) || parameters.contains(name) || endings.contains(name)
  }

  /// What a name was set to, if a value is one.
  private func built(_ value: Range<Int>) -> Range<Int> {
    let core = CodeExpression.core(of: value, in: code)
    guard core.count == 1, let name = core.first, code.isName(name) else { return value }
    return names.value(of: name) ?? value
  }

  /// The calls of a chain that makes a URL.
  private func calls(ofBuilder value: Range<Int>) -> [CodeCall]? {
    guard var open = firstCall(ofBuilder: value) else { return nil }
    var calls: [CodeCall] = []
    while open < value.upperBound, let call = CodeCall(at: open, in: code) {
      calls.append(call)
      guard code.isMemberOperator(call.close + 1), code.isName(call.close + 2) else { break }
      open = call.close + 3
    }
    return calls
  }

  /// The parenthesis of the first call of a chain that makes a URL.
  private func firstCall(ofBuilder value: Range<Int>) -> Int? {
    let start = value.lowerBound
    guard value.count > 4, code.isName(start) else { return nil }
    if code.isWord(start, "UriComponentsBuilder"), code.isMemberOperator(start + 1) {
      return start + 3
    }
    // The parameter of a function, whose one expression begins with it.
    guard code.isSymbol(start + 1, "->"), code.isName(start + 2),
      code.word(start + 2) == code.word(start), code.isMemberOperator(start + 3)
    else { return nil }
    return start + 5
  }
}
