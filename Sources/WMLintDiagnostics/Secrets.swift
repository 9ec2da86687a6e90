/// Finds credentials in text, so that none is ever shown.
///
/// A credential is a run of 20 or more characters of a token's alphabet that mixes kinds of
/// characters, holds no telling word such as `YOUR`, and stands where credentials stand: after
/// `Bearer` or `Basic`, as the value of a name such as `access_token`, `password` or `Cookie`, or in
/// the form of a JSON Web Token.
package enum Secrets {
  package static let mask = "****"
  private static let least = 20
  private static let words = [
    "your", "token", "xxxx", "example", "placeholder", "insert", "redacted", "secret", "changeme",
    "dummy", "sample", "here",
  ]
  private static let labels = [
    "bearer", "basic", "access_token", "accesstoken", "refresh_token", "refreshtoken", "id_token",
    "password", "passwd", "client_secret", "clientsecret", "cookie", "set-cookie", "api_key",
    "apikey", "x-api-key", "authorization",
  ]

  /// The credentials of a text, in order, none overlapping.
  package static func ranges(in bytes: [UInt8], part: Range<Int>? = nil) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var offset = part?.lowerBound ?? 0
    let end = min(part?.upperBound ?? bytes.count, bytes.count)
    while offset < end {
      guard isToken(bytes[offset]) else {
        offset += 1
        continue
      }
      var upper = offset
      while upper < end, isToken(bytes[upper]) { upper += 1 }
      // `access_token=abc` is one run of the alphabet: what stands before the sign is its label.
      let value = valueStart(in: bytes, offset..<upper)
      if upper - value >= least, isCredential(bytes, value..<upper, run: offset) {
        found.append(value..<upper)
      }
      offset = upper
    }
    return found
  }

  /// The text with every credential in it covered.
  package static func masked(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let found = ranges(in: bytes)
    if found.isEmpty { return text }
    var result: [UInt8] = []
    var offset = 0
    for range in found {
      result += bytes[offset..<range.lowerBound] + Array(mask.utf8)
      offset = range.upperBound
    }
    return String(decoding: result + bytes[offset...], as: UTF8.self)
  }

  /// Whether a text that is known to be the value of a credential looks real.
  package static func looksReal(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count >= least && bytes.allSatisfy(isToken) && isMixed(bytes) && !isTelling(bytes)
  }

  /// The alphabets of RFC 6750, section 2.1, and of base64, and the escape of a solidus in JSON.
  private static func isToken(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0x2B, 0x2D, 0x2E, 0x2F, 0x3D, 0x5C, 0x5F, 0x7E: true
    default: false
    }
  }

  private static func valueStart(in bytes: [UInt8], _ run: Range<Int>) -> Int {
    var start = run.lowerBound
    for index in run where bytes[index] == 0x3D && index + 1 < run.upperBound {
      let next = bytes[index + 1]
      if next != 0x3D && run.upperBound - index > least { start = index + 1 }
    }
    return start
  }

  private static func isCredential(_ bytes: [UInt8], _ value: Range<Int>, run: Int) -> Bool {
    let text = bytes[value]
    guard isMixed(text), !isTelling(text) else { return false }
    if text.starts(with: "eyJ".utf8) { return true }
    return hasLabel(bytes, before: value.lowerBound)
  }

  private static func isMixed(_ text: ArraySlice<UInt8>) -> Bool {
    let hasDigit = text.contains { (0x30...0x39).contains($0) }
    let hasUpper = text.contains { (0x41...0x5A).contains($0) }
    let hasLower = text.contains { (0x61...0x7A).contains($0) }
    return (hasDigit ? 1 : 0) + (hasUpper ? 1 : 0) + (hasLower ? 1 : 0) >= 2
  }

  private static func isTelling(_ text: ArraySlice<UInt8>) -> Bool {
    let lower = String(decoding: text, as: UTF8.self).lowercased()
    return words.contains { lower.contains($0) }
  }

  /// Whether one of the labels stands before the place, with only separators between.
  private static func hasLabel(_ bytes: [UInt8], before place: Int) -> Bool {
    var end = place
    let separators: Set<UInt8> = [0x20, 0x09, 0x22, 0x27, 0x3A, 0x3D, 0x5C, 0x60]
    while end > 0, place - end < 16, separators.contains(bytes[end - 1]) { end -= 1 }
    guard end < place else { return false }
    let tail = String(decoding: bytes[max(0, end - 16)..<end], as: UTF8.self).lowercased()
    return labels.contains { tail.hasSuffix($0) }
      || hasCookieLabel(bytes, before: place)
  }

  /// Whether the line up to the place is that of a cookie: `Cookie: a=b; session=…`.
  private static func hasCookieLabel(_ bytes: [UInt8], before place: Int) -> Bool {
    var start = place
    while start > 0, place - start < 4096, bytes[start - 1] != 0x0A { start -= 1 }
    guard bytes[place - 1] == 0x3D else { return false }
    return String(decoding: bytes[start..<place], as: UTF8.self).lowercased().contains("cookie")
  }
}
