import WMLintText

/// The characters of a credential.
enum TokenText {
  /// The least length of a credential.
  static let least = 20

  private static let words = [
    "token", "example", "placeholder", "insert", "redacted", "secret", "changeme", "dummy",
    "sample",
  ]

  /// So short that they occur in a long credential by chance.
  private static let shortWords = ["your", "xxxx", "here"]

  /// The alphabets of RFC 6750, section 2.1, and of base64, and the escape of a solidus in JSON.
  static func contains(_ byte: UInt8) -> Bool { mayBePart(byte) && byte != ASCII.percent }

  /// Whether a byte may be part of a character of the alphabet, escaped or not.
  static func mayBePart(_ byte: UInt8) -> Bool {
    // A bit for each byte, because most bytes of a file are tested and branches would be mispredicted.
    let bits: UInt64 = byte < ASCII.at ? lowerParts : ASCII.contains(byte) ? upperParts : 0
    return bits >> (byte & 0x3F) & 1 == 1
  }

  /// The same as a table, which is fastest for many bytes.
  static let parts = (UInt8.min...UInt8.max).map(mayBePart)

  /// `%`, `+`, `-`, `.`, `/`, the digits and `=`.
  private static let lowerParts: UInt64 =
    1 << 0x25 | 1 << 0x2B | 0x7 << 0x2D | 0x3FF << 0x30 | 1 << 0x3D

  /// The letters, the backslash, `_` and `~`, counted from 0x40.
  private static let upperParts: UInt64 =
    0x3FF_FFFF << 0x01 | 1 << 0x1C | 1 << 0x1F | 0x3FF_FFFF << 0x21 | 1 << 0x3E

  /// The bytes of the character of the alphabet that is at an index, escaped or not, or of what
  /// joins two lines of a credential; 0 if none does.
  static func length(at index: Int, in bytes: [UInt8]) -> Int {
    let byte = bytes[index]
    if isPlain(byte) { return 1 }
    guard byte == ASCII.percent || byte == ASCII.backslash,
      let (decoded, length) = EscapedText.escape(at: index, in: bytes[...])
    else { return 0 }
    if let decoded { return isPlain(decoded) ? length : 0 }
    return index + length < bytes.count && isPlain(bytes[index + length]) ? length : 0
  }

  /// The bytes of what is at an index and is not a character of the alphabet.
  static func gap(at index: Int, in bytes: [UInt8]) -> Int {
    guard bytes[index] == ASCII.percent || bytes[index] == ASCII.backslash else { return 1 }
    return EscapedText.escape(at: index, in: bytes[...])?.length ?? 1
  }

  /// Whether a part of a text holds a byte that escapes begin with; without one it is one run.
  static func holdsEscape(_ bytes: [UInt8], _ part: Range<Int>) -> Bool {
    holds(ASCII.percent, or: ASCII.backslash, bytes.span, part)
  }

  private static func holds(
    _ one: UInt8, or other: UInt8, _ span: Span<UInt8>, _ part: Range<Int>
  ) -> Bool {
    guard part.lowerBound >= 0, part.upperBound <= span.count else { return true }
    // Without a branch many bytes are compared at once.
    var found: UInt8 = 0
    var index = part.lowerBound
    while index < part.upperBound {
      found |= span[index] == one || span[index] == other ? 1 : 0
      index &+= 1
    }
    return found != 0
  }

  /// Whether part of a text contains an escape that may decode to a letter: `%6B`, `\u006B`.
  static func holdsLetterEscape(_ bytes: [UInt8], _ part: Range<Int>) -> Bool {
    let span = bytes.span
    guard part.lowerBound >= 0, part.upperBound <= span.count else { return true }
    // Without a branch many bytes are compared at once.
    var found: UInt8 = 0
    var last: UInt8 = 0
    var index = part.lowerBound
    while index < part.upperBound {
      let byte = span[index]
      found |= byte == ASCII.percent || last == ASCII.backslash && byte == ASCII.u ? 1 : 0
      last = byte
      index &+= 1
    }
    return found != 0
  }

