import WMLintText

/// The word before the credentials in an `Authorization` header (RFC 9110, section 11.4), `Bearer` and
/// `Basic` apart, which are known wherever they are.
enum CredentialScheme {
  private static let schemes = ["token", "apikey", "api-key", "digest", "negotiate"]

  /// The parameters of `Digest` (RFC 7616, section 3.4) that are made from the password.
  private static let parameters = ["response", "cnonce", "nonce", "opaque"]
  private static let longestScheme = 20
  private static let reach = 512

  /// Whether a text that begins at a place behind a label follows a scheme.
  static func stands(
    before place: Int, _ label: CredentialLabel, _ text: ArraySlice<UInt8>
  ) -> Bool {
    let bytes = label.bytes
    if place > 0, bytes[place - 1] != ASCII.space { return isDigestPart(label) }
    var end = place
    while end > 0, bytes[end - 1] == ASCII.space { end -= 1 }
    var start = end
    while start > 0, end - start < longestScheme, isPart(bytes[start - 1]) { start -= 1 }
    guard start < end, !CredentialValue.isPath(text) else { return false }
    let isKnown = schemes.contains { bytes.span.isWord($0, at: start..<end) }
    if !isKnown && !CredentialValue.isRandom(text) { return false }
    let header = CredentialLabel(before: start, in: bytes, across: ASCII.comma)
    if header.end < start, header.hasSuffix("authorization") { return true }
    // `"Token …"` as a text of its own.
    let before = start > 0 ? bytes[start - 1] : ASCII.quote
    return isKnown && (before == ASCII.quote || before == ASCII.apostrophe)
      && CredentialValue.isRandom(text)
  }

  private static func isDigestPart(_ label: CredentialLabel) -> Bool {
    let bytes = label.bytes
    // Each of the parameters ends with this letter, and most names do not.
    guard label.isJoined, label.end > 0, bytes[label.end - 1] | ASCII.caseBit == ASCII.e,
      parameters.contains(where: label.hasSuffix)
    else { return false }
    let start = max(0, label.end - reach)
    var end = label.end
    while end - 6 >= start, bytes[end - 1] != ASCII.lineFeed {
      if bytes[end - 1] | ASCII.caseBit == ASCII.t,
        bytes.isWord("digest", at: end - 6..<end)
      {
        return true
      }
      end -= 1
    }
    return false
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    byte == ASCII.hyphen || ASCII.isDigit(byte) || ASCII.isCapital(byte)
      || ASCII.isSmallLetter(byte)
  }
}
