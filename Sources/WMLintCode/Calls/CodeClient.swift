import WMLintRequests
import WMLintText

/// An object that requests are sent by, as far as the program says what it is.
struct CodeClient {
  /// The library that made it, by its name in call patterns; `nil` if unknown.
  private(set) var library: String?

  /// The base that relative URLs are appended to; `nil` if none is given, or several are.
  private(set) var base: StringEvaluator.Text?

  /// Whether what goes behind the base may be a path without a slash at its beginning.
  private(set) var takesRelative = true

  private var isBaseUnknown = false

  /// Whether the base has the name of another product.
  private(set) var isOfOtherProduct = false

  /// Whether the base has the name of another system.
  private(set) var isOfAnotherSystem = false

  /// Whether there is a base, known or not.
  var saysBase: Bool { base != nil || isBaseUnknown }

  /// Whether its library or its base is known.
  var isKnown: Bool { library != nil || base != nil }

  /// Whether there is a base without the name of Genesys Cloud: a path, or an unknown value.
  private(set) var mayBeElsewhere = false

  /// The most tokens of a base that are searched for names.
  private static let longestBase = 32

  /// Names of members, arguments and functions that set the base of URLs, in lower case.
  private static let baseNames: Set<String> = [
    "baseurl", "base_url", "baseuri", "base_uri", "prefixurl", "prefix_url", "baseaddress",
    "setbaseurl", "rooturi", "setbaseuri", "url_prefix", "sethosturl", "hosturl",
  ]

  /// The calls that make a client, and their library: the names of the chain, the last first.
  private static let makers: [(chain: [String], library: String)] = [
    (["create", "axios"], "axios"), (["instance", "axios"], "axios"),
    (["extend", "got"], "got"), (["create", "ky"], "ky"), (["extend", "ky"], "ky"),
    (["httpsconnection", "client"], "http.client"), (["httpsconnection"], "http.client"),
    (["httpconnection", "client"], "http.client"), (["httpconnection"], "http.client"),
    (["new", "faraday"], "faraday"), (["restclient"], "restsharp"),
    (["clientsession", "aiohttp"], "aiohttp"),
  ]

  /// The most tokens in the creation of a client that are searched.
  private static let longestMaking = 256

  /// Words in lower case, one of which is in every program that makes a client.
  static let marks = baseNames.union(makers.map { $0.chain[0] } + ["defaultrequest"])

  /// Takes what the value of a variable shows about the client that it makes.
  mutating func take(_ value: Range<Int>, in code: Code, _ names: Bindings) {
    // The value is a client, and not an object with one.
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
      if code.isWord(index, "host"), code.isSymbol(index + 1, "="),
        Self.isInDefaultRequest(index, in: code), let host = code.statementValue(from: index + 2)
      {
        takeHost(host, in: code, names)
      }
      index += 1
    }
  }

  /// Whether a call says what the URLs of a client of Ktor go behind.
  static func isBaseOfRequests(_ call: CodeCall, in code: Code) -> Bool {
    code.isWord(call.nameToken, "url") && isInDefaultRequest(call.nameToken, in: code)
  }

  /// Whether a token is in `defaultRequest { … }` or `install(DefaultRequest) { … }` of Ktor.
  private static func isInDefaultRequest(_ token: Int, in code: Code) -> Bool {
    let before = code.parents[token] - 1
    return code.isWord(before, "defaultRequest")
      || code.isSymbol(before, ")") && code.isWord(before - 1, "DefaultRequest")
  }

  private mutating func takeMaker(_ call: CodeCall, in code: Code, _ names: Bindings) {
    let chain = call.components.map { $0.lowercased() }
    guard let maker = Self.makers.first(where: { chain.starts(with: $0.chain) }) else { return }
    library = maker.library
    guard let first = call.arguments.first else { return }
    switch maker.library {
    case "http.client":
      takeHost(first, in: code, names)
    case "restsharp": takeBase(first, in: code, names)
    case "aiohttp" where CodeExpression.argumentName(first, in: code) == nil:
      takeBase(first, in: code, names)
    case "faraday":
      let isNamed = CodeExpression.argumentName(first, in: code).map { $0 == "url" } ?? true
      if isNamed { takeBase(CodeExpression.valueOfArgument(first, in: code), in: code, names) }
    default: break
    }
  }

  /// Takes the name of a host, without a scheme before it.
  private mutating func takeHost(_ value: Range<Int>, in code: Code, _ names: Bindings) {
    guard let host = StringEvaluator.text(of: value, in: code, names, .braces)?.text else {
      return isBaseUnknown = true
    }
    var url = TextBuilder(in: code.text.map.source)
    url.append("https://".utf8, standingFor: host.place)
    url.append(host)
    take(base: StringEvaluator.Text(text: url.text, isTemplate: false))
  }

  /// The value of a base: of a member, an argument, a key or a call with such a name.
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

  /// Takes the base that a function of the program puts before its path.
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
