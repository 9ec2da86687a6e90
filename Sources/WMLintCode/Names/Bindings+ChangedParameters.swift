import WMLintText

/// Parameters that a function changes before it makes a URL of them.
extension Bindings {
  /// Methods by which a text that may be changed is another, in lower case.
  private static let changingText: Set<String> = [
    "append", "appendformat", "clear", "delete", "deletecharat", "insert", "remove", "removefirst",
    "removelast", "removesubrange", "replace", "replacesubrange", "setlength",
  ]

  /// The numbers of the parameters that a function gives other values: `path = "/api/v2" + path`,
  /// `path.prepend("/api/v2")`.
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
    // `call(path=path)` names an argument.
    if CodeObject.isSet(behind: index, in: code), !code.isSymbol(code.parents[index], "(") {
      return true
    }
    return mayBeReplaced(at: index) || isChangedByMethod(at: index)
  }

  /// Whether a statement is a method of a text of Swift, or of a builder of Java or C#, that changes it:
  /// of a value it would make another.
  private func isChangedByMethod(at index: Int) -> Bool {
    guard let objects = code.language.objects,
      [.apex, .cSharp, .java, .kotlin, .swift].contains(objects),
      code.isMemberOperator(index + 1), code.isName(index + 2), code.isSymbol(index + 3, "("),
      Self.changingText.contains(code.word(index + 2).lowercased())
    else { return false }
    return code.tokens[index].startsLine || code.isSymbol(index - 1, among: ["{", "}", ";"])
  }

  /// Whether it is given to a function of PHP that takes a reference: `function fix(&$path)`.
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
