import WMLintText

/// Parameters and variables that shadow a function of the same name.
extension Bindings {
  /// The most parameters of the name that are examined.
  private static let mostHiding = 32

  /// Whether a called name is a parameter or a variable there, and not a function of the program:
  /// `function f(url) { fetch(url("/users")) }`.
  func hidesFunction(calledAt token: Int) -> Bool {
    // In these languages a variable cannot be called like a function.
    let apart: [Language.Objects] = [.apex, .java, .ruby]
    if let objects = code.language.objects, apart.contains(objects) { return false }
    guard !code.isMemberOperator(token - 1), let declared = functions[code.bytes(token)] else {
      return false
    }
    return isSet(nearerTo: token, than: declared) || isParameter(calledAt: token)
  }

  /// Whether a name is set nearer to its use than each function of the name is declared.
  private func isSet(nearerTo token: Int, than declared: [DeclaredFunction]) -> Bool {
    let chain = scopes.chain(from: scopes.scopes[token])
    let depths = declared.map { chain.firstIndex(of: scopes.scopes[$0.name]) ?? chain.count }
    return (assignments(of: token) ?? []).contains { assignment in
      // `const url = path => …` sets the name to the function itself.
      guard assignment.scope >= 0, !declared.contains(where: { $0.name == assignment.token }),
        let depth = chain.firstIndex(of: assignment.scope)
      else { return false }
      return depths.allSatisfy { $0 > depth }
    }
  }

  /// Whether a name is a parameter of a function round it that is an expression.
  private func isParameter(calledAt token: Int) -> Bool {
    let all = uses[code.bytes(token)] ?? []
    let end = all.partitionIndex { $0 >= token }
    return all[..<end].suffix(Self.mostHiding).contains { place in
      let open = code.parents[place]
      let isBare = code.isSymbol(place + 1, "=>") || code.isWord(place - 1, "lambda")
      let parameters: Range<Int>
      if isBare {
        parameters = place..<place + 1
      } else if code.isSymbol(open, "("), code.partners[open] < token,
        code.language.blocks == .braces, let body = bodyOfParameters(open), body < open
      {
        parameters = code.content(of: open)
      } else {
        return false
      }
      let function = DeclaredFunction(name: place, parameters: parameters, scope: -1)
      guard let body = function.body(in: code), body.isExpression else { return false }
      return body.tokens.contains(token)
    }
  }
}
