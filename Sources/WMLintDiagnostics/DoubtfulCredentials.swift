import WMLintText

/// Possible credentials that are too uncertain to be reported, but are masked too: short values, and
/// passwords of other characters than a token's.
enum DoubtfulCredentials {
  private static let reach = 4096
  private static let leastQuoted = 6
  private static let leastPlain = 8

  /// What is before a value, behind a password, or at the start of an escape, counted from `%`.
  private static let signs: UInt64 =
    [ASCII.percent, ASCII.colon, ASCII.equals, ASCII.at, ASCII.backslash]
    .reduce(0) { $0 | 1 << UInt64($1 - ASCII.percent) }

  /// The first of these in a part of a text; `nil` if there is none.
  private static func nextSign(in bytes: Span<UInt8>, _ part: Range<Int>) -> Int? {
    let signs = signs
    var index = part.lowerBound
    while index < part.upperBound {
      let bit = bytes[index] &- ASCII.percent
      if bit < UInt64.bitWidth, signs &>> bit & 1 == 1 { return index }
      index &+= 1
    }
    return nil
  }

  /// Where they are in a part of a text, in order.
  static func ranges(in bytes: [UInt8], part: Range<Int>? = nil) -> [Range<Int>] {
    let part = (part ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
    let span = bytes.span
    var found: [Range<Int>] = []
    // Up to here names may be escaped.
    var escapedEnd = part.lowerBound
    let before = max(0, part.lowerBound - CredentialLabel.escapedReach)..<part.lowerBound
    if TokenText.holdsEscape(bytes, before) { escapedEnd += CredentialLabel.escapedReach }
    var next = part.lowerBound
    while let index = nextSign(in: span, next..<part.upperBound) {
      next = index + 1
      let value: Range<Int>?
      switch span[index] {
      case ASCII.percent:
        escapedEnd = index + 1 + CredentialLabel.escapedReach
        continue
      case ASCII.backslash where index + 1 < span.count && span[index + 1] == ASCII.u:
        escapedEnd = index + 1 + CredentialLabel.escapedReach
        continue
      case ASCII.colon, ASCII.equals:
        value = self.value(
          behind: index, in: bytes, part.upperBound, mayBeEscaped: index < escapedEnd)
      case ASCII.at: value = userPassword(before: index, in: bytes)
      default: continue
      }
      guard let value, value.lowerBound >= found.last?.upperBound ?? 0 else { continue }
      found.append(value)
    }
    return found
  }

  /// The value behind a colon or an equals sign that a name is before.
  private static func value(
    behind sign: Int, in bytes: [UInt8], _ end: Int, mayBeEscaped: Bool
  ) -> Range<Int>? {
    // The last letters rule out most names.
    var before = sign
    while before > 0, sign - before < 8, isFiller(bytes[before - 1]) { before -= 1 }
    guard before > 0 else { return nil }
    let mayBeNamed =
      mayBeEscaped
      ? CredentialLabel.mayEndName(bytes[before - 1])
      : CredentialName.mayEnd(at: before, in: bytes.span)
    guard mayBeNamed || SessionName.mayEnd(at: before, in: bytes.span) else { return nil }
    let isNamed =
      mayBeNamed
      && CredentialLabel.isNamed(before: sign + 1, in: bytes, mayBeEscaped: mayBeEscaped)
    guard isNamed || isSession(before, in: bytes) else { return nil }
    var start = sign + 1
    while start < end,
      bytes[start] == ASCII.space || bytes[start] == ASCII.tab || bytes[start] == ASCII.greaterThan
    {
      start += 1
    }
    var quote = start
    while quote < end, bytes[quote] == ASCII.backslash { quote += 1 }
    guard quote < end else { return nil }
    let isQuoted =
      bytes[quote] == ASCII.quote || bytes[quote] == ASCII.apostrophe
      || bytes[quote] == ASCII.backtick
    let found =
      isQuoted
      ? quoted(from: quote, escapes: quote - start, in: bytes, end)
      : plain(from: start, in: bytes, end)
    guard let whole = found else { return nil }
    let value = withoutScheme(whole, in: bytes)
    if !isNamed { return SessionName.mayBeValue(bytes[value]) ? value : nil }
    // An expression of a program does not follow a scheme.
    let isText = isQuoted || value.lowerBound > start
    return mayBeShown(bytes[value], isText: isText, before: value.upperBound, in: bytes)
      ? nil : value
  }

  /// Whether the name that ends at an index, or that is beside `value` there, is one of a session.
  private static func isSession(_ end: Int, in bytes: [UInt8]) -> Bool {
    if SessionName.ends(at: end, in: bytes) { return true }
    let start = end - "value".utf8.count
    guard bytes.span.isWord("value", at: start..<end) else { return false }
    let name = CredentialLabel(before: start, in: bytes, across: ASCII.comma)
    return name.end < start && SessionName.ends(at: name.end, in: bytes)
  }

  private static func quoted(
    from quote: Int, escapes: Int, in bytes: [UInt8], _ end: Int
  ) -> Range<Int>? {
    var index = quote + 1
    var backslashes = 0
    while index < end, index - quote < reach, bytes[index] != ASCII.lineFeed {
      if bytes[index] == bytes[quote], backslashes <= escapes {
        return quote + 1..<max(quote + 1, index - backslashes)
      }
      backslashes = bytes[index] == ASCII.backslash ? backslashes + 1 : 0
      index += 1
    }
    return quote + 1..<index
  }

  private static func plain(from start: Int, in bytes: [UInt8], _ end: Int) -> Range<Int>? {
    var index = start
    while index < end, index - start < reach, !isEnd(bytes[index]) { index += 1 }
    // `Bearer` is not a value, and what follows it may be.
    if index < end, bytes[index] == ASCII.space, isScheme(bytes[start..<index]) {
      return plain(from: index + 1, in: bytes, end)
    }
    return start..<index
  }

  private static func withoutScheme(_ value: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    guard let blank = bytes[value].firstIndex(of: ASCII.space),
      isScheme(bytes[value.lowerBound..<blank])
    else { return value }
    return blank + 1..<value.upperBound
  }

  private static func isScheme(_ word: ArraySlice<UInt8>) -> Bool {
    ["bearer", "basic", "token", "apikey", "digest", "negotiate"].contains {
      word.span.isWord($0, at: 0..<word.count)
    }
  }

  /// The password in `https://user:password@host`, whatever characters it has.
  private static func userPassword(before sign: Int, in bytes: [UInt8]) -> Range<Int>? {
    var colon: Int?
    var index = sign
    while index > 0, sign - index < 128, bytes[index - 1] > ASCII.space,
      bytes[index - 1] != ASCII.quote
    {
      index -= 1
      if bytes[index] == ASCII.colon { colon = index }
      guard bytes[index] == ASCII.slash else { continue }
      guard index > 0, bytes[index - 1] == ASCII.slash, let colon else { return nil }
      let value = colon + 1..<sign
      return value.count < 4 || isPlaceholder(bytes[value]) ? nil : value
    }
    return nil
  }

  /// Whether a value cannot be a password that a person chose.
  private static func mayBeShown(
    _ text: ArraySlice<UInt8>, isText: Bool, before end: Int, in bytes: [UInt8]
  ) -> Bool {
    if text.count < (isText ? leastQuoted : leastPlain) || isPlaceholder(text) { return true }
    let kinds = TokenText.kinds(of: text)
    let holdsSign = text.contains { !TokenText.isPlain($0) && $0 != ASCII.space }
    if text.contains(ASCII.space), kinds < 3, !holdsSign { return true }
    if isText { return kinds < 2 && !holdsSign }
    // An expression of a program is a call, or names joined by dots.
    let isCall =
      end < bytes.count && (bytes[end] == ASCII.openParenthesis || bytes[end] == ASCII.openBracket)
    return isCall || kinds < 2 || text.contains(ASCII.openParenthesis)
      || text.contains(ASCII.openBracket)
      || text.contains(ASCII.dot) || !text.contains { ASCII.isDigit($0) }
      || text.first == ASCII.slash
  }

  private static func isPlaceholder(_ text: ArraySlice<UInt8>) -> Bool {
    let isFilled = text.contains {
      $0 == ASCII.openBrace || $0 == ASCII.closeBrace || $0 == ASCII.lessThan || $0 == ASCII.dollar
    }
    return isFilled || TokenText.isTelling(text) || Set(text).count < 3
  }

  private static func isFiller(_ byte: UInt8) -> Bool {
    byte == ASCII.quote || byte == ASCII.apostrophe || byte == ASCII.space
      || byte == ASCII.backslash || byte == ASCII.closeBracket
  }

  private static func isEnd(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...ASCII.space, ASCII.quote, ASCII.ampersand, ASCII.apostrophe, ASCII.closeParenthesis,
      ASCII.comma, ASCII.semicolon, ASCII.lessThan, ASCII.greaterThan, ASCII.closeBracket,
      ASCII.backtick, ASCII.bar, ASCII.closeBrace:
      true
    default: false
    }
  }
}
