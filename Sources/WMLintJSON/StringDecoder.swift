import WMLintText

/// Decodes the escapes of strings (RFC 8259, section 7).
enum StringDecoder {
  /// The decoded bytes and where each came from; malformed escapes are kept as written.
  static func decode(
    _ bytes: [UInt8], _ content: Range<Int>
  ) -> (bytes: [UInt8], segments: [SourceMap.Segment]) {
    var result: [UInt8] = []
    result.reserveCapacity(content.count)
    var segments: [SourceMap.Segment] = []
    var offset = content.lowerBound
    while offset < content.upperBound {
      let start = result.count
      if bytes[offset] == ASCII.backslash {
        let upper = decodeEscape(bytes, offset..<content.upperBound, into: &result)
        segments.append(
          SourceMap.Segment(inner: start..<result.count, outer: offset..<upper, isVerbatim: false))
        offset = upper
      } else {
        let rest = bytes[offset..<content.upperBound]
        let upper = rest.firstIndex(of: ASCII.backslash) ?? content.upperBound
        result += bytes[offset..<upper]
        segments.append(
          SourceMap.Segment(inner: start..<result.count, outer: offset..<upper, isVerbatim: true))
        offset = upper
      }
    }
    return (result, segments)
  }

  /// Appends the character that the escape at the start of a range decodes to; returns the index
  /// after it.
  private static func decodeEscape(
    _ bytes: [UInt8], _ range: Range<Int>, into result: inout [UInt8]
  ) -> Int {
    let offset = range.lowerBound
    guard offset + 1 < range.upperBound else {
      result.append(ASCII.backslash)
      return range.upperBound
    }
    let simple: UInt8? =
      switch bytes[offset + 1] {
      case ASCII.quote, ASCII.slash, ASCII.backslash: bytes[offset + 1]
      case ASCII.b: ASCII.backspace
      case ASCII.f: ASCII.formFeed
      case ASCII.n: ASCII.lineFeed
      case ASCII.r: ASCII.carriageReturn
      case ASCII.t: ASCII.tab
      default: nil
      }
    if let simple {
      result.append(simple)
      return offset + 2
    }
    guard let unit = codeUnit(bytes, offset, range.upperBound) else {
      result.append(ASCII.backslash)
      return offset + 1
    }
    if UTF16.isLeadSurrogate(unit), let trail = codeUnit(bytes, offset + 6, range.upperBound),
      UTF16.isTrailSurrogate(trail)
    {
      let scalar = 0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(trail) - 0xDC00)
      append(scalar, to: &result)
      return offset + 12
    }
    append(UInt32(unit), to: &result)
    return offset + 6
  }

  /// The code unit of an escape of four hexadecimal digits at an index.
  static func codeUnit(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> UInt16? {
    guard offset + 6 <= end, bytes[offset] == ASCII.backslash,
      bytes[offset + 1] == ASCII.u
    else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[offset + 2..<offset + 6] {
      guard let digit = Character(UnicodeScalar(byte)).hexDigitValue, ASCII.contains(byte) else {
        return nil
      }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }

  /// Appends a scalar in UTF-8; a lone surrogate becomes U+FFFD.
  private static func append(_ value: UInt32, to result: inout [UInt8]) {
    let scalar = UnicodeScalar(value) ?? "\u{FFFD}"
    result += Array(String(Character(scalar)).utf8)
  }
}
