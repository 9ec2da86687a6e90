import WMLintText

extension Bindings {
  /// The scope of the body of a function, by its list of parameters; `nil` if these brackets are not one.
  func bodyOfParameters(_ open: Int) -> Int? {
    let close = code.partners[open]
    guard close > open else { return nil }
    let scope = scopes.scopes[open]
    // The parameters of PowerShell are within the body.
    if code.isWord(open - 1, "param") { return scope }
    if let arrow = code.arrow(behindParameters: open) {
      return code.isSymbol(arrow + 1, "{") ? arrow + 1 : scope
    }
    let isFunction = isBehindFunctionWord(open)
    if isFunction, code.language.blocks == .indentation { return scope }
    var index = close + 1
    let isDeclared =
      isFunction
      || code.language.declaresByName && isDeclaredName(CodeCall.name(before: open, in: code))
    guard isDeclared else { return nil }
    while index < code.tokens.count, index < close + 24, code.parents[index] == code.parents[open] {
      if code.isSymbol(index, "{") { return index }
      if code.isSymbol(index, among: [";", ")", ",", "="]) { break }
      if !isFunction, index == close + 1, !code.isSymbol(index, ":"), !code.isWord(index, "throws")
      {
        break
      }
      index = code.next(index)
    }
    return isFunction ? scope : nil
  }

  private func isDeclaredName(_ name: Int) -> Bool {
    code.isName(name) && !code.isMemberOperator(name - 1)
      && !CodeWords.control.contains(code.word(name)) && !code.isWord(name - 1, "new")
  }

  private func isBehindFunctionWord(_ open: Int) -> Bool {
    if CodeWords.functions.contains(code.wordBefore(open)) { return true }
    guard code.isName(open - 1) else { return false }
    if CodeWords.functions.contains(code.wordBefore(open - 1)) { return true }
    // The method of a receiver in Go.
    return code.isSymbol(open - 2, ")") && code.isWord(code.partners[open - 2] - 1, "func")
  }
}

/// Parameters that have a URL by default: `def call(path, base="https://…")`.
extension Bindings {
  /// Keywords that make a constructor parameter a member too.
  private static let ofMembers: Set<String> = [
    "internal", "private", "protected", "public", "readonly", "val", "var",
  ]

  /// The deepest nesting of patterns that is searched.
  private static let deepestPattern = 4

  /// The most tokens between the parameters of a class and its body.
  private static let longestHead = 64

  /// Takes the URLs that parameters have by default, and returns the names of those.
  @discardableResult
  mutating func addDefaults(in parameters: Range<Int>, scope: Int, depth: Int = 0) -> Set<Int> {
    var found: Set<Int> = []
    // A function that is an expression has no scope of its own.
    guard
      scope != scopes.scopes[parameters.lowerBound - 1] || code.language.blocks == .indentation
        || code.isWord(parameters.lowerBound - 2, "param")
    else { return [] }
    for element in code.elements(in: parameters) {
      // `{ base = "https://…" } = {}`
      if code.isSymbol(element.lowerBound, "{"),
        code.partners[element.lowerBound] > element.lowerBound
      {
        let inner = code.content(of: element.lowerBound)
        if depth < Self.deepestPattern {
          found.formUnion(addDefaults(in: inner, scope: scope, depth: depth + 1))
        }
        continue
      }
      guard let name = DeclaredFunction.parameter(in: element, code),
        let sign = signOfDefault(in: element)
      else { continue }
      let value = sign + 1..<element.upperBound
      defaults.formUnion([name, sign])
      found.insert(name)
      add(name, value, scope: scope)
      let isMember = (element.lowerBound..<name).contains {
        Self.ofMembers.contains(code.word($0))
      }
      let outer = scopes.scopes[name]
      if isMember, outer >= 0, outer != scope { add(name, value, scope: outer) }
    }
    return found
  }

  /// The sign before the default value of a parameter, if that is a URL.
  private func signOfDefault(in element: Range<Int>) -> Int? {
    let sign = code.first(in: element) { index in
      code.isSymbol(index, "=")
        || code.language.objects == .ruby && code.isSymbol(index, ":") && code.isText(index + 1)
    }
    guard let sign, code.isText(sign + 1), code.next(sign + 1) == element.upperBound,
      code.text[code.tokens[sign + 1].content].starts(with: "http")
    else { return nil }
    return sign
  }

  /// The body of a class that has parameters itself:
  /// `class Api(private val base: String = "https://…") { … }`.
  func bodyOfClass(_ open: Int) -> Int? {
    guard [.cSharp, .kotlin].contains(code.language.objects), code.isName(open - 1),
      ["class", "record", "struct"].contains(code.wordBefore(open - 1)),
      code.partners[open] > open
    else { return nil }
    let head =
      code.partners[open] + 1..<min(code.tokens.count, code.partners[open] + Self.longestHead)
    let end =
      head.isEmpty ? nil : code.first(in: head) { code.isSymbol($0, among: ["{", ";", "}"]) }
    return end.flatMap { code.isSymbol($0, "{") ? $0 : nil }
  }
}

extension Code {
  /// The arrow after a parameter list and the return type: `(p: string): string => …`.
  func arrow(behindParameters open: Int) -> Int? {
    let close = partners[open]
    guard close > open else { return nil }
    if isSymbol(close + 1, "=>") { return close + 1 }
    guard language.dialect == .javaScript, isSymbol(close + 1, ":"),
      !isName(open - 1) || isWord(open - 1, "async")
    else { return nil }
    let type = close + 2..<min(close + 12, tokens.count)
    let end = type.first { isSymbol($0, among: ["=>", ";", "{", ",", ")", "=", "?", ":"]) }
    return end.flatMap { isSymbol($0, "=>") ? $0 : nil }
  }
}
