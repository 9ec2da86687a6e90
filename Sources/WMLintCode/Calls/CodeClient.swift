import WMLintRequests
import WMLintText

/// An object that requests are sent by, as far as the program says what it is.
struct CodeClient {
  /// The library that made it, as call patterns name it; `nil` if it is none that is known.
  private(set) var library: String?

  /// What relative URLs go behind; `nil` if nothing says it, or different things do.
  private(set) var base: StringEvaluator.Text?

  /// Whether what goes behind the base may be a path without a slash at its beginning.
  private(set) var takesRelative = true

  private var isBaseUnknown = false

  /// Whether the base has the name of another product.
  private(set) var isOfOtherProduct = false

  /// Whether the base has the name of another system.
  private(set) var isOfAnotherSystem = false

  /// Whether anything is said to be the base, known or not.
  var saysBase: Bool { base != nil || isBaseUnknown }

  /// Whether what made it or what its URLs go behind is known.
  var isKnown: Bool { library != nil || base != nil }

  /// Whether something is said to be the base that has not the name of Genesys Cloud: a path, or what is
  /// not known.
  private(set) var mayBeElsewhere = false

  /// How many tokens of a base are looked through for names.
  private static let longestBase = 32

  /// Names of members, arguments and functions that set what URLs go behind, in lower case.
  private static let baseNames: Set<String> = [
    "baseurl", "base_url", "baseuri", "base_uri", "prefixurl", "prefix_url", "baseaddress",
    "setbaseurl", "rooturi", "setbaseuri",
  ]

  /// What makes a client, and the library that it is of: the names of the chain, the last first.
  private static let makers: [(chain: [String], library: String)] = [
    (["create", "axios"], "axios"), (["instance", "axios"], "axios"),
    (["extend", "got"], "got"), (["create", "ky"], "ky"), (["extend", "ky"], "ky"),
    (["httpsconnection", "client"], "http.client"), (["httpsconnection"], "http.client"),
    (["httpconnection", "client"], "http.client"), (["httpconnection"], "http.client"),
    (["new", "faraday"], "faraday"), (["restclient"], "restsharp"),
    (["clientsession", "aiohttp"], "aiohttp"),
  ]

  /// How many tokens of the making of a client are looked through.
  private static let longestMaking = 256

  /// The words of which every program that makes a client has one, in lower case.
  static let marks = baseNames.union(makers.map { $0.chain[0] } + ["defaultrequest"])

  /// Takes what the value of a variable says of the client that it makes.
  mutating func take(_ value: Range<Int>, in code: Code, _ names: Bindings) {
    // What is made is a client, and not an object that has one.
    if code.isSymbol(CodeExpression.core(of: value, in: code).lowerBound, "{") { return }
    var index = value.lowerBound
    let end = min(value.upperBound, index + Self.longestMaking)
    while index < end {
      if code.isSymbol(index, "=>") || code.isWord(index, "function") { return }
      if let call = CodeCall(at: index, in: code) { takeMaker(call, in: code, names) }
      // `defaultRequest { url("https://…") }` of Ktor.
      if let call = CodeCall(at: index, in: code), Self.isBaseOfRequests(call, in: code),
        let first = call.arguments.first
      {
        takeBase(first, in: code, names)
      }
      if let found = Self.base(at: index, in: code) { takeBase(found, in: code, names) }
      index += 1
    }
  }

  /// Whether a call says what the URLs of a client of Ktor go behind.
  static func isBaseOfRequests(_ call: CodeCall, in code: Code) -> Bool {
    code.isWord(call.nameToken, "url")
      && code.isWord(code.parents[call.nameToken] - 1, "defaultRequest")
  }

