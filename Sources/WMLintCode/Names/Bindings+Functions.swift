/// The functions that a program declares.
extension Bindings {
  /// The most functions of one name that are kept.
  private static let mostOfName = 8

  /// Notes a function by its parameters, if it has a name.
  mutating func addFunction(_ parameters: Range<Int>, scope: Int) {
    let isList = code.isSymbol(parameters.lowerBound - 1, "(")
    var before =
      isList
      ? CodeCall.name(before: parameters.lowerBound - 1, in: code) : parameters.lowerBound - 1
    var scope = scope
    if code.isWord(before, "param") {
      // The parameters of PowerShell are within the body.
      scope = code.parents[before]
      before = scope - 1
      guard code.isWord(before - 1, "function") else { return }
    } else if isAnonymous(before) {
      while isAnonymous(before), code.isName(before) { before -= 1 }
      guard code.isSymbol(before, among: ["=", ":=", ":"]) else { return }
      before -= 1
    }
    guard code.isName(before) else { return }
    functions[code.bytes(before), default: []].append(
      DeclaredFunction(name: before, parameters: parameters, scope: scope))
  }

  /// Whether the parameters of a function follow a token that is not its name.
  private func isAnonymous(_ token: Int) -> Bool {
    !code.isName(token) || code.isWord(token, "async")
      || CodeWords.functions.contains(code.word(token))
  }

  /// The functions of the program that a call may refer to, and whether it certainly calls one of
  /// them.
  func functions(calledBy call: CodeCall) -> (all: [DeclaredFunction], isSure: Bool) {
    guard let named = functions[code.bytes(call.nameToken)], named.count <= Self.mostOfName else {
      return ([], false)
    }
    if hidesFunction(calledAt: call.nameToken) { return ([], false) }
    let own = owner(of: call.start)
    let ofClass = named.filter { owner(of: $0.name) == own }
    let isOnItself =
      call.components.count == 1
      || call.components.count == 2
        && ["cls", "self", "static", "this", "$this"].contains(call.components[1])
    if isOnItself {
      let all = ofClass.isEmpty ? named.filter { owner(of: $0.name) == nil } : ofClass
      return (all, true)
    }
    // `const PATHS = { user: id => … }`
    if let value = element(call.start..<call.nameToken + 1) {
      return (named.filter { value.contains($0.parameters.lowerBound) }, true)
    }
    let receiver = call.nameToken - 2
    let ofReceiver = named.filter { function in
      owner(of: function.name).map { code.isName(receiver) && $0 == code.bytes(receiver) } ?? false
    }
    if !ofReceiver.isEmpty { return (ofReceiver, true) }
    return isOfLibrary(call) ? ([], false) : (named, code.language.objects == .go)
  }

  /// Whether the receiver of a call is known by its name as a library that sends requests.
  private func isOfLibrary(_ call: CodeCall) -> Bool {
    let name = call.components[1]
    return code.language.formLibraries.contains(name)
      || code.language.calls.contains {
        !$0.isOfOwnClient && $0.receivers?.contains(name.lowercased()) ?? false
      }
  }

  /// The name of the class that a token is in.
  func owner(of token: Int) -> ArraySlice<UInt8>? {
    classes.owner(of: scopes.chain(from: scopes.scopes[token])).map(code.bytes)
  }
}
