import WMLintRequests
import WMLintText

/// What a program says about the clients that its calls are made on.
extension CodeRequestReader {
  /// The client that a call is made on, or that has the called function.
  func client(of call: CodeCall) -> CodeClient {
    var client = CodeClient()
    if let bases = basesOfHTTParty(call) {
      for base in bases { client.takeBase(base, in: code, names) }
      return client
    }
    let receiver = holder(of: call)
    guard code.isName(receiver) else { return client }
    if let value = names.value(of: receiver) { client.take(value, in: code, names) }
    // Each class has a base of its own.
    let isOfSeveral = ["self", "this", "$this"].contains { code.isWord(receiver, $0) }
    if isOfSeveral, (uses[Array("class".utf8)[...]]?.count ?? 0) > 1 { return client }
    for use in (uses[code.bytes(receiver)] ?? []).prefix(Self.mostUses) {
      guard let value = base(setBehind: use), names.isToken(receiver, in: names.scope(of: use))
      else { continue }
      client.takeBase(value, in: code, names)
    }
    return client
  }

  /// The name of the client that a call is made on: the first of a chain, or a member of the object
  /// itself.
  func holder(of call: CodeCall) -> Int {
    let isOwn =
      call.components.count == 3 && ["self", "this", "$this"].contains(call.components[2])
    switch call.components.count {
    case 1: return call.nameToken
    case 2: return call.start
    default:
      // `client.patch().uri(…)` is a call on the client as well.
      return isOwn ? call.start + 2 : call.start
    }
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
  /// `base_uri 'https://…'`; `nil` if a call is not one of them.
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

extension CodeClient {
  /// Whether its URLs follow a base that is not Genesys Cloud's.
  var isElsewhere: Bool {
    isOfOtherProduct || isOfAnotherSystem
      || base.map { MadeAddress(text: $0.text).isElsewhere } ?? false
  }
}
