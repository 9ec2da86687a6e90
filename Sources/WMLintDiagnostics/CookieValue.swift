import WMLintText

/// Tells the cookies that open a session from those that only remember a choice: a language, a visit.
package enum CookieValue {
  /// What is in the names of those that open one, in lower case.
  private static let sessionWords = [
    "access", "auth", "credential", "csrf", "jwt", "key", "login", "remember", "secret", "sess",
    "sid", "sso", "ticket", "token", "xsrf",
  ]

  /// How far before a value it is looked for what says that it is one of a cookie.
  private static let reach = 256

  /// How many digits a random number in hexadecimal has at least.
  private static let leastHexadecimal = 32

  /// Whether a value opens a session, by the name of its cookie or as nobody has chosen it.
  package static func opensSession(_ value: ArraySlice<UInt8>, named name: String) -> Bool {
    let name = name.lowercased()
    if sessionWords.contains(where: name.contains) { return true }
    return CredentialValue.isChosenByNobody(value)
      || value.count >= leastHexadecimal && value.allSatisfy(ASCII.isHexDigit)
  }

  /// Whether a value is that of a cookie, as `name=` or `"name":` before it says, and opens no session.
  package static func isPlain(_ value: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard let name = name(before: value.lowerBound, in: bytes) else { return false }
    let before = bytes[max(0, name.lowerBound - reach)..<name.lowerBound]
    let said = String(decoding: bytes[name], as: UTF8.self)
    return speaksOfCookies(before) && !Secrets.isName(said)
      && !opensSession(bytes[value], named: said)
  }

  /// Where the name of a value is: in `"name": "lang", "value": "en"` it is before the word `value`.
  private static func name(before place: Int, in bytes: [UInt8]) -> Range<Int>? {
    func word(endingAt end: Int) -> Range<Int> {
      let start = bytes[max(0, end - reach)..<end].lastIndex { !mayBeName($0) }
      return (start.map { $0 + 1 } ?? max(0, end - reach))..<end
    }
    let label = CredentialLabel(before: place, in: bytes)
    guard label.isJoined else { return nil }
    let name = word(endingAt: label.end)
    guard bytes.span.isWord("value", at: name) else { return name.isEmpty ? nil : name }
    let other = CredentialLabel(before: name.lowerBound, in: bytes, across: ASCII.comma)
    let listed = word(endingAt: other.end)
    return listed.isEmpty ? nil : listed
  }

  private static func mayBeName(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte)
      || [ASCII.underscore, ASCII.hyphen, ASCII.dot].contains(byte)
  }

  private static func speaksOfCookies(_ text: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: text, as: UTF8.self).lowercased()
    return text.contains("cookie") || text.contains("-b ")
  }
}
