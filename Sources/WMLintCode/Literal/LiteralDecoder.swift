import WMLintText

/// Decodes strings of programming languages (ECMA-262, section 12.9.4; The Python Language Reference,
/// section 2.5.1.1).
struct LiteralDecoder {
  private let bytes: [UInt8]
  private let dialect: LiteralDialect
  private(set) var decoded: [UInt8] = []

  /// Where each part of it came from.
  private(set) var segments: [SourceMap.Segment] = []

  init(_ bytes: [UInt8], _ dialect: LiteralDialect) {
    self.bytes = bytes
    self.dialect = dialect
  }

  /// Appends the decoded string; the expressions in it are kept as written.
  mutating func append(_ text: LiteralString) {
    let encodings = [text.form.encoding]
    var offset = text.content.lowerBound
    let end = text.content.upperBound
    while offset < end {
      let start = decoded.count
      let upper = endOfEscape(at: offset, before: end, text)
      let isEscape = upper > offset
      let next = isEscape ? upper : endOfPlain(from: offset, before: end, text)
      if !isEscape { decoded += bytes[offset..<next] }
      segments.append(
        SourceMap.Segment(
          inner: start..<decoded.count, outer: offset..<next, isVerbatim: !isEscape,
          encodings: encodings))
      offset = next
    }
    if text.content.isEmpty {
      segments.append(
        SourceMap.Segment(
          inner: decoded.count..<decoded.count, outer: text.content, isVerbatim: true,
          encodings: encodings))
    }
  }

  private func endOfPlain(from start: Int, before end: Int, _ text: LiteralString) -> Int {
    var index = start + 1
    while index < end, !mayBeEscape(bytes[index], text) { index += 1 }
    return index
  }

  private func mayBeEscape(_ byte: UInt8, _ text: LiteralString) -> Bool {
    byte == ASCII.backslash && !text.form.isRaw
      || text.form.interpolation == .braces && !text.holdsExpression
        && (byte == ASCII.openBrace || byte == ASCII.closeBrace)
  }

  /// Decodes the escape at an index; returns the index after it, or the same index if there is no
  /// escape.
  private mutating func endOfEscape(at index: Int, before end: Int, _ text: LiteralString) -> Int {
    guard mayBeEscape(bytes[index], text), index + 1 < end else { return index }
    let next = bytes[index + 1]
    guard bytes[index] == ASCII.backslash else {
      // `{{` is a brace in a formatted string.
      guard next == bytes[index] else { return index }
      decoded.append(next)
      return index + 2
    }
    if let byte = simple(next) {
      decoded.append(byte)
      return index + 2
    }
    switch next {
    case ASCII.lineFeed: return index + 2
    case ASCII.carriageReturn:
      return index + (index + 2 < end && bytes[index + 2] == ASCII.lineFeed ? 3 : 2)
    case ASCII.x: return number(at: index + 2, digits: 2, before: end) ?? index
    case ASCII.u
    where dialect == .javaScript && byte(index + 2, end) == ASCII.openBrace:
      return bracedNumber(at: index + 3, before: end) ?? index
    case ASCII.u: return number(at: index + 2, digits: 4, before: end) ?? index
    case ASCII.capitalU where dialect == .python:
      return number(at: index + 2, digits: 8, before: end) ?? index
    case ASCII.beyond where dialect == .javaScript:
      let rest = bytes[index + 2..<end].prefix(while: ASCII.isContinuation)
      decoded += bytes[index + 1..<rest.endIndex]
      return rest.endIndex
    default:
      // JavaScript drops a backslash that means nothing; Python keeps it.
      guard dialect == .javaScript else { return index }
      decoded.append(next)
      return index + 2
    }
  }

  private func byte(_ index: Int, _ end: Int) -> UInt8 { index < end ? bytes[index] : 0 }

  private func simple(_ byte: UInt8) -> UInt8? {
    switch byte {
    case ASCII.backslash, ASCII.apostrophe, ASCII.quote: byte
    case ASCII.b: ASCII.backspace
    case ASCII.f: ASCII.formFeed
    case ASCII.n: ASCII.lineFeed
    case ASCII.r: ASCII.carriageReturn
    case ASCII.t: ASCII.tab
    case ASCII.v: ASCII.verticalTab
    case ASCII.a where dialect == .python: ASCII.bell
    case ASCII.zero: 0x00
    default: nil
    }
  }

  private mutating func number(at start: Int, digits: Int, before end: Int) -> Int? {
    guard start + digits <= end, let value = hexadecimal(start..<start + digits) else { return nil }
    // A surrogate pair is two escapes, one after the other.
    if (0xD800..<0xDC00).contains(value), start + 10 <= end,
      bytes[start + 4] == ASCII.backslash, bytes[start + 5] == ASCII.u,
      let trail = hexadecimal(start + 6..<start + 10), (0xDC00..<0xE000).contains(trail)
    {
      append(0x10000 + (value - 0xD800) << 10 + (trail - 0xDC00))
      return start + 10
    }
    append(value)
    return start + digits
  }

  private mutating func bracedNumber(at start: Int, before end: Int) -> Int? {
    guard let brace = bytes[start..<end].prefix(9).firstIndex(of: ASCII.closeBrace),
      let value = hexadecimal(start..<brace)
    else { return nil }
    append(value)
    return brace + 1
  }

  private func hexadecimal(_ range: Range<Int>) -> UInt32? {
    let text = String(decoding: bytes[range], as: UTF8.self)
    return text.allSatisfy(\.isHexDigit) ? UInt32(text, radix: 16) : nil
  }

  private mutating func append(_ value: UInt32) {
    decoded += String(UnicodeScalar(value) ?? "\u{FFFD}").utf8
  }
}

extension TextForm {
  /// How to write a text between these quotes.
  fileprivate var encoding: SourceMap.Encoding {
    if isTriple || isRaw || interpolation == .braces { return .computed }
    switch quote {
    case ASCII.quote: return .jsonString
    case ASCII.apostrophe: return .singleQuotes
    default: return .templateLiteral
    }
  }
}
