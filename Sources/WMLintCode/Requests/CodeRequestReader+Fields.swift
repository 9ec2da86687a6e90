import WMLintRequests
import WMLintText

/// What a program says about a client in other places than its use: in a constructor, in a factory
/// function, or where a server registers it.
extension CodeRequestReader {
  /// Languages that let a class name its fields without `this`.
  private static let namingFields: [Language.Objects] = [
    .apex, .cSharp, .java, .kotlin, .swift,
  ]

  /// The most tokens of a type, or of the call that registers a client, that are searched.
  private static let longestTypes = 24
  private static let longestRegistering = 128

  /// Whether a call is made on a client of something else, by what is not said where it is used.
  func isOnClientElsewhere(_ call: CodeCall) -> Bool {
    guard hasClients, !client(of: call).saysBase else { return false }
    let holder = holder(of: call)
    guard code.isName(holder) else { return false }
    var client = CodeClient()
    if let value = names.value(of: holder) ?? lazyValue(of: holder) {
      client.take(value, in: code, names)
      takeResults(of: value, into: &client)
    }
    // `portalClient().put("/users")`
    let open = holder + 1
    if code.isSymbol(open, "("), code.partners[open] > open {
      takeResults(of: holder..<code.partners[open] + 1, into: &client)
    }
    takeFields(of: call, into: &client)
    for use in (uses[code.bytes(holder)] ?? []).prefix(Self.mostUses) {
      guard let value = base(setBehind: use), isSameField(use, holder) else { continue }
      client.takeBase(value, in: code, names)
    }
    takeRegistered(call, into: &client)
    return client.isElsewhere
  }

  /// Whether a use of a name is that of the same field as another, in one class.
  private func isSameField(_ use: Int, _ other: Int) -> Bool {
    guard let owner = names.owner(of: use), owner == names.owner(of: other) else { return false }
    if names.isMember(use), names.isMember(other) { return true }
    guard let objects = code.language.objects, Self.namingFields.contains(objects) else {
      return false
    }
    return (uses[code.bytes(use)] ?? []).prefix(Self.mostUses).contains { place in
      names.classes.owner(ofScope: names.scope(of: place)) != nil
    }
  }

  /// The value of `val client by lazy { … }` of Kotlin.
  func lazyValue(of name: Int) -> Range<Int>? {
    guard code.language.objects == .kotlin else { return nil }
    return (uses[code.bytes(name)] ?? []).prefix(Self.mostUses).lazy.compactMap { place in
      let end = min(code.tokens.count, place + Self.longestTypes)
      guard ["val", "var"].contains(code.wordBefore(place)),
        let lazy = (place + 1..<end).first(where: { code.isWord($0, "lazy") }),
        code.isWord(lazy - 1, "by")
      else { return nil }
      let isGiven = code.isSymbol(lazy + 1, "(") && code.partners[lazy + 1] > lazy
      let open = isGiven ? code.partners[lazy + 1] + 1 : lazy + 1
      guard code.isSymbol(open, "{"), code.partners[open] > open + 1 else { return nil }
      return open + 1..<code.partners[open]
    }.first
  }

  /// The call that a variable of a block is given by: `Net::HTTP.start(host) do |http|`.
  func valueOfBlock(of name: Int) -> Range<Int>? {
    guard code.language.objects == .ruby else { return nil }
    return (uses[code.bytes(name)] ?? []).prefix(Self.mostUses).lazy.compactMap { place in
      guard code.isSymbol(place - 1, "|"), names.isToken(name, in: names.scope(of: place)),
        code.isWord(place - 2, "do") || code.isSymbol(place - 2, "{"),
        code.isSymbol(place - 3, ")"), let call = CodeCall(at: code.partners[place - 3], in: code)
      else { return nil }
      return call.start..<call.close + 1
    }.first
  }

  /// Takes what a function of the program gives back that a value is a call of.
  private func takeResults(of value: Range<Int>, into client: inout CodeClient) {
    let core = CodeExpression.core(of: value, in: code)
    guard let last = core.last, code.isSymbol(last, ")"),
      let call = CodeCall(at: code.partners[last], in: code), call.start >= core.lowerBound
    else { return }
    for function in names.functions(calledBy: call).all.prefix(1) {
      for result in function.results(in: code) ?? [] {
        client.take(result, in: code, names)
        let made = CodeExpression.core(of: result, in: code)
        if made.count == 1, let name = made.first, let value = names.value(of: name) {
          client.take(value, in: code, names)
        }
      }
    }
  }

  /// Takes what the field of a struct of Go is set to: `s.portal.R().Put(…)`.
  private func takeFields(of call: CodeCall, into client: inout CodeClient) {
    let field = call.start + 2
    guard code.language.objects == .go, call.components.count > 2, code.isName(field),
      code.isMemberOperator(field - 1), !code.isSymbol(field + 1, "(")
    else { return }
    for use in (uses[code.bytes(field)] ?? []).prefix(Self.mostUses) {
      let isSet = code.isMemberOperator(use - 1) && code.isSymbol(use + 1, "=")
      let isKey = code.isSymbol(code.parents[use], "{") && code.isSymbol(use + 1, ":")
      if isSet || isKey, let value = code.statementValue(from: use + 2) {
        client.take(value, in: code, names)
      } else if code.isMemberOperator(use - 1), let value = base(setBehind: use) {
        client.takeBase(value, in: code, names)
      }
    }
  }

  /// Takes the base that a server of C# gives the clients that a class gets:
  /// `services.AddHttpClient<PortalClient>(c => c.BaseAddress = …)`, `factory.CreateClient("portal")`.
  private func takeRegistered(_ call: CodeCall, into client: inout CodeClient) {
    guard code.language.objects == .cSharp, let all = uses[Array("AddHttpClient".utf8)[...]] else {
      return
    }
    let owner = names.owner(of: call.start)
    let made = receiver(of: call).map(origins) ?? []
    let named = made.flatMap { $0.prefix(Self.longestTypes).filter(code.isText) }.map(code.word)
    for use in all.prefix(Self.mostUses) {
      let end = min(code.tokens.count, use + Self.longestTypes)
      guard let open = (use + 1..<end).first(where: { code.isSymbol($0, "(") }),
        code.partners[open] > open
      else { continue }
      let isOfClass = (use + 1..<open).contains { code.isName($0) && code.bytes($0) == owner }
      let isNamed = code.isText(open + 1) && named.contains(code.word(open + 1))
      guard isOfClass || isNamed else { continue }
      for index in code.content(of: open).prefix(Self.longestRegistering) {
        guard let value = CodeClient.base(at: index, in: code) else { continue }
        client.takeBase(value, in: code, names)
      }
    }
  }
}
