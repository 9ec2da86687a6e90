import WMLintText

/// Finds credentials in text, so that none is ever shown.
///
/// A credential is a run of 20 or more characters of a token's alphabet, escaped or not, that mixes
/// kinds of characters, holds no telling word such as `YOUR`, and is where credentials are:
/// after a scheme such as `Bearer`, as the value of a name such as `access_token` or `password`, or
/// in a list or an object under it, in a cookie, in a private key; or it shows by itself what it is,
/// as a JSON Web Token does.
package enum Secrets {
  /// What is shown instead of a credential.
  package static let mask = "****"

  /// The credentials of a text, in order, none overlapping.
  package static func ranges(in bytes: [UInt8], part: Range<Int>? = nil) -> [Range<Int>] {
    let part = (part ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
    var search = SecretSearch(bytes, part)
    let isJoined = SecretSearch.holdsJoinedLines(bytes.span, part)
    guard let first = search.next() ?? (isJoined ? part : nil) else { return [] }
    // Only where cookies are named, or a line goes on in the next, does it matter what is between
    // the runs.
    let namesCookies = SecretSearch.holdsCookie(bytes.span, part)
    if namesCookies || isJoined {
      var found: [Range<Int>] = []
      append(part, of: bytes, followingCookies: namesCookies, to: &found)
      return found
    }
    return ranges(in: bytes, from: first, &search)
  }

  /// The credentials of the stretches that a search finds, where no cookie is named.
  private static func ranges(
    in bytes: [UInt8], from first: Range<Int>, _ search: inout SecretSearch
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var next: Range<Int>? = first
    while let stretch = next {
      if TokenText.holdsEscape(bytes, stretch) {
        append(stretch, of: bytes, followingCookies: false, to: &found)
      } else if let value = credential(in: bytes, run: stretch, cookie: CookieScope()) {
        append(value, to: &found)
      }
      next = search.next()
    }
    return found
  }

  /// Appends a credential that is not part of the one before.
  private static func append(_ value: Range<Int>, to found: inout [Range<Int>]) {
    if let last = found.last, value.lowerBound < last.upperBound { return }
    found.append(value)
  }

  /// Whether a credential may be in a part of a text; sure only where none does. The name of a cookie may
  /// be far before its value.
  package static func mayStand(
    in part: Range<Int>, of bytes: [UInt8], namesCookies: () -> Bool
  ) -> Bool {
    var search = SecretSearch(bytes, part)
    guard let first = search.next() else { return false }
    return namesCookies() || !ranges(in: bytes, from: first, &search).isEmpty
  }

  /// Whether a part of a text names a cookie, whose value may be far behind the name.
  package static func nameCookies(in part: Range<Int>, of bytes: [UInt8]) -> Bool {
    SecretSearch.holdsCookie(bytes.span, part)
  }

  /// Appends the credentials of a part of a text that begins and ends between runs.
  private static func append(
    _ part: Range<Int>, of bytes: [UInt8], followingCookies: Bool, to found: inout [Range<Int>]
  ) {
    var cookie = CookieScope()
    var offset = part.lowerBound
    while offset < part.upperBound {
      let length = TokenText.length(at: offset, in: bytes)
      guard length > 0 else {
        let end = min(offset + TokenText.gap(at: offset, in: bytes), part.upperBound)
        if cookie.isOpen { for index in offset..<end { cookie.pass(bytes[index]) } }
        offset = end
        continue
      }
      var upper = offset + length
      while upper < part.upperBound {
        if TokenText.isPlain(bytes[upper]) {
          upper += 1
          continue
        }
        let length = TokenText.length(at: upper, in: bytes)
        if length == 0 { break }
        upper += length
      }
      upper = min(upper, part.upperBound)
      if upper - offset >= TokenText.least, TokenText.isMixed(bytes.span, offset..<upper),
        let value = credential(in: bytes, run: offset..<upper, cookie: cookie)
      {
        append(value, to: &found)
      }
      if followingCookies { cookie.pass(bytes[offset..<upper]) }
      offset = upper
    }
  }

  /// The text with every credential in it covered.
  package static func masked(_ text: String) -> String {
    mayStand(in: text.utf8.span) ? covered(text, ranges(in: Array(text.utf8))) : text
  }

  /// A text with some ranges of its bytes covered.
  static func covered(_ text: String, _ ranges: [Range<Int>]) -> String {
    if ranges.isEmpty { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var offset = 0
    for range in ranges {
      result += bytes[offset..<range.lowerBound] + Array(mask.utf8)
      offset = range.upperBound
    }
    return String(decoding: result + bytes[offset...], as: UTF8.self)
  }

  /// Whether a credential may be in a text; sure only where none does.
  package static func mayStand(in text: Span<UInt8>) -> Bool {
    text.count >= TokenText.least
      && (SecretSearch.first(in: text, text.indices) != nil
        || SecretSearch.holdsJoinedLines(text, text.indices))
  }

  /// Whether a text that is known to be the value of a credential looks real.
  package static func looksReal(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count >= TokenText.least && bytes.allSatisfy(TokenText.contains)
      && TokenText.isMixed(bytes.span, 0..<bytes.count) && !TokenText.isTelling(bytes)
  }

  /// Whether a text is the password in `https://user:password@host` (RFC 3986, section 3.2.1).
  private static func isUserPassword(_ bytes: [UInt8], _ value: Range<Int>) -> Bool {
    guard value.upperBound < bytes.count, bytes[value.upperBound] == ASCII.at else { return false }
    let reach = bytes[max(0, value.lowerBound - 64)..<value.lowerBound]
    guard reach.last == ASCII.colon, let slash = reach.lastIndex(of: ASCII.slash) else {
      return false
    }
    return slash > reach.startIndex && reach[slash - 1] == ASCII.slash
  }

  /// The token in `https://token@host`, if it is one and no name.
  private static func userToken(_ bytes: [UInt8], _ value: Range<Int>) -> Range<Int>? {
    let start = value.lowerBound + 2
    guard value.upperBound < bytes.count, bytes[value.upperBound] == ASCII.at,
      start + TokenText.least <= value.upperBound, value.lowerBound > 0,
      bytes.span.isText("://", at: value.lowerBound - 1..<start)
    else { return nil }
    let text = bytes[start..<value.upperBound]
    return CredentialValue.isRandom(text) && !TokenText.isTelling(text) ? text.indices : nil
  }

  /// The credential that a mixed run of the alphabet is or ends with.
  private static func credential(
    in bytes: [UInt8], run: Range<Int>, cookie: CookieScope
  ) -> Range<Int>? {
    // `access_token=abc` is one run of the alphabet: what is before the sign is its label.
    let value = TokenText.valueStart(in: bytes, run)..<run.upperBound
    let isEscaped = TokenText.holdsEscape(bytes, value)
    let text = isEscaped ? EscapedText.decoded(bytes[value])[...] : bytes[value]
    if value != run || isEscaped {
      guard text.count >= TokenText.least,
        TokenText.isMixed(text.span, 0..<text.count)
      else { return nil }
    }
    if let token = userToken(bytes, value) { return token }
    if let shown = shownByItself(text) {
      let place = isEscaped ? value : shown
      return TokenText.isTelling(text[shown]) ? nil : place
    }
    return isNamed(value, text, in: bytes, cookie: cookie) && !TokenText.isTelling(text)
      ? value : block(round: value, text, in: bytes)
  }

  /// The part of a text that shows by itself that it is a credential.
  private static func shownByItself(_ text: ArraySlice<UInt8>) -> Range<Int>? {
    guard CredentialShape.mayStand(in: text.span) else { return nil }
    if let token = TokenText.webToken(in: text) { return token }
    let start = text.startIndex
    return CredentialShape.place(in: text.span, 0..<text.count).map {
      start + $0.lowerBound..<start + $0.upperBound
    }
  }

  /// Whether what is round a value says that it is a credential.
  private static func isNamed(
    _ value: Range<Int>, _ text: ArraySlice<UInt8>, in bytes: [UInt8], cookie: CookieScope
  ) -> Bool {
    let isValue = value.lowerBound > 0 && bytes[value.lowerBound - 1] == ASCII.equals
    return isUserPassword(bytes, value) || CommandCredential.isOne(value, in: bytes.span)
      || isValue && cookie.isOpen
      || cookie.isList && CredentialLabel.isMemberValue(before: value.lowerBound, in: bytes)
      || cookie.isMember && CredentialValue.isRandom(text)
        && CredentialLabel.isMember(before: value.lowerBound, in: bytes)
      || CredentialLabel.stands(before: value.lowerBound, in: bytes, text)
  }

  /// The private key that a value is a line of.
  private static func block(
    round value: Range<Int>, _ text: ArraySlice<UInt8>, in bytes: [UInt8]
  ) -> Range<Int>? {
    // No shorter line of base64 is in one, but for the last.
    guard text.count >= 40, CredentialValue.isBase64(text), CredentialValue.isRandom(text) else {
      return nil
    }
    return PrivateKeyBlock.range(round: value, in: bytes)
  }
}
