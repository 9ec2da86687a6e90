import WMLintText

/// Parameters that a function changes before it builds a URL from them.
extension Bindings {
  /// Methods that change a mutable string, in lower case.
  private static let changingText: Set<String> = [
    "append", "appendformat", "clear", "delete", "deletecharat", "insert", "remove", "removefirst",
    "removelast", "removesubrange", "replace", "replacesubrange", "setlength",
  ]

  /// The positions of the parameters that a function reassigns or changes:
  /// `path = "/api/v2" + path`, `path.prepend("/api/v2")`.
  func changedParameters(
    of function: DeclaredFunction, _ parameters: [ArraySlice<UInt8>]
  ) -> Set<Int> {
    guard let body = function.body(in: code), !body.isExpression else { return [] }
    let changed = body.tokens.lazy.compactMap { index -> Int? in
      guard code.isName(index), !code.isMemberOperator(index - 1),
        let number = parameters.firstIndex(of: plainName(index))
      else { return nil }
      return isChanged(at: index) ? number : nil
    }
    return Set(changed)
  }

  private func isChanged(at index: Int) -> Bool {
    // `call(path=path)` is a named argument.
    if CodeObject.isSet(behind: index, in: code), !code.isSymbol(code.parents[index], "(") {
      return true
    }
    return mayBeReplaced(at: index) || isChangedByMethod(at: index)
  }

  /// Whether a statement calls a mutating method of a Swift string, or of a builder of Java or C#;
  /// used as a value, the call would return a new string.
  private func isChangedByMethod(at index: Int) -> Bool {
    guard let objects = code.language.objects,
      [.apex, .cSharp, .java, .kotlin, .swift].contains(objects),
      code.isMemberOperator(index + 1), code.isName(index + 2), code.isSymbol(index + 3, "("),
      Self.changingText.contains(code.word(index + 2).lowercased())
    else { return false }
    return code.tokens[index].startsLine || code.isSymbol(index - 1, among: ["{", "}", ";"])
  }

  /// Whether it is passed to a function of PHP that takes a reference: `function fix(&$path)`.
  func isGivenByReference(_ index: Int) -> Bool {
    guard code.language.objects == .php, code.isSymbol(index - 1, among: ["(", ","]),
      let call = CodeCall(at: code.parents[index], in: code),
      let number = call.arguments.firstIndex(where: { $0 == index..<index + 1 })
    else { return false }
    return functions(calledBy: call).all.contains { function in
      let parameters = code.elements(in: function.parameters)
      return parameters.indices.contains(number)
        && parameters[number].contains { code.isSymbol($0, "&") }
    }
  }
}
