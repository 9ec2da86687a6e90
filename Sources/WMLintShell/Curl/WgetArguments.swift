import WMLintText

extension CurlArgument {
  /// The options of wget that say what is sent, and what they are called in curl, which has no `body-file`.
  private static let sending = [
    "method": "request", "header": "header", "body-data": "data-raw", "post-data": "data-raw",
    "body-file": "body-file", "post-file": "body-file",
  ]

  /// The options of wget whose value may be the next argument (the manual of GNU Wget 1.25).
  private static let takingValues: Set<String> = [
    "append-output", "base", "bind-address", "ca-certificate", "ca-directory", "certificate",
    "config", "connect-timeout", "cut-dirs", "default-page", "directory-prefix", "dns-timeout",
    "domains", "execute", "input-file", "level", "limit-rate", "load-cookies", "max-redirect",
    "output-document", "output-file", "password", "private-key", "quota", "read-timeout",
    "referer", "save-cookies", "secure-protocol", "timeout", "tries", "user", "user-agent", "wait",
    "waitretry", "http-user", "http-password",
  ]

  /// The letters of options with a value.
  private static let letters = Set("OoaPUetTwQBilARDIX".utf8)

  /// The arguments of wget, with the names that curl has for what they say.
  static func ofWget(in words: ArraySlice<ShellWord>) -> [CurlArgument] {
    var rest = words
    var found: [CurlArgument] = []
    while let word = rest.popFirst() {
      let text = word.text
      guard text.bytes.first == ASCII.hyphen, text.range.count > 1 else {
        found.append(CurlArgument(nil, word, (word, text), isUnknown: word.mayBeSeveralWords))
        continue
      }
      guard text.starts(with: "--") else {
        // `-qO-` has its value in the same word.
        let value = text.bytes.dropFirst().firstIndex(where: letters.contains)
        if value == text.range.upperBound - 1 { _ = rest.popFirst() }
        continue
      }
      let sign = text.bytes.firstIndex(of: ASCII.equals)
      let name = text[text.range.lowerBound + 2..<(sign ?? text.range.upperBound)].string
      guard let option = sending[name] else {
        if sign == nil, takingValues.contains(name) { _ = rest.popFirst() }
        continue
      }
      if let sign {
        found.append(CurlArgument(option, word, (word, text[sign + 1..<text.range.upperBound])))
      } else {
        found.append(CurlArgument(option, word, rest.popFirst().map { ($0, $0.text) }))
      }
    }
    return found
  }
}
