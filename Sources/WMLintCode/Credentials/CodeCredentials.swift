import WMLintDiagnostics
import WMLintRequests
import WMLintText

/// Finds the credentials that a program puts together from parts, or sets as a constant and sends.
struct CodeCredentials {
  let code: Code
  let names: Bindings
  var search: CredentialSearch

  /// How long an expression is that is looked at, in tokens.
  private static let longest = 256

  /// How many of its names are followed.
  private static let mostNames = 16

  /// Whether a name is that of a credential, for the names that were asked for.
  private var known: [String: Bool] = [:]

  init(_ code: Code, _ names: Bindings) {
    self.code = code
    self.names = names
    search = CredentialSearch(in: code.text)
  }

  var found: [Credential] { search.found }

  /// Looks at the whole program.
  mutating func read() {
    for index in code.tokens.indices {
      guard search.hasRoom else { return }
      switch code.tokens[index].kind {
      case .text where code.tokens[index].opensText: readText(index)
      case .symbol where code.isSymbol(index, "("):
        if let call = CodeCall(at: index, in: code) { readCall(call) }
      case .symbol where code.isSymbol(index, among: ["=", ":=", ":", "=>"]): readPair(index)
      case .name
      where code.isText(index + 1) || code.isName(index + 1) || code.isSymbol(index + 1, "-"):
        readCommand(index)
      case .name, .symbol, .text, .literal: break
      }
    }
  }

  /// A text that ends where a credential follows: `"Bearer " + token`, `"https://me:" + password`.
  private mutating func readText(_ index: Int) {
    let range = code.tokens[index].content
    let beginning = code.text[range.lowerBound..<min(range.upperBound, range.lowerBound + 256)]
    guard CodeWords.credentialMarks.contains(where: { $0.finds(in: beginning) }) else { return }
    let start = beginning.string.lowercased()
    // `("Bearer", token)`, as lists and the makers of headers have it.
    if code.isSymbol(index + 1, ","), !start.contains(" ") {
      let end = min(elementsEnd(index), index + Self.longest)
      let second = code.elements(in: index..<end).dropFirst().first
      if let second { look(at: CodeExpression.valueOfArgument(second, in: code), namedBy: start) }
      return
    }
    guard let value = formatCall(of: index) ?? code.statementValue(from: index) else { return }
    look(at: value, namedBy: nil)
    readEncoded(in: value)
    // What an address goes on with is not a credential unless a user is before it.
    if start.hasPrefix("http"), !start.hasSuffix(":"), !start.hasSuffix("=") { return }
    for token in value.prefix(Self.mostNames) where code.isName(token) {
      if let set = names.value(of: token) { readEncoded(in: set) }
      for other in constants(meantBy: token) { look(atText: other, namedBy: "Bearer") }
    }
  }

  /// What a name may be set to where it is not known which: in a branch, in a class or an object.
  private func constants(meantBy token: Int) -> [Range<Int>] {
    guard code.isMemberOperator(token - 1), code.isName(token - 2) else {
      return names.value(of: token) == nil ? names.values(seenFrom: token) : []
    }
    let owner = token - 2
    let members = CodeMembers.of(owner..<owner + 1, in: code, names)?.all ?? []
    let member = members.first { keyText($0.key) == code.word(token) }
    return member.map { [$0.value] } ?? names.onlyValue(named: token).map { [$0] } ?? []
  }

  /// The index behind the elements of the list that a token is in.
  private func elementsEnd(_ index: Int) -> Int {
    let open = code.parents[index]
    return open >= 0 && code.partners[open] > open ? code.partners[open] : index
  }

  /// The call that fills a text with the values behind it.
  private func formatCall(of index: Int) -> Range<Int>? {
    let open = code.parents[index]
    guard open >= 0, open == index - 1, code.isSymbol(open, "("),
      CodeExpression.formats.contains(code.wordBefore(open).lowercased()),
      code.partners[open] > open
    else { return nil }
    return CodeChain.start(of: open - 1, in: code)..<code.partners[open] + 1
  }

  /// A call in an expression that encodes `name:password` as base64.
  private mutating func readEncoded(in range: Range<Int>) {
    for open in range.prefix(64) where code.isSymbol(open, "(") {
      guard let call = CodeCall(at: open, in: code),
        CodeWords.base64.contains(plain(code.word(call.nameToken)))
      else { continue }
      for argument in call.arguments {
        if let text = text(of: argument) { search.takePassword(in: text) }
      }
    }
  }

  /// A name and its value: `token = …`, `"Authorization": …`, `headers["X-Api-Key"] = …`.
  private mutating func readPair(_ sign: Int) {
    if code.isSymbol(sign, "=>"), !code.language.pairsByArrow { return }
    var key = sign - 1
    if code.isSymbol(key, "]"), code.isText(key - 1) { key -= 1 }
    guard key >= 0 else { return }
    // What is behind the colon is the type: `token: string = …`.
    let typed = code.isSymbol(sign, "=") && code.isSymbol(key - 1, ":") ? keyText(key - 2) : nil
    for name in [keyText(key), typed].compactMap({ $0 }) {
      let isUser = ["auth", "curlopt_userpwd"].contains(name.lowercased())
      if isCookie(name, at: key), let value = code.statementValue(from: sign + 1) {
        readCookies(value, named: cookieName(beside: key) ?? name)
      }
      guard isUser || isCredential(name), let value = code.statementValue(from: sign + 1) else {
        continue
      }
      if isUser { readUser(value) } else { look(at: value, namedBy: name) }
    }
  }

