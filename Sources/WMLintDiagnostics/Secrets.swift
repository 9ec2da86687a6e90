/// Finds credentials in text, so that none is ever shown.
///
/// A credential is a run of 20 or more characters of a token's alphabet that mixes kinds of
/// characters, holds no telling word such as `YOUR`, and stands where credentials stand: after
/// `Bearer` or `Basic`, as the value of a name such as `access_token` or `password`, in a cookie, or
/// in the form of a JSON Web Token.
package enum Secrets {
  /// What is shown in the place of a credential.
  package static let mask = "****"

  /// The credentials of a text, in order, none overlapping.
  package static func ranges(in bytes: [UInt8], part: Range<Int>? = nil) -> [Range<Int>] {
    let part = (part ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
    var search = SecretSearch(bytes, part)
    guard let first = search.next() else { return [] }
    var found: [Range<Int>] = []
    // Only where cookies are named does it matter what stands between the runs.
    if SecretSearch.holdsCookie(bytes.span, part) {
      append(part, of: bytes, followingCookies: true, to: &found)
      return found
    }
    var next: Range<Int>? = first
    while let stretch = next {
      if TokenText.holdsEscape(bytes, stretch) {
        append(stretch, of: bytes, followingCookies: false, to: &found)
      } else if let value = credential(in: bytes, run: stretch, cookie: CookieScope()) {
        found.append(value)
      }
      next = search.next()
    }
    return found
  }

  /// Whether a credential may stand in a part of a text; sure only where none does.
  package static func mayStand(
    in part: Range<Int>, of whole: Range<Int>, _ bytes: [UInt8]
  ) -> Bool {
    var search = SecretSearch(bytes, part)
    guard search.next() != nil else { return false }
    // The name of a cookie may stand far before its value.
    return SecretSearch.holdsCookie(bytes.span, whole) || !ranges(in: bytes, part: part).isEmpty
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
        if cookie.isOpen { cookie.pass(bytes[offset]) }
        offset += 1
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
        found.append(value)
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

  /// Whether a credential may stand in a text; sure only where none does.
  package static func mayStand(in text: Span<UInt8>) -> Bool {
    SecretSearch.first(in: text, text.indices) != nil
  }

  /// Whether a text that is known to be the value of a credential looks real.
  package static func looksReal(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count >= TokenText.least && bytes.allSatisfy(TokenText.contains)
      && TokenText.isMixed(bytes.span, 0..<bytes.count) && !TokenText.isTelling(bytes)
  }

  /// Whether a text is the password in `https://user:password@host` (RFC 3986, section 3.2.1).
  private static func isUserPassword(_ bytes: [UInt8], _ value: Range<Int>) -> Bool {
    guard value.upperBound < bytes.count, bytes[value.upperBound] == 0x40 else { return false }
    let reach = bytes[max(0, value.lowerBound - 64)..<value.lowerBound]
    guard reach.last == 0x3A, let slash = reach.lastIndex(of: 0x2F) else { return false }
    return slash > reach.startIndex && reach[slash - 1] == 0x2F
  }

  /// The credential that a mixed run of the alphabet is or ends with.
  private static func credential(
    in bytes: [UInt8], run: Range<Int>, cookie: CookieScope
  ) -> Range<Int>? {
    // `access_token=abc` is one run of the alphabet: what stands before the sign is its label.
    let value = TokenText.valueStart(in: bytes, run)..<run.upperBound
    let text = bytes[value]
    guard value == run || TokenText.isMixed(bytes.span, value) else { return nil }
    if let start = TokenText.webTokenStart(in: text) {
      return TokenText.isTelling(bytes[start..<run.upperBound]) ? nil : start..<run.upperBound
    }
    let isValue = value.lowerBound > 0 && bytes[value.lowerBound - 1] == 0x3D
    let isNamed =
      isUserPassword(bytes, value) || CommandCredential.isOne(value, in: bytes.span)
      || isValue && cookie.isOpen || cookie.isList && CredentialLabel.isMemberValue(text, in: bytes)
      || CredentialLabel.stands(before: text, in: bytes)
    return isNamed && !TokenText.isTelling(text) ? value : nil
  }
}
