import WMLintText

/// The methods that a program declares, or puts into the classes of an SDK: `fun UsersApi.patchUsers()`,
/// `usersApi.patchUsers = …`.
struct DeclaredMethods {
  private var names: Set<ArraySlice<UInt8>> = []

  /// Functions that define a method whose name is their argument.
  private static let makers = ["setattr", "defineProperty", "define_method"]

  /// Reads those whose name may be that of a method of an SDK.
  init(
    _ code: Code, _ uses: [ArraySlice<UInt8>: [Int]], named isWanted: (ArraySlice<UInt8>) -> Bool
  ) {
    for (name, places) in uses where isWanted(name) {
      if places.contains(where: { Self.isDeclared($0, in: code) }) { names.insert(name) }
    }
    for maker in Self.makers {
      for place in uses[Array(maker.utf8)[...]] ?? [] {
        guard let call = CodeCall(at: place + 1, in: code) else { continue }
        for argument in call.arguments.prefix(2) where argument.count == 1 {
          let token = code.tokens[argument.lowerBound]
          if token.kind == .text { names.insert(code.text.storage[token.content]) }
        }
      }
    }
  }

  func contains(_ name: ArraySlice<UInt8>) -> Bool { names.contains(name) }

  private static func isDeclared(_ token: Int, in code: Code) -> Bool {
    let isMember = code.isMemberOperator(token - 1)
    if code.isSymbol(token + 1, "=") { return true }
    // `define_method(:name)` of Ruby.
    if code.isSymbol(token - 1, ":"), code.isWord(token - 3, "define_method") { return true }
    let start = CodeChain.start(of: token, in: code)
    let before = code.wordBefore(start)
    if CodeWords.functions.contains(before) { return true }
    // `func (w wrapper) Name(…)` of Go.
    if code.isSymbol(token - 1, ")"), code.isWord(code.partners[token - 1] - 1, "func") {
      return true
    }
    if isMember { return false }
    if code.language.dialect == .javaScript {
      return code.isSymbol(token + 1, ":")
        || code.isSymbol(token + 1, "(")
          && code.isSymbol(code.partners[token + 1] + 1, among: ["{", ":"])
    }
    guard code.language.declaresByName, code.isSymbol(token + 1, "(") else { return false }
    // The type is before it, and modifiers are no calls.
    return code.isSymbol(token - 1, among: [">", "]", "?"])
      || !before.isEmpty && !CodeWords.beforeCalls.contains(before)
  }
}
