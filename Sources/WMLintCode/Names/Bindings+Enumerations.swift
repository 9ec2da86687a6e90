import WMLintText

/// Enumeration constants of Java and Kotlin with one value: `USER("/api/v2/users")`.
extension Bindings {
  /// Whether a parenthesis opens the value of such a constant.
  func isConstant(madeAt open: Int) -> Bool {
    guard code.language.objects == .java || code.language.objects == .kotlin,
      code.isSymbol(open, "("), code.isName(open - 1), code.isSymbol(open - 2, among: ["{", ","])
    else { return false }
    return enumeration(around: open - 1) != nil
  }

  /// The name of the enumeration whose constants a token is among.
  private func enumeration(around token: Int) -> Int? {
    let brace = code.parents[token]
    guard code.isSymbol(brace, "{") else { return nil }
    let name = code.isSymbol(brace - 1, ")") ? code.partners[brace - 1] - 1 : brace - 1
    let isEnumeration =
      code.isWord(name - 1, "enum")
      || code.isWord(name - 1, "class") && code.isWord(name - 2, "enum")
    return code.isName(name) && isEnumeration ? name : nil
  }

  /// The value that a member of a constant evaluates to: `Paths.USER.path`, `Paths.USER.getPath()`.
  func valueOfConstant(_ range: Range<Int>) -> Range<Int>? {
    let isCall = range.count == 7 && code.isSymbol(range.lowerBound + 5, "(")
    let name = range.lowerBound + 2
    // The member after it may have been removed: `Paths.USER.path`.
    guard
      isCall && code.isSymbol(range.lowerBound + 6, ")") || range.count == 5 || range.count == 3,
      code.isMemberOperator(name - 1), code.isMemberOperator(name + 1), code.isName(name),
      let made = constants[code.bytes(name)], made.count == 1,
      let owner = enumeration(around: made[0] - 1),
      code.bytes(owner) == code.bytes(range.lowerBound),
      isPlainEnumeration(code.parents[made[0] - 1])
    else { return nil }
    let values = code.elements(in: code.content(of: made[0]))
    return values.count == 1 ? values[0] : nil
  }

  /// Whether an enumeration contains no strings but the values of its constants: others may be put
  /// before them, `String url() { return "/api/v2" + path; }`.
  private func isPlainEnumeration(_ brace: Int) -> Bool {
    bodies.isPlainEnumeration(brace) {
      (brace..<max(brace, code.partners[brace])).allSatisfy { index in
        let open = code.parents[index]
        return !code.isText(index) || code.isSymbol(open, "(") && code.parents[open] == brace
      }
    }
  }
}
