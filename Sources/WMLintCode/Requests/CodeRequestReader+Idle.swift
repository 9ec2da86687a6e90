import WMLintRequests
import WMLintText

/// Methods of a program's own classes that are called as those of HTTP are and send nothing.
extension CodeRequestReader {
  /// The most tokens of a method that are searched, and the most methods that call each other.
  private static let longestMethod = 200
  private static let mostMethods = 8

  /// Words in the names of what sends something, or keeps it to be sent.
  private static let senders = CodeWords.sending.union(CodeWords.clients).union([
    "batch", "channel", "commands", "dispatch", "do", "emit", "enqueue", "exec", "jobs", "message",
    "next", "operations", "ops", "outbox", "pending", "perform", "publish", "query", "queue", "run",
    "socket", "stream", "submit", "super", "parent", "transport",
  ])

  /// Words in the names of methods that objects have which keep things, and clients too.
  private static let ofBoth: Set<String> = ["delete", "get", "patch", "post", "put", "update"]

  /// Whether a call is one of a method of the program's own, which sends nothing.
  func sendsNothing(_ call: CodeCall) -> Bool {
    guard call.components.count > 1, let all = names.functions[code.bytes(call.nameToken)] else {
      return false
    }
    let types = self.types(ofReceiverOf: call)
    let values = receiver(of: call).map(origins) ?? []
    let methods = all.prefix(Self.mostUses).filter { method in
      ownerName(of: method).map(types.contains) ?? false
        || values.contains { value in
          code.isSymbol(value.lowerBound, "{") && value.contains(method.name)
        }
    }
    var left = Self.mostMethods
    return !methods.isEmpty && methods.allSatisfy { isIdle($0, &left) }
  }

  /// The names of the types that the receiver of a call may have.
  private func types(ofReceiverOf call: CodeCall) -> Set<String> {
    guard let receiver = receiver(of: call) else {
      let close = call.nameToken - 2
      guard code.isSymbol(close, ")"), let maker = CodeCall(at: code.partners[close], in: code)
      else { return [] }
      return Set([maker.madeType(in: code)].compactMap(\.self))
    }
    let made = origins(of: receiver).flatMap { value in
      let core = CodeExpression.core(of: value, in: code)
      // A parameter that is kept: `self.book = book`.
      if core.count == 1, let name = core.first, code.isName(name) {
        return names.types(of: name).compactMap(\.first)
      }
      return [type(madeBy: core)].compactMap(\.self)
    }
    return Set(made + names.types(of: receiver).compactMap(\.first))
  }

  private func type(madeBy core: Range<Int>) -> String? {
    guard let last = core.last else { return nil }
    if code.isSymbol(last, ")"), let maker = CodeCall(at: code.partners[last], in: code) {
      if let type = maker.madeType(in: code) { return type }
      let name = maker.components[0]
      let isGo = code.language.objects == .go && name.hasPrefix("New")
      return isGo ? String(name.dropFirst("New".count)) : nil
    }
    // `&Ledger{}` of Go, `Ledger.new` of Ruby.
    if code.language.objects == .go, code.isSymbol(last, "}") {
      let name = code.partners[last] - 1
      return code.isName(name) ? code.word(name) : nil
    }
    let isMade = code.language.objects == .ruby && code.isWord(last, "new")
    return isMade && code.isName(last - 2) ? code.word(last - 2) : nil
  }

  /// The name of the type that a function is a method of.
  private func ownerName(of method: DeclaredFunction) -> String? {
    // `func (l *Ledger) Put(…)` of Go.
    if code.language.objects == .go {
      let isMethod = code.isSymbol(method.name - 1, ")") && code.isName(method.name - 2)
      return isMethod ? code.word(method.name - 2) : nil
    }
    return names.owner(of: method.name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether a function does something, and nothing in it may send a request.
  private func isIdle(_ method: DeclaredFunction, _ left: inout Int) -> Bool {
    guard left > 0, let body = method.body(in: code)?.tokens, !body.isEmpty,
      body.count < Self.longestMethod, !code.isWord(body.lowerBound, "raise"),
      !code.isWord(body.lowerBound, "throw")
    else { return false }
    left -= 1
    let parameters = method.parameterNames(in: code)
    var doesSomething = false
    for index in body {
      if code.isText(index) {
        let text = code.text[code.tokens[index].content]
        if text.starts(with: "http") || CodeMethod.all.contains(text.string.uppercased()) {
          return false
        }
      }
      doesSomething =
        doesSomething || code.isSymbol(index, among: ["=", "("])
        || ["del", "delete", "unset"].contains(code.word(index))
      guard code.isName(index) else { continue }
      let isCalled = code.isSymbol(index + 1, "(")
      if parameters.contains(names.plainName(index)) {
        if isCalled { return false }
        continue
      }
      guard maySend(index, isCalled: isCalled, in: method, &left) else { continue }
      return false
    }
    return doesSomething
  }

  private func maySend(
    _ name: Int, isCalled: Bool, in method: DeclaredFunction, _ left: inout Int
  ) -> Bool {
    let words = NameWords.of(code.word(name))
    let isMethod = words.contains(where: Self.ofBoth.contains)
    if isCalled, let call = CodeCall(at: name + 1, in: code) {
      let isOnKeeper = kind(ofReceiverOf: call) == .double
      if isMethod { return !isOnKeeper }
      if isOnKeeper { return false }
      if words.contains(where: Self.senders.contains) { return true }
      let functions = names.functions(calledBy: call).all
      // A method that the class inherits, or has in another file, may do anything.
      if functions.isEmpty { return isOfObjectItself(call, in: method) }
      return !functions.allSatisfy { isIdle($0, &left) }
    }
    // `Method.Put`, and not `delete rows[path]`.
    return isMethod
      ? code.isMemberOperator(name - 1) : words.contains(where: Self.senders.contains)
  }

  /// Languages in which a method of the object itself is called by its name alone.
  private static let namingMethods: [Language.Objects] = [
    .apex, .cSharp, .java, .kotlin, .ruby, .swift,
  ]

  /// Functions of those languages that only write what they are given.
  private static let writing = CodeWords.speaking.union(["println", "puts", "raise", "require"])

  /// Whether a call may be one of a method of the object that another method is one of.
  private func isOfObjectItself(_ call: CodeCall, in method: DeclaredFunction) -> Bool {
    if names.isMember(call.nameToken) { return true }
    guard let objects = code.language.objects else { return false }
    // `func (l *Ledger) Put(…) { l.keep(…) }` of Go.
    if objects == .go, call.components.count == 2, code.isSymbol(method.name - 1, ")") {
      let open = code.partners[method.name - 1]
      return open >= 0 && code.isName(open + 1) && code.bytes(open + 1) == code.bytes(call.start)
    }
    return call.components.count == 1 && Self.namingMethods.contains(objects)
      && call.madeType(in: code) == nil
      && !NameWords.of(call.components[0]).contains(where: Self.writing.contains)
  }
}
