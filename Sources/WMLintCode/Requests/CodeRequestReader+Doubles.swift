import WMLintRequests

/// Calls on what a test binds to a double, or compares others with.
extension CodeRequestReader {
  /// Whether a call is made on a variable bound to a test double:
  /// `with requests_mock.Mocker() as m`.
  func isOnBoundDouble(_ call: CodeCall) -> Bool {
    guard call.components.count == 2, code.isName(call.start) else { return false }
    return (uses[code.bytes(call.start)] ?? []).prefix(Self.mostUses).contains { use in
      code.isWord(use - 1, "as") && code.isSymbol(use - 2, ")")
        && words(ofCallClosedBy: use - 2).contains { word in
          CodeWords.doubles.contains(word) || word.hasSuffix("responses")
        }
    }
  }

  /// Whether a call is what a test of Python compares others with: `call("PUT", url)`, `call.put(url)`.
  func isCallOfMock(_ call: CodeCall) -> Bool {
    guard code.language.dialect == .python, code.isWord(call.start, "call") else { return false }
    if names.isTest { return true }
    return (uses[code.bytes(call.start)] ?? []).prefix(Self.mostUses).contains { use in
      let line = max(0, use - 16)..<use
      guard let first = line.last(where: { code.tokens[$0].startsLine }) else { return false }
      return code.isWord(first, "from") && (first..<use).contains { code.isWord($0, "mock") }
    }
  }

  /// Whether an answer is kept under the URL that it is from: `cache.put(url, response.clone())`.
  func keepsAnswer(_ call: CodeCall) -> Bool {
    guard call.arguments.count == 2, call.name(in: code) == "put" else { return false }
    let kept = CodeExpression.core(of: call.arguments[1], in: code)
    let isCopy = kept.count > 3 && code.isWord(kept.upperBound - 3, "clone")
    return isCopy
      || kept.count == 1 && ["res", "resp", "response"].contains(code.word(kept.lowerBound))
  }

  private func words(ofCallClosedBy close: Int) -> [String] {
    let name = CodeCall.name(before: code.partners[close], in: code)
    return CodeChain.components(endingAt: name, in: code).flatMap(NameWords.of)
  }
}