  private func keyText(_ token: Int) -> String? {
    guard code.tokens.indices.contains(token) else { return nil }
    if code.isName(token) { return code.word(token) }
    guard code.isText(token), code.tokens[token].opensText, code.tokens[token].closesText else {
      return nil
    }
    let content = code.text.storage[code.tokens[token].content]
    return content.count < 128 ? String(decoding: content, as: UTF8.self) : nil
  }

  /// `("name", "password")`, or `"name:password"`.
  private mutating func readUser(_ value: Range<Int>) {
    // `auth=BearerAuth("token")`
    if let last = value.last, code.isSymbol(last, ")"),
      let call = CodeCall(at: code.partners[last], in: code), call.start == value.lowerBound
    {
      return takeTexts(of: call)
    }
    let isList = code.isSymbol(value.lowerBound, among: ["(", "["])
    let elements = isList ? operands(of: value) : []
    if elements.count == 2 {
      if let text = text(of: elements[1]) { search.take(text) }
    } else if let text = text(of: value) {
      search.takePassword(in: text)
    }
  }

  private func operands(of range: Range<Int>) -> [Range<Int>] {
    CodeExpression.operands(of: range, in: code)
  }

  private mutating func readCall(_ call: CodeCall) {
    let name = code.word(call.nameToken)
    let plain = plain(name)
    let values = call.arguments.map { CodeExpression.valueOfArgument($0, in: code) }
    guard let last = values.last else { return }
    readSent(call, plain, values)
    if CodeWords.basicAuthentication.contains(plain), values.count > 1 {
      if let text = text(of: values[1]) { search.take(text) }
      return
    }
    if values.count < 3, CodeWords.setting.contains(where: plain.hasPrefix), isCredential(name) {
      look(at: last, namedBy: name)
    }
    guard values.count > 1 else { return }
    // The name comes last in Swift.
    let isSwapped =
      CodeExpression.argumentName(call.arguments[1], in: code) == "forHTTPHeaderField"
    let key = values[isSwapped ? 1 : 0]
    if key.count == 1, let label = keyText(key.lowerBound), code.isText(key.lowerBound),
      isCredential(label)
    {
      look(at: values[isSwapped ? 0 : 1], namedBy: label)
    }
  }

  /// `request.basic_auth "name", "password"` of Ruby.
  private mutating func readCommand(_ name: Int) {
    if code.language.hasCommands { return readSecureString(name) }
    guard !code.tokens[name + 1].startsLine,
      CodeWords.basicAuthentication.contains(plain(code.word(name))),
      let first = code.statementValue(from: name + 1), code.isSymbol(first.upperBound, ","),
      let second = code.statementValue(from: first.upperBound + 1), let text = text(of: second)
    else { return }
    search.take(text)
  }

  /// Looks at what an expression comes to, and at what it comes to where nothing else is given.
  mutating func look(at value: Range<Int>, namedBy name: String?) {
    if let text = text(of: value) {
      if let name { search.look(at: text, namedBy: name) } else { search.look(at: text) }
    }
    for token in value.prefix(Self.mostNames) where code.isName(token) {
      guard let set = names.value(of: token) else { continue }
      for other in alternatives(of: set) { look(atText: other, namedBy: name ?? "Bearer") }
    }
    for other in alternatives(of: value) { look(atText: other, namedBy: name ?? "Bearer") }
  }

  private mutating func look(atText value: Range<Int>, namedBy name: String) {
    if let text = text(of: value) { search.look(at: text, namedBy: name) }
  }

  /// The texts that are taken where another value is missing: `process.env.A || "…"`,
  /// `os.getenv("A", "…")`.
  private func alternatives(of whole: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for index in whole.prefix(64) {
      if code.isSymbol(index, among: ["||", "??", ":"]) || code.isWord(index, "or"),
        code.isText(index + 1), let value = code.statementValue(from: index + 1)
      {
        found.append(value)
      } else if code.isSymbol(index, "("), let call = CodeCall(at: index, in: code),
        CodeWords.environment.contains(plain(code.word(call.nameToken))), call.arguments.count == 2
      {
        found.append(call.arguments[1])
      }
    }
    return found
  }

  func text(of value: Range<Int>) -> MappedText? {
    value.count > Self.longest
      ? nil : StringEvaluator.text(of: value, in: code, names, .braces)?.text
  }

  private mutating func isCredential(_ name: String) -> Bool {
    if let answer = known[name] { return answer }
    let answer = Secrets.isName(name)
    known[name] = answer
    return answer
  }

  /// A name without what languages put between its words.
  private func plain(_ name: String) -> String {
    String(decoding: name.utf8.filter { $0 != ASCII.underscore }, as: UTF8.self).lowercased()
  }
}
