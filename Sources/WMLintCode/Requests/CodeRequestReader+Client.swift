import WMLintRequests
import WMLintText

/// What a program says of the clients that its calls are on.
extension CodeRequestReader {
  /// The client that a call is one on, or is a call of.
  func client(of call: CodeCall) -> CodeClient {
    var client = CodeClient()
    if let bases = basesOfHTTParty(call) {
      for base in bases { client.takeBase(base, in: code, names) }
      return client
    }
    let isOwn =
      call.components.count == 3 && ["self", "this", "$this"].contains(call.components[2])
    let receiver: Int
    switch call.components.count {
    case 1: receiver = call.nameToken
    case 2: receiver = call.start
    default:
      // `client.patch().uri(…)` is one on the client as well.
      receiver = isOwn ? call.start + 2 : call.start
    }
    guard code.isName(receiver) else { return client }
    var other = CodeClient()
    if let value = names.value(of: receiver) ?? lazyValue(of: receiver) {
      client.take(value, in: code, names)
      takeResults(of: value, into: &other)
    }
    // `portalClient().put("/users")`
    if code.isSymbol(receiver + 1, "("), code.partners[receiver + 1] > receiver + 1 {
      takeResults(of: receiver..<code.partners[receiver + 1] + 1, into: &other)
    }
    takeFields(of: call, into: &other)
    // Each class has a base of its own.
    let isOfSeveral = ["self", "this", "$this"].contains { code.isWord(receiver, $0) }
    if isOfSeveral, (uses[Array("class".utf8)[...]]?.count ?? 0) > 1 { return client }
    for use in (uses[code.bytes(receiver)] ?? []).prefix(Self.mostUses) {
      let isSeen = names.isToken(receiver, in: names.scope(of: use))
      guard isSeen || isSameField(use, receiver), let value = base(setBehind: use) else { continue }
      if isSeen {
        client.takeBase(value, in: code, names)
      } else {
        other.takeBase(value, in: code, names)
      }
    }
    takeRegistered(call, into: &other)
    client.takeBaseElsewhere(of: other)
    return client
  }

  /// What the base of an object is set to: `client.BaseAddress = …`, `axios.defaults.baseURL = …`.
  func base(setBehind use: Int) -> Range<Int>? {
    var member = use
    for _ in 0..<2 where code.isMemberOperator(member + 1) && code.isName(member + 2) {
      member += 2
      if let value = CodeClient.base(at: member, in: code) { return value }
    }
    return nil
  }

  /// What the methods that HTTParty adds to a class go behind, which the class says:
  /// `base_uri 'https://…'`; `nil` if a call is none of them.
  private func basesOfHTTParty(_ call: CodeCall) -> [Range<Int>]? {
    guard code.language.callsByBlanks, let all = uses[Array("base_uri".utf8)[...]] else {
      return nil
    }
    let isOwn = call.components.count == 1 || call.components.dropFirst() == ["class", "self"]
    guard isOwn || call.components.count == 2 else { return nil }
    let owner = isOwn ? names.owner(of: call.start) : code.bytes(call.start)
    let bases = all.prefix(Self.mostUses).filter { names.owner(of: $0) == owner }
      .compactMap { CodeClient.base(at: $0, in: code) }
    return bases.isEmpty ? nil : bases
  }

  /// Whether the program makes a client, or says what its URLs go behind.
  static func hasClients(_ uses: [ArraySlice<UInt8>: [Int]], in code: Code) -> Bool {
    uses.keys.contains {
      CodeClient.marks.contains(String(decoding: $0, as: UTF8.self).lowercased())
    }
  }
}
