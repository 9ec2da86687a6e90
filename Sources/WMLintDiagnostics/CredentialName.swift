import WMLintText

/// Knows the names of credentials by their words: `access_token`, `X-Api-Key`, `clientSecret`.
enum CredentialName {
  /// Nouns that name a credential whatever is before them, some as people misspell them.
  private static let nouns = [
    "password", "passwords", "pasword", "passwort", "kennwort", "passwd", "passphrase", "secret",
    "apikey", "secretkey", "privatekey",
    "accesstoken", "refreshtoken", "idtoken", "authtoken", "sessiontoken", "bearertoken",
    "authorization",
  ]

  /// Nouns that do so only as words of their own: `bypass` is not a password.
  private static let words = [
    "token", "tokens", "pwd", "pass", "secrets", "credential", "credentials", "jwt",
  ]

  /// What makes a key a credential; a public key, or that of a member, is none.
  private static let keys = [
    "api", "private", "secret", "access", "signing", "encryption", "subscription", "account",
    "shared", "auth", "master",
  ]

  /// What makes a token a place in a list, or part of a protocol, and no credential.
  private static let harmless = [
    "page", "paging", "pagination", "next", "continuation", "sync", "cursor", "resume", "cancel",
    "cancellation", "csrf", "xsrf", "idempotency",
  ]

  /// Words of a name under which a credential is described and not written.
  private static let descriptions = [
    "id", "ids", "name", "type", "url", "uri", "path", "file", "arn", "ref", "at", "date", "time",
    "policy", "format", "description", "algorithm", "alg", "kid", "scope", "scopes", "host",
    "region", "issuer", "audience", "kind", "version", "label", "title", "provider", "expires",
    "fingerprint", "thumbprint", "email", "username",
  ]

  /// What makes a name that ends with a word that of a credential.
  private enum Condition { case none, ownWord, client, key }

  private static let conditions: [(word: String, condition: Condition)] =
    nouns.map { ($0, .none) } + words.map { ($0, .ownWord) }
    + [("assertion", .client), ("key", .key), ("keys", .key)]

  /// The same by the letter that the word ends with, as most names end with none of them.
  private static let byLastLetter = (0..<32).map { letter in
    conditions.filter { Int($0.word.utf8.last ?? 0) & 0x1F == letter }
  }

  /// The ends of these words: a bit for each letter that is before a last letter.
  private static let ends: [UInt32] = (0..<32).map { last in
    (conditions.map(\.word) + ["value"]).filter { Int($0.utf8.last ?? 0) & 0x1F == last }
      .reduce(0) { $0 | bit(of: $1.utf8.dropLast().last ?? 0) }
  }

  /// A bit for each of the last letters.
  static let lastLetters: UInt32 = ends.indices.reduce(0) { $0 | (ends[$1] == 0 ? 0 : 1 << $1) }

  /// Whether a name that ends at an index may be that of a credential, if no escape is in it; its
  /// last two letters tell of most that they are none.
  static func mayEnd(at end: Int, in bytes: Span<UInt8>) -> Bool {
    guard end > 1, !ASCII.isDigit(bytes[end - 1]) else { return true }
    return ends[Int(bytes[end - 1] & 0x1F)] & bit(of: bytes[end - 2]) != 0
  }

  static func bit(of letter: UInt8) -> UInt32 { letter < ASCII.at ? 0 : 1 << (letter & 0x1F) }

  /// Whether a name that ends at an index is that of a credential.
  static func ends(at end: Int, in bytes: Span<UInt8>) -> Bool {
    var end = end
    // `token2`, `token_2`
    var digits = end
    while digits > 0, end - digits < 3, ASCII.isDigit(bytes[digits - 1]) { digits -= 1 }
    if digits < end {
      end = digits
      if end > 0, isJoint(bytes[end - 1]) { end -= 1 }
    }
    if let start = start(of: "value", endingAt: end, in: bytes), start > 0 {
      end = isJoint(bytes[start - 1]) ? start - 1 : start
    }
    guard end > 0, mayEnd(at: end, in: bytes) else { return false }
    return byLastLetter[Int(bytes[end - 1] & 0x1F)].contains { word, condition in
      guard let start = start(of: word, endingAt: end, in: bytes) else { return false }
      return switch condition {
      case .none: true
      case .ownWord:
        isWordStart(start, in: bytes) && !last(of: harmless, before: start, in: bytes)
      case .client: last(of: ["client"], before: start, in: bytes)
      case .key: last(of: keys, before: start, in: bytes)
      }
    }
  }

  /// Whether a name that ends at an index says what describes a credential.
  static func isDescription(endingAt end: Int, in bytes: Span<UInt8>) -> Bool {
    descriptions.contains { word in
      start(of: word, endingAt: end, in: bytes).map { isWordStart($0, in: bytes) } ?? false
    }
  }

  /// Whether one of some words is before another word of the same name.
  private static func last(of words: [String], before start: Int, in bytes: Span<UInt8>) -> Bool {
    let end = start > 0 && isJoint(bytes[start - 1]) ? start - 1 : start
    return words.contains { Self.start(of: $0, endingAt: end, in: bytes) != nil }
  }

  /// Where a word begins that ends at an index, in whatever case.
  private static func start(of word: String, endingAt end: Int, in bytes: Span<UInt8>) -> Int? {
    let start = end - word.utf8.count
    return bytes.isWord(word, at: start..<end) ? start : nil
  }

  /// Whether a word of a name begins at an index: `aToken`, `a_token`, `token`.
  private static func isWordStart(_ start: Int, in bytes: Span<UInt8>) -> Bool {
    guard start > 0 else { return true }
    let before = bytes[start - 1]
    let isSmall = ASCII.isSmallLetter(before)
    return !(isSmall || ASCII.isCapital(before)) || isSmall && ASCII.isCapital(bytes[start])
  }

  private static func isJoint(_ byte: UInt8) -> Bool {
    byte == ASCII.underscore || byte == ASCII.hyphen || byte == ASCII.dot || byte == ASCII.space
  }
}
