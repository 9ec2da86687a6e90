import WMLintText

/// The end of the word before a value, where the name of a credential may be.
struct CredentialLabel {
  private static let reach = 48

  /// How far back escapes are read, which take up to twelve bytes for a character.
  static let escapedReach = 256

  let bytes: [UInt8]
  let end: Int
  private(set) var isJoined: Bool

  /// Looks back from a place over separators, and over one kind more.
  init(before place: Int, in bytes: [UInt8], across extra: UInt8? = nil) {
    var end = place
    var isJoined = false
    var quotes = 0
    separators: while end > 0, place - end < Self.reach {
      switch bytes[end - 1] {
      case ASCII.colon, ASCII.equals: isJoined = true
      // `"password" => "…"`, `<password>…`, `setPassword("…")`
      case ASCII.greaterThan where end > 1 && bytes[end - 2] == ASCII.equals: break
      case ASCII.greaterThan where end == place: isJoined = true
      case ASCII.openParenthesis
      where end < place && quotes > 0 || end + 1 == place && bytes[end] == ASCII.apostrophe:
        isJoined = true
      case ASCII.quote: quotes += 1
      case ASCII.tab, ASCII.lineFeed, ASCII.carriageReturn, ASCII.space, ASCII.percent,
        ASCII.apostrophe, ASCII.backslash, ASCII.closeBracket, ASCII.backtick:
        break
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
  ///
  /// - Parameters:
  ///   - place: Where the text begins.
  ///   - bytes: What it is in.
  ///   - text: The text, its escapes read.
  /// - Returns: Whether a credential would be in its place.
  static func stands(before place: Int, in bytes: [UInt8], _ text: ArraySlice<UInt8>) -> Bool {
    let (bytes, place) = plain(before: place, in: bytes)
    let label = CredentialLabel(before: place, in: bytes)
    guard label.end < place else { return false }
    let isListed = label.end > 0 && bytes[label.end - 1] == ASCII.comma
    let listed = isListed ? CredentialLabel(before: place, in: bytes, across: ASCII.comma) : label
    if label.mayBeNamed || isListed && listed.mayBeNamed {
      if listed.hasSuffix("bearer") { return !CredentialValue.isPath(text) }
      if label.hasSuffix("basic") { return CredentialValue.isBase64(text) }
      if label.isJoined, label.isName || label.isValueOfName {
        // Credentials that are kept elsewhere have ids.
        if label.isOfCredentials, CredentialValue.isUUID(text) { return false }
        return CredentialValue.mayBeNamed(text, before: place, in: bytes)
      }
      if isListed, listed.isName, CredentialValue.isRandom(text) { return true }
    }
    if CredentialScheme.stands(before: place, label, text) { return true }
    return EnclosingName.stands(before: place, label, text)
  }

  /// What is before a place, with its escapes read if it holds any.
  private static func plain(before place: Int, in bytes: [UInt8]) -> ([UInt8], Int) {
    let before = max(0, place - escapedReach)..<place
    guard TokenText.holdsLetterEscape(bytes, before) else { return (bytes, place) }
    let decoded = EscapedText.decoded(bytes[before])
    return (decoded, decoded.count)
  }

  /// Whether a text is the value in `{"name": "…", "value": "…"}`.
  static func isMemberValue(before place: Int, in bytes: [UInt8]) -> Bool {
    let label = CredentialLabel(before: place, in: bytes)
    return label.isJoined && label.hasSuffix("value")
  }

  /// Whether a text is the value of a name that does not describe something else: `"name": "…"`.
  static func isMember(before place: Int, in bytes: [UInt8]) -> Bool {
    let label = CredentialLabel(before: place, in: bytes)
    return label.isJoined && label.end < place
      && !CredentialName.isDescription(endingAt: label.end, in: bytes.span)
  }

  /// Whether the label is the name of a list of a user and a password: `"auth": ["…", "…"]`.
  var isUser: Bool {
    guard isJoined, hasSuffix("auth") else { return false }
    let start = end - "auth".utf8.count
    return start == 0 || !ASCII.isLetter(bytes[start - 1])
  }

  /// Whether the label is the `value` in `"name": "token", "value": …` or `"token": {"value": …}`.
  private var isValueOfName: Bool {
    guard hasSuffix("value") else { return false }
    let place = end - "value".utf8.count
    return CredentialLabel(before: place, in: bytes, across: ASCII.comma).isName
      || CredentialLabel(before: place, in: bytes, across: ASCII.openBrace).isName
  }

  /// A bit for each letter that a name or a scheme ends with; most words are none of those by it.
  private static let lastLetters =
    CredentialName.lastLetters | CredentialName.bit(of: ASCII.r)
    | CredentialName.bit(of: ASCII.c)

  private var mayBeNamed: Bool { end > 0 && Self.mayEndName(bytes[end - 1]) }

  /// Whether a name of a credential may end with a character, or a scheme.
  static func mayEndName(_ byte: UInt8) -> Bool {
    lastLetters & CredentialName.bit(of: byte) != 0 || ASCII.isDigit(byte)
  }

  /// Whether a name of a credential that no escape is in may end at an index, or `Bearer` or `Basic`.
  static func mayEndName(at end: Int, in bytes: Span<UInt8>) -> Bool {
    guard end > 0 else { return false }
    let last = bytes[end - 1] | ASCII.caseBit
    return CredentialName.mayEnd(at: end, in: bytes) || last == ASCII.r || last == ASCII.c
  }

  /// Whether the name of a credential is before a place, and is joined to it; the name may be
  /// escaped unless somebody has seen that no escape is near.
  static func isNamed(before place: Int, in bytes: [UInt8], mayBeEscaped: Bool = true) -> Bool {
    let (bytes, place) = mayBeEscaped ? plain(before: place, in: bytes) : (bytes, place)
    let label = CredentialLabel(before: place, in: bytes)
    return label.isJoined && label.end < place && label.isName
  }

  private var isOfCredentials: Bool { hasSuffix("credential") || hasSuffix("credentials") }

  var isName: Bool { CredentialName.ends(at: end, in: bytes.span) }

  /// Whether the label ends with a word in small letters, in whatever case.
  func hasSuffix(_ word: String) -> Bool {
    bytes.span.isWord(word, at: end - word.utf8.count..<end)
  }
}
