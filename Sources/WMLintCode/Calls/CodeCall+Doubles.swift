import WMLintRequests

/// Calls on test doubles of HTTP clients, and calls that configure their responses.
extension CodeCall {
  /// Whether it is a call on a test double, or an argument of a test double or of an assertion.
  ///
  /// The name of the call does not matter for a method of an SDK, which may contain any word. The
  /// name of the receiver may be that of a store if it is known to be a client.
  func isOnDouble(in code: Code, asMethodOfSDK: Bool = false, isOnClient: Bool = false) -> Bool {
    // A test of Laravel has `patch` and `patchJson` for its own routes.
    if code.isWord(start, "$this"), components.count == 2,
      NameWords.of(components[0]).allSatisfy({
        $0 == "json" || CodeMethod.all.contains($0.uppercased())
      })
    {
      return true
    }
    // `app` is not in the name of a client there.
    if components.dropFirst().first == "UrlFetchApp" { return false }
    let all = components.dropFirst(asMethodOfSDK ? 1 : 0).flatMap { component in
      component.hasSuffix("()") && ["request", "supertest"].contains(component.dropLast(2))
        ? ["mock"] : NameWords.of(component)
    }
    // `given().body(…).when()` of REST Assured; the functions of Mockito are given something.
    let isOfRestAssured = components.last == "given()" || components.last == "RestAssured"
    let words = isOfRestAssured ? all.filter { $0 != "given" && $0 != "when" } : all
    let own = isOnClient ? words.filter { !CodeWords.ofKnownClients.contains($0) } : words
    return (own + wordsAround(in: code)).contains(where: CodeWords.doubles.contains)
      || components.contains(where: CodeWords.wholeDoubles.contains)
      || !isOnClient && components.contains(where: CodeWords.wholeKeepers.contains)
  }

  /// Whether it configures the response of a test double or a server to such requests.
  func isTestDouble(in code: Code, isOnClient: Bool = false) -> Bool {
    if isOnDouble(in: code, isOnClient: isOnClient) || isUnsent(in: code) || hasMatcher(in: code) {
      return true
    }
    if code.isMemberOperator(close + 1), code.isName(close + 2), isAnswer(close + 2, in: code) {
      return true
    }
    // A route has its handler after the path; a function such as `request` calls back.
    guard arguments.count > 1, components.count > 1 else { return false }
    if ["http", "https"].contains(components[1]), name(in: code) == "request" { return false }
    // These have a callback for the response, as `request.patch({ … }, (error, answer) => …)` does.
    if CodeWords.callingBack.contains(components[1]) { return false }
    return hasHandler(in: code)
  }

  /// Whether a method sets the response to a request, or asserts that it is sent:
  /// `->shouldBeCalled()`.
  private func isAnswer(_ name: Int, in code: Code) -> Bool {
    let word = code.word(name)
    return CodeWords.answers.contains(word.lowercased())
      || NameWords.of(word).first.map { $0 == "should" || $0 == "will" } ?? false
  }

  /// Whether an argument is a matcher: `any()`, `It.IsAny<string>()`, `Arg.Any<string>()`.
  private func hasMatcher(in code: Code) -> Bool {
    arguments.contains { argument in
      let first = argument.lowerBound
      switch code.language.objects {
      case .cSharp:
        return code.isMemberOperator(first + 1)
          && (code.isWord(first, "Arg") || code.isWord(first, "It"))
          || code.isWord(first, "A") && code.isSymbol(first + 1, "<")
      case .java, .kotlin:
        return code.isWord(first, "any") && code.isSymbol(argument.upperBound - 1, ")")
      default: return false
      }
    }
  }

  /// The words of the calls that it is an argument of, or is in a block of.
  private func wordsAround(in code: Code) -> [String] {
    let around = code.parents[start]
    guard code.isSymbol(around, among: ["(", "{"]) else { return [] }
    var name = around - 1
    // `verify(exactly = 1) { client.put(…) }` of MockK.
    if code.language.objects == .kotlin, code.isSymbol(around, "{"), code.isSymbol(name, ")") {
      name = code.partners[name] - 1
      if CodeWords.control.contains(code.wordBefore(name + 1))
        || CodeWords.functions.contains(code.wordBefore(name))
      {
        return []
      }
    }
    guard code.isName(name) else { return [] }
    let components = CodeChain.components(endingAt: name, in: code)
    // FakeItEasy's `A.CallTo(() => client.PutAsync(…))`
    if components == ["CallTo", "A"] { return ["fake"] }
    return components.flatMap(NameWords.of)
  }
}
