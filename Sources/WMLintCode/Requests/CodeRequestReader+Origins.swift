import WMLintRequests
import WMLintText

/// What a program shows about the receiver of a call: the call that makes it, and its type.
extension CodeRequestReader {
  /// The most arguments of the call that makes an object that are examined.
  private static let mostArguments = 16

  /// The most assignments of an object that are examined before a call, and after it.
  private static let mostOrigins = 8

  /// The name of the receiver of a call, the last where that is a member.
  func receiver(of call: CodeCall) -> Int? {
    let name = call.nameToken - 2
    return call.components.count > 1 && code.isName(name) ? name : nil
  }

  /// The values that an object may have been set to.
  func origins(of receiver: Int) -> [Range<Int>] {
    let isOwn = names.isMember(receiver)
    let name = code.bytes(receiver)
    let isMarked = isOwn && code.language.objects == .php
    let set = names.assignments[isMarked ? [ASCII.dollar] + name : name] ?? []
    let members = isOwn || !code.isMemberOperator(receiver - 1) ? names.members[name] ?? [] : []
    let seen = names.nearest(set, to: receiver, atMost: Self.mostOrigins).filter {
      isOwn || names.isToken(receiver, in: $0.scope) || isOfOuter($0.token)
    }
    let given = [lazyValue(of: receiver), valueOfBlock(of: receiver)].compactMap(\.self)
    return (seen + names.nearest(members, to: receiver, atMost: Self.mostOrigins))
      .compactMap(\.value) + given
  }

  /// Whether a function sets a variable that is not its own: `client = new Api(…)` in a constructor.
  private func isOfOuter(_ target: Int) -> Bool {
    let languages: [Language.Objects] = [.apex, .cSharp, .go, .java, .kotlin, .swift]
    let mayBe =
      code.language.dialect == .javaScript
      || code.language.objects.map(languages.contains) ?? false
    guard mayBe, code.isSymbol(target + 1, "=") else { return false }
    return code.tokens[target].startsLine || code.isSymbol(target - 1, among: [";", "{", "}"])
  }

  /// What the receiver of a call is; `nil` if that is not known, or may be both.
  func kind(ofReceiverOf call: CodeCall) -> ObjectKind? {
    if let receiver = receiver(of: call) { return kind(of: receiver) }
    guard call.components.count > 1 else { return nil }
    let made = kind(ofResultBefore: call)
    // `store.R().Put(…)`
    let isOnName = code.isName(call.start) && code.isMemberOperator(call.start + 1)
    return made == nil && isOnName ? kind(of: call.start) : made
  }

  func kind(of name: Int, depth: Int = 0) -> ObjectKind? {
    let made = origins(of: name).compactMap { kind(madeBy: $0, depth) }
    let kinds = Set(made + names.types(of: name).compactMap(ObjectKind.init))
    return kinds.count == 1 ? kinds.first : nil
  }

  /// The result of a function of the program that is the receiver of a call: `session().put(…)`.
  private func kind(ofResultBefore call: CodeCall) -> ObjectKind? {
    guard code.isSymbol(call.nameToken - 2, ")"),
      let maker = CodeCall(at: code.partners[call.nameToken - 2], in: code)
    else { return nil }
    if isMadeDouble(maker) { return .double }
    let functions = names.functions(calledBy: maker).all
    let results = functions.prefix(1).flatMap { $0.results(in: code) ?? [] }
    let kinds = Set(results.compactMap { kind(madeBy: $0, 0) })
    return kinds.count == 1 ? kinds.first : nil
  }

  /// The most calls of a chain that are walked back to the call that makes its object.
  private static let longestChain = 8

  /// Functions that make what keeps things, and are no methods of clients.
  private static let makers: Set<String> = [
    "collect", "createArrayNode", "createObjectNode", "objectStore",
  ]

  /// Whether a chain of calls begins with what makes an object that keeps things:
  /// `new JSONObject().put("a", 1).put("b", 2)`.
  private func isMadeDouble(_ last: CodeCall) -> Bool {
    var maker = last
    for _ in 0..<Self.longestChain {
      if Self.makers.contains(maker.components[0]) { return true }
      if let type = maker.madeType(in: code), ObjectKind(of: [type]) == .double { return true }
      guard code.isMemberOperator(maker.nameToken - 1), code.isSymbol(maker.nameToken - 2, ")"),
        let before = CodeCall(at: code.partners[maker.nameToken - 2], in: code)
      else { return false }
      maker = before
    }
    return false
  }

  /// What a value is, by the names of what makes it.
  private func kind(madeBy value: Range<Int>, _ depth: Int) -> ObjectKind? {
    let core = CodeExpression.core(of: value, in: code)
    guard let first = core.first, let last = core.last else { return nil }
    // A parameter that is kept: `self.cache = cache`.
    if core.count == 1, code.isName(first) { return depth < 1 ? kind(of: first, depth: 1) : nil }
    // What is behind the first comma of `mutableMapOf<String, Int>()` is read as another value.
    let types = code.first(in: core) { code.isSymbol($0, "<") }
    let maker: Int
    if let types, types > first {
      maker = types - 1
    } else if code.isSymbol(last, ")") {
      maker = CodeCall.name(before: code.partners[last], in: code)
    } else if code.language.objects == .go, code.isSymbol(last, "}") {
      // `&LRU{}`
      maker = code.partners[last] - 1
    } else {
      // `HttpClient.newBuilder().build()`, `Cache.new` of Ruby.
      maker = core.upperBound < value.upperBound || code.language.callsByBlanks ? last : -1
    }
    guard code.isName(maker) else { return nil }
    return ObjectKind(of: CodeChain.components(endingAt: maker, in: code))
  }
}
