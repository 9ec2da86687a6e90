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

  /// Whether a value is behind `name=` in a list of cookies, and opens no session.
  package static func isPlain(_ value: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard value.lowerBound > 0, bytes[value.lowerBound - 1] == ASCII.equals else { return false }
    let line = bytes[max(0, value.lowerBound - reach)..<value.lowerBound - 1]
    let before = line.suffix(while: { $0 != ASCII.lineFeed })
    let name = before.suffix(while: mayBeName)
    guard !name.isEmpty, Self.speaksOfCookies(before.dropLast(name.count)) else { return false }
    return !opensSession(bytes[value], named: String(decoding: name, as: UTF8.self))
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

extension ArraySlice<UInt8> {
  /// The longest end of which each byte fulfils something.
  fileprivate func suffix(while isWanted: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    self[(lastIndex { !isWanted($0) } ?? startIndex - 1) + 1..<endIndex]
  }
}
