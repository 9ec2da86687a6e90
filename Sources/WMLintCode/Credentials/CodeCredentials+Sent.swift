import WMLintRequests
import WMLintText

/// Credentials that are given to a function, which nothing but the function names.
extension CodeCredentials {
  /// The shortest text beside a URL that is taken for a token.
  private static let leastToken = 32

  /// Functions and types that are given the name and the value of a cookie.
  private static let cookieMakers: Set<String> = [
    "cookie", "httpcookie", "basicclientcookie", "setcookie", "addcookie", "createcookie",
    "withcookie",
  ]

  private static let bearer = WordSearch("bearer")

  /// Methods that put something into what keeps cookies.
  private static let putting: Set<String> = ["set", "add", "put", "append", "setcookie"]

  /// Reads a call that is given a token, a user, or a cookie.
  mutating func readSent(_ call: CodeCall, _ plain: String, _ values: [Range<Int>]) {
    let name = code.text[code.tokens[call.nameToken].range]
    if Self.bearer.finds(in: name) || plain.hasSuffix("authenticator") {
      takeTexts(of: call)
    } else if plain == "auth", values.count < 3 {
      // `.auth("name", "password")`, or `.auth("token", { type: "bearer" })`
      if let text = text(of: values[values.count - 1]) ?? text(of: values[0]) { search.take(text) }
    } else if values.count > 1, isCookieMaker(call, plain) {
      let name = self.text(of: values[0])?.string ?? ""
      if let text = text(of: values[1]) { search.take(text, ofCookie: name) }
    } else {
      readBesideURL(values)
    }
  }

  /// Takes the arguments of a call that are texts.
  mutating func takeTexts(of call: CodeCall) {
    for argument in call.arguments {
      let value = CodeExpression.valueOfArgument(argument, in: code)
      if let text = text(of: value) { search.take(text) }
    }
  }

  private func isCookieMaker(_ call: CodeCall, _ plain: String) -> Bool {
    if Self.cookieMakers.contains(plain) { return true }
    guard Self.putting.contains(plain), call.components.count > 1 else { return false }
    return call.components[1].lowercased().contains("cookie")
  }

  /// A token that is given to a function of the program's own with a URL: `gcPatch("…", path, body)`.
  private mutating func readBesideURL(_ values: [Range<Int>]) {
    guard values.count > 1 else { return }
    let values = values.prefix(8)
    let known = values.filter { value in
      value.count == 1
        && (code.isText(value.lowerBound) || names.value(of: value.lowerBound) != nil)
    }
    let tokens = known.compactMap(text).filter(isToken)
    guard !tokens.isEmpty, values.contains(where: isURL) else { return }
    for token in tokens { search.take(token) }
  }

  private func isURL(_ value: Range<Int>) -> Bool {
    guard let text = text(of: value) else { return false }
    return text.starts(with: "http") || text.string.contains("api/v2/")
  }

  private func isToken(_ text: MappedText) -> Bool {
    let bytes = text.bytes
    return bytes.count >= Self.leastToken && bytes.contains(where: ASCII.isDigit)
      && bytes.contains(where: ASCII.isCapital) && bytes.contains(where: ASCII.isSmallLetter)
      && !bytes.contains(ASCII.slash)
  }

  /// Whether a name, or what an element is one of, is that of cookies: `cookies["session"] = …`.
  func isCookie(_ name: String, at key: Int) -> Bool {
    if ["cookie", "cookies"].contains(name.lowercased()) { return true }
    return code.isSymbol(key + 1, "]") && code.isSymbol(key - 1, "[")
      && code.wordBefore(key - 1).lowercased().hasSuffix("cookies")
      || name.lowercased() == "value" && isInCookie(key)
  }

  /// Whether a member is one of what is made as a cookie: `&http.Cookie{Name: …, Value: …}`.
  private func isInCookie(_ key: Int) -> Bool {
    let open = code.parents[key]
    return code.isSymbol(open, among: ["{", "("])
      && code.wordBefore(open).lowercased().hasSuffix("cookie")
  }

  /// What a cookie is called whose value is a member of it: `http.Cookie{Name: "session", Value: …}`.
  func cookieName(beside key: Int) -> String? {
    guard isInCookie(key) else { return nil }
    let open = code.parents[key]
    let elements = code.elements(in: code.content(of: open))
    let named = elements.first { element in
      code.isName(element.lowerBound) && code.word(element.lowerBound).lowercased() == "name"
    }
    return named.flatMap { text(of: $0.dropFirst(2))?.string }
  }

  /// Takes what cookies are set to: a text, or the arguments of what makes them.
  mutating func readCookies(_ value: Range<Int>, named name: String) {
    if let text = text(of: value) {
      // What is none may be where a file of them is.
      if !text.bytes.contains(ASCII.slash) { takeCookie(text, named: name) }
    } else if let last = value.last, code.isSymbol(last, ")"),
      let call = CodeCall(at: code.partners[last], in: code), call.start == value.lowerBound
    {
      takeTexts(of: call)
    }
  }

  /// Takes the value of a cookie, before which its name may be.
  private mutating func takeCookie(_ text: MappedText, named name: String) {
    guard let sign = text.bytes.firstIndex(of: ASCII.equals), sign + 1 < text.range.upperBound
    else { return search.take(text, ofCookie: name) }
    search.take(text, ofCookie: text[text.range.lowerBound..<sign].string)
  }

  /// `ConvertTo-SecureString "…"` of PowerShell, whose text may have its name before it.
  mutating func readSecureString(_ name: Int) {
    guard code.word(name).lowercased() == "convertto-securestring" else { return }
    let value = code.isSymbol(name + 1, "-") && code.isName(name + 2) ? name + 3 : name + 1
    guard code.isText(value), let text = text(of: value..<code.next(value)) else { return }
    search.take(text)
  }
}
