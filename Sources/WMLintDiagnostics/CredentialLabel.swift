/// The end of the word before a value, where the name of a credential may stand.
struct CredentialLabel {
  private static let reach = 48

  /// Names whose value is a credential; what joins them to it has a colon or an equals sign.
  private static let names = [
    "access_token", "accesstoken", "refresh_token", "refreshtoken", "id_token", "password",
    "passwd", "client_secret", "clientsecret", "api_key", "apikey", "x-api-key", "authorization",
  ]

  /// A bit for each letter that they end with, or another word that is asked for.
  private static let lastLetters = (names + ["bearer", "basic", "token", "value"]).reduce(0) {
    $0 | bit(of: $1.utf8.last ?? 0)
  }

  private static func bit(of letter: UInt8) -> UInt32 { 1 << (letter & 0x1F) }

  private let bytes: [UInt8]
  private let end: Int
  private let isJoined: Bool

  /// Looks back from a place over separators, and over one kind more.
  private init(before place: Int, in bytes: [UInt8], across extra: UInt8? = nil) {
    var end = place
    var isJoined = false
    var quotes = 0
    separators: while end > 0, place - end < Self.reach {
      switch bytes[end - 1] {
      case 0x3A, 0x3D: isJoined = true
      case 0x22: quotes += 1
      case 0x09, 0x0A, 0x0D, 0x20, 0x25, 0x27, 0x5C, 0x60: break
      case extra: break
      default: break separators
      }
      end -= 1
    }
    self.bytes = bytes
    self.end = end
    // `"password" "…"`: the colon was forgotten.
    self.isJoined = isJoined || quotes == 2
  }

  /// Whether a text is the value of a name such as `password`, or what follows a scheme.
  static func stands(before text: ArraySlice<UInt8>, in bytes: [UInt8]) -> Bool {
    let label = CredentialLabel(before: text.startIndex, in: bytes)
    guard label.end < text.startIndex else { return false }
    let isListed = label.end > 0 && bytes[label.end - 1] == 0x2C
    let listed =
      isListed ? CredentialLabel(before: text.startIndex, in: bytes, across: 0x2C) : label
    // Most words are none of those by their last letter.
    guard label.mayBeNamed || isListed && listed.mayBeNamed else { return false }
    if listed.hasSuffix("bearer") { return !isPath(text) }
    if label.hasSuffix("basic") { return isBasic(text) }
    return label.isJoined && (label.isName || label.isValueOfName) && !isPath(text)
  }

  /// Whether a text is the value in `{"name": "…", "value": "…"}`.
  static func isMemberValue(_ text: ArraySlice<UInt8>, in bytes: [UInt8]) -> Bool {
    let label = CredentialLabel(before: text.startIndex, in: bytes)
    return label.isJoined && label.hasSuffix("value")
  }

  /// Whether the label is the `value` in `"name": "token", "value": …` or `"token": {"value": …}`.
  private var isValueOfName: Bool {
    guard hasSuffix("value") else { return false }
    let place = end - "value".utf8.count
    return CredentialLabel(before: place, in: bytes, across: 0x2C).isName
      || CredentialLabel(before: place, in: bytes, across: 0x7B).isName
  }

  private var mayBeNamed: Bool {
    end > 0 && Self.lastLetters & Self.bit(of: bytes[end - 1]) != 0
  }

  private var isName: Bool {
    mayBeNamed && (Self.names.contains(where: hasSuffix) || isWord("token"))
  }

  /// Whether the label is the whole of a word.
  private func isWord(_ word: String) -> Bool {
    let start = end - word.utf8.count
    return hasSuffix(word) && (start == 0 || TokenText.length(at: start - 1, in: bytes) == 0)
  }

  /// Whether the label ends with a word in small letters, in whatever case.
  private func hasSuffix(_ word: String) -> Bool {
    guard end > 0, let last = word.utf8.last, bytes[end - 1] | 0x20 == last else { return false }
    var index = end
    for byte in word.utf8.reversed() {
      guard index > 0 else { return false }
      index -= 1
      let own = bytes[index]
      guard own == byte || (0x41...0x5A).contains(own) && own | 0x20 == byte else { return false }
    }
    return true
  }

  /// RFC 7617, section 2: base64, which a UUID or a word of prose is not.
  private static func isBasic(_ text: ArraySlice<UInt8>) -> Bool {
    guard !text.contains(where: { $0 == 0x2D || $0 == 0x5F || $0 == 0x7E || $0 == 0x2E }) else {
      return false
    }
    return TokenText.kinds(of: text) == 3 || text.last == 0x3D
  }

  /// Whether a text that begins with a solidus is made of short segments.
  private static func isPath(_ text: ArraySlice<UInt8>) -> Bool {
    let path = text.drop { $0 == 0x2E || $0 == 0x7E }
    guard path.first == 0x2F else { return false }
    // A UUID may be a segment of a path.
    return path.split(separator: 0x2F).allSatisfy {
      $0.count < TokenText.least || $0.count == 36 && $0.contains(0x2D)
        || TokenText.kinds(of: $0) < 2
    }
  }
}
