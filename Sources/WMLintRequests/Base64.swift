package import WMLintText

/// Decodes base64 (RFC 4648, section 4).
package enum Base64 {
  /// The decoded text of a literal, each byte of which maps to its group of four characters; `nil`
  /// if the literal is not base64.
  package static func decoded(_ literal: MappedText) -> MappedText? {
    var bytes: [UInt8] = []
    var runs: [SourceMap.Segment] = []
    bytes.reserveCapacity(literal.range.count / 4 * 3)
    runs.reserveCapacity(literal.range.count / 4)
    var group = Group()
    for index in literal.range {
      let byte = literal.storage[index]
      // RFC 2045, section 6.8: line breaks are ignored.
      if byte == ASCII.lineFeed || byte == ASCII.carriageReturn { continue }
      guard group.take(byte, at: index) else { return nil }
      if group.isWhole { group.append(to: &bytes, &runs) }
    }
    guard group.isOver else { return nil }
    group.append(to: &bytes, &runs)
    return MappedText(
      storage: bytes, range: 0..<bytes.count, map: literal.map.nested(runs, encoding: .computed))
  }

  /// Up to four characters, and the up to three bytes they encode.
  private struct Group {
    private var bits: UInt32 = 0
    private var count = 0
    private var padding = 0
    private var start = 0
    private var end = 0

    var isWhole: Bool { count + padding == 4 }

    /// Whether a text may end here; the padding is often left out.
    var isOver: Bool { count != 1 }

    /// Takes the next character; false if it is not in the alphabet or does not belong here.
    mutating func take(_ byte: UInt8, at index: Int) -> Bool {
      if count == 0 { start = index }
      end = index + 1
      if byte == ASCII.equals {
        padding += 1
        return count >= 2 && count + padding <= 4
      }
      guard padding == 0, let value = Self.value(of: byte) else { return false }
      bits = bits << 6 | value
      count += 1
      return true
    }

    /// Writes the bytes; padding ends the text, so that nothing may follow it.
    mutating func append(to bytes: inout [UInt8], _ runs: inout [SourceMap.Segment]) {
      guard count > 1 else { return }
      let first = bytes.count
      let aligned = bits << UInt32(6 * (4 - count))
      for shift in [16, 8, 0].prefix(count - 1) {
        bytes.append(UInt8(truncatingIfNeeded: aligned >> UInt32(shift)))
      }
      runs.append(
        SourceMap.Segment(inner: first..<bytes.count, outer: start..<end, isVerbatim: false))
      bits = 0
      count = 0
    }

    private static func value(of byte: UInt8) -> UInt32? {
      switch byte {
      case ASCII.capitals: UInt32(byte - ASCII.capitals.lowerBound)
      case ASCII.smallLetters: UInt32(byte - ASCII.smallLetters.lowerBound) + 26
      case ASCII.digits: UInt32(byte - ASCII.zero) + 52
      // Section 5 has two other characters for names of files and URLs.
      case ASCII.plus, ASCII.hyphen: 62
      case ASCII.slash, ASCII.underscore: 63
      default: nil
      }
    }
  }
}
