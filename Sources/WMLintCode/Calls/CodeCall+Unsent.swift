import WMLintRequests

/// Calls with a method and a path that send nothing.
extension CodeCall {
  /// Whether it makes an error, declares a route of a server, or is an attribute of a method.
  func isUnsent(in code: Code) -> Bool {
    isError(in: code) || isAttribute(in: code) || isRoute(in: code)
  }

  /// Whether it makes an error, which only describes a request.
  private func isError(in code: Code) -> Bool {
    let first = code.isWord(start - 1, "new") ? start - 1 : start
    if ["throw", "raise"].contains(code.wordBefore(first)) { return true }
    return components.contains { component in
      NameWords.of(component).last.map { word in
        CodeWords.errors.contains(where: word.hasSuffix) && !component.hasSuffix("()")
      } ?? false
    }
  }

  /// Whether it is an attribute of C# for a method of a server. Attributes of Refit, named after
  /// HTTP methods, describe what is sent.
  private func isAttribute(in code: Code) -> Bool {
    guard code.language.objects == .cSharp, components.count == 1 else { return false }
    let open = code.parents[start]
    guard code.isSymbol(open, "["), code.isSymbol(start - 1, among: ["[", ","]),
      !CodeMethod.all.contains(components[0].uppercased())
    else { return false }
    let isBehindValue =
      code.isName(open - 1) && !code.tokens[open].startsLine || code.isSymbol(open - 1, "=")
    let close = code.partners[open]
    return !isBehindValue && close > open
      && (code.isName(close + 1) || code.isSymbol(close + 1, "["))
  }

  /// Whether it is a function named after an HTTP method, without a receiver, that takes a request
  /// handler: as its last argument, or in a block of Kotlin.
  private func isRoute(in code: Code) -> Bool {
    guard components.count == 1, CodeMethod.all.contains(components[0].uppercased()) else {
      return false
    }
    if code.language.objects == .kotlin, code.isSymbol(close + 1, "{") { return true }
    return hasHandler(in: code)
  }

  /// Whether an argument after the first is a function.
  func hasHandler(in code: Code) -> Bool {
    arguments.dropFirst().contains { argument in
      code.first(in: argument) { index in
        code.isSymbol(index, "=>") && !code.language.pairsByArrow
          || code.isSymbol(index, "->") && code.language.objects == .java
          || code.isWord(index, "function") || code.isWord(index, "func")
      } != nil
    }
  }

  /// The name of the type whose initializer it calls; `nil` if it calls a function.
  func madeType(in code: Code) -> String? {
    if code.isWord(start - 1, "new") { return components[0] }
    if components[0] == "new" { return components.count > 1 ? components[1] : nil }
    let isNamedSo =
      code.language.dialect == .python || code.language.objects == .kotlin
      || code.language.objects == .swift
    return isNamedSo && components[0].first?.isUppercase == true ? components[0] : nil
  }
}
