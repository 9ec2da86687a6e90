import WMLintText

/// Whether a program is a test.
extension Bindings {
  /// Whether a name shows that the program tests another, or itself.
  func declaresTests() -> Bool {
    CodeWords.testing.contains { uses[Array($0.utf8)[...]] != nil }
      || code.tokens.indices.contains { code.isName($0) && declaresTest($0) }
  }

  /// Whether a name is that of a test, of a declaration of tests, or of an assertion.
  private func declaresTest(_ index: Int) -> Bool {
    let name = code.bytes(index)
    // Most names begin with another letter.
    guard let first = name.first, "aditDIT".utf8.contains(first) else { return false }
    if code.isWord(index, "Test") {
      return code.isSymbol(index - 1, "@") || code.isSymbol(index - 1, "[")
    }
    if code.isWord(index, "test") || code.isWord(index, "it") {
      return code.language.dialect == .javaScript && code.isSymbol(index + 1, "(")
        && code.isText(index + 2) && !code.isMemberOperator(index - 1)
    }
    if name.starts(with: "test_".utf8) { return code.wordBefore(index) == "def" }
    if name.starts(with: "assert".utf8) {
      return name.dropFirst("assert".utf8.count).first.map(ASCII.isCapital) ?? false
    }
    return code.language.hasCommands && code.isText(index + 1)
      && ["Describe", "It"].contains { code.isWord(index, $0) }
  }
}
