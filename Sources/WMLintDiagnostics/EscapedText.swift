/// Reads what escapes stand for, as JSON, URLs and shells write them, whichever it is.
enum EscapedText {
  /// The text with its escapes read once; whatever is no escape is left as it is.
  static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if byte == 0x5C || byte == 0x25, let (decoded, length) = escape(at: index, in: text) {
        if let decoded { result.append(decoded) }
        index += length
      } else {
        result.append(byte)
        index += 1
      }
    }
    return result
  }

  /// The character that an escape stands for, if it is one of ASCII, and the length of the escape; no
  /// character where the escape only joins two lines.
  static func escape(at index: Int, in text: ArraySlice<UInt8>) -> (UInt8?, length: Int)? {
    if text[index] == 0x25 {
      return hexadecimal(at: index + 1, in: text).map { ($0, 3) }
    }
    // Each literal round a text doubles them; the bound keeps a long row of them linear.
    var next = index + 1
    while next < text.endIndex, next - index < 8, text[next] == 0x5C { next += 1 }
    guard next < text.endIndex else { return nil }
    switch text[next] {
    case 0x22, 0x27, 0x2F: return (text[next], next + 1 - index)
    case 0x6E, 0x72, 0x74: return (0x20, next + 1 - index)
    case 0x0A: return (nil, next + 1 - index)
    case 0x0D where next + 1 < text.endIndex && text[next + 1] == 0x0A:
      return (nil, next + 2 - index)
    case 0x75 where text[next...].starts(with: "u00".utf8):
      return hexadecimal(at: next + 3, in: text).map { ($0, next + 5 - index) }
    default: return nil
    }
  }

  /// The printable character of ASCII that two hexadecimal digits number.
  private static func hexadecimal(at index: Int, in text: ArraySlice<UInt8>) -> UInt8? {
    guard index + 1 < text.endIndex, let high = digit(text[index]), let low = digit(text[index + 1])
    else { return nil }
    let byte = high << 4 | low
    return byte &- 0x20 < 0x5F ? byte : nil
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