  private mutating func takeMaker(_ call: CodeCall, in code: Code, _ names: Bindings) {
    let chain = call.components.map { $0.lowercased() }
    guard let maker = Self.makers.first(where: { chain.starts(with: $0.chain) }) else { return }
    library = maker.library
    guard let first = call.arguments.first else { return }
    switch maker.library {
    case "http.client":
      guard let host = StringEvaluator.text(of: first, in: code, names, .braces)?.text else {
        return isBaseUnknown = true
      }
      var url = TextBuilder(in: code.text.map.source)
      url.append("https://".utf8, standingFor: host.place)
      url.append(host)
      take(base: StringEvaluator.Text(text: url.text, isTemplate: false))
    case "restsharp": takeBase(first, in: code, names)
    case "aiohttp" where CodeExpression.argumentName(first, in: code) == nil:
      takeBase(first, in: code, names)
    case "faraday":
      let isNamed = CodeExpression.argumentName(first, in: code).map { $0 == "url" } ?? true
      if isNamed { takeBase(CodeExpression.valueOfArgument(first, in: code), in: code, names) }
    default: break
    }
  }

  /// The value that a name of a base is given, as a member, an argument, a key or a call.
  static func base(at index: Int, in code: Code) -> Range<Int>? {
    let name: String
    let longest = "setbaseurl".utf8.count + 2
    guard (7...longest).contains(code.tokens[index].range.count) else { return nil }
    switch code.tokens[index].kind {
    case .name: name = code.word(index).lowercased()
    case .text:
      name = String(decoding: code.text.storage[code.tokens[index].content], as: UTF8.self)
        .lowercased()
    case .literal, .symbol: return nil
    }
    guard baseNames.contains(name) else { return nil }
    if code.isSymbol(index + 1, "("), let call = CodeCall(at: index + 1, in: code) {
      return call.arguments.first
    }
    // `base_uri 'https://…'` of HTTParty.
    if code.language.callsByBlanks, code.isText(index + 1), !code.tokens[index + 1].startsLine {
      return code.statementValue(from: index + 1)
    }
    guard code.isSymbol(index + 1, among: [":", "=", "=>"]) else { return nil }
    return code.statementValue(from: index + 2)
  }

  mutating func takeBase(_ value: Range<Int>, in code: Code, _ names: Bindings) {
    let text = StringEvaluator.text(of: value, in: code, names, .braces)
    let url = text?.text.string ?? ""
    let said = value.prefix(Self.longestBase).map(code.word).joined(separator: " ") + " " + url
    isOfOtherProduct = isOfOtherProduct || OtherProduct.isNamed(in: said)
    isOfAnotherSystem = isOfAnotherSystem || OtherProduct.isOfAnotherSystem(said)
    mayBeElsewhere =
      mayBeElsewhere
      || !url.hasPrefix("http") && !url.hasPrefix("callout:") && !OtherProduct.isOurs(said)
    guard let text else { return isBaseUnknown = true }
    take(base: text)
  }

  /// Takes what a function of the program puts before the path that it is given.
  mutating func takeDeclared(_ base: MappedText) {
    self.base = StringEvaluator.Text(text: base, isTemplate: false)
    takesRelative = false
  }

  private mutating func take(base text: StringEvaluator.Text) {
    if isBaseUnknown { return }
    if let base, base.text.string != text.text.string {
      isBaseUnknown = true
      self.base = nil
    } else {
      base = text
    }
  }
}

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
    if let value = names.value(of: receiver) { client.take(value, in: code, names) }
    // Each class has a base of its own.
    let isOfSeveral = ["self", "this", "$this"].contains { code.isWord(receiver, $0) }
    if isOfSeveral, (uses[Array("class".utf8)[...]]?.count ?? 0) > 1 { return client }
    for use in (uses[code.bytes(receiver)] ?? []).prefix(Self.mostUses) {
      guard names.isToken(receiver, in: names.scope(of: use)) else { continue }
      // `client.BaseAddress = …`, `axios.defaults.baseURL = …`.
      var member = use
      for _ in 0..<2 where code.isMemberOperator(member + 1) && code.isName(member + 2) {
        member += 2
        guard let value = CodeClient.base(at: member, in: code) else { continue }
        client.takeBase(value, in: code, names)
        break
      }
    }
    return client
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