  /// Where the value begins in a run that may hold a name and an equals sign before it.
  static func valueStart(in bytes: [UInt8], _ run: Range<Int>) -> Int {
    guard holds(ASCII.equals, or: ASCII.equals, bytes.span, run) else { return run.lowerBound }
    var index = run.upperBound - least - 1
    while index >= run.lowerBound {
      if bytes[index] == ASCII.equals, bytes[index + 1] != ASCII.equals { return index + 1 }
      index -= 1
    }
    return run.lowerBound
  }

  /// Where a JSON Web Token (RFC 7519) is: base64url of `{"`, then parts behind dots; it may be the
  /// segment of a path.
  static func webToken(in text: ArraySlice<UInt8>) -> Range<Int>? {
    var index = text.startIndex
    // Where the segment ends: to look for it anew behind each beginning takes long.
    var end = index
    while index + 3 < text.endIndex {
      if text[index] == ASCII.e, text[index + 1] == ASCII.y, text[index + 2] == ASCII.capitalJ,
        index == text.startIndex || !isAlphanumeric(text[index - 1])
      {
        if end <= index { end = text[index...].firstIndex(of: ASCII.slash) ?? text.endIndex }
        let parts = text[index..<end].split(
          separator: ASCII.dot, maxSplits: 2, omittingEmptySubsequences: false)
        if parts.count > 2, parts[1].count > 2 { return index..<end }
        // Without two dots none of what follows is one.
        if parts.count < 3 { index = end }
      }
      index += 1
    }
    return nil
  }

  /// Whether two of digits, capitals and small letters are there.
  static func isMixed(_ bytes: Span<UInt8>, _ part: Range<Int>) -> Bool {
    let part = part.clamped(to: bytes.indices)
    // In this form, without a branch, the compiler compares many bytes at once.
    var hasDigit: UInt8 = 0
    var hasUpper: UInt8 = 0
    var hasLower: UInt8 = 0
    var index = part.lowerBound
    while index < part.upperBound {
      hasDigit |= ASCII.isDigit(bytes[index]) ? 1 : 0
      hasUpper |= ASCII.isCapital(bytes[index]) ? 1 : 0
      hasLower |= ASCII.isSmallLetter(bytes[index]) ? 1 : 0
      index &+= 1
    }
    return hasDigit + hasUpper + hasLower > 1
  }

  /// How many of digits, capitals and small letters are there.
  static func kinds(of text: ArraySlice<UInt8>) -> Int {
    var hasDigit = false
    var hasUpper = false
    var hasLower = false
    for byte in text {
      switch byte {
      case ASCII.digits: hasDigit = true
      case ASCII.capitals: hasUpper = true
      case ASCII.smallLetters: hasLower = true
      default: continue
      }
      if hasDigit && hasUpper && hasLower { return 3 }
    }
    return (hasDigit ? 1 : 0) + (hasUpper ? 1 : 0) + (hasLower ? 1 : 0)
  }

  /// What the hash of a file begins with, by which a browser knows that it is the right one.
  private static let hashes = ["sha256-", "sha384-", "sha512-"]

  /// Whether a word shows that the text is a sample credential, or something else.
  static func isTelling(_ text: ArraySlice<UInt8>) -> Bool {
    if hashes.contains(where: { text.starts(with: $0.utf8) }) { return true }
    let lower = String(decoding: text, as: UTF8.self).lowercased()
    if words.contains(where: lower.contains) || isMemberName(text) { return true }
    return text.count < 64 && shortWords.contains(where: lower.contains)
  }

  /// Whether a text is names of letters with dots between them: `settings.accessKey`.
  private static func isMemberName(_ text: ArraySlice<UInt8>) -> Bool {
    let names = text.split(separator: ASCII.dot, omittingEmptySubsequences: false)
    return names.count > 1 && names.allSatisfy { !$0.isEmpty && $0.allSatisfy(ASCII.isLetter) }
  }

  /// Whether a byte is a character of the alphabet by itself.
  static func isPlain(_ byte: UInt8) -> Bool {
    mayBePart(byte) && byte != ASCII.percent && byte != ASCII.backslash
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case ASCII.digits, ASCII.capitals, ASCII.smallLetters: true
    default: false
    }
  }
}
