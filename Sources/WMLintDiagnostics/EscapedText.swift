import WMLintText

/// Decodes the escapes of JSON, URLs and shells.
enum EscapedText {
  /// The text with its escapes read once; whatever is not an escape is left as it is.
  static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if byte == ASCII.backslash || byte == ASCII.percent,
        let (decoded, length) = escape(at: index, in: text)
      {
        if let decoded { result.append(decoded) }
        index += length
      } else {
        result.append(byte)
        index += 1
      }
    }
    return result
  }

  /// The ASCII character that an escape decodes to, and the length of the escape; no character
  /// where the escape only joins two lines.
  static func escape(at index: Int, in text: ArraySlice<UInt8>) -> (UInt8?, length: Int)? {
    if text[index] == ASCII.percent {
      return hexadecimal(at: index + 1, in: text).map { ($0, 3) }
    }
    // Each literal round a text doubles them; the bound keeps a long row of them linear.
    var next = index + 1
    while next < text.endIndex, next - index < 8, text[next] == ASCII.backslash { next += 1 }
    guard next < text.endIndex else { return nil }
    switch text[next] {
    case ASCII.quote, ASCII.apostrophe, ASCII.slash: return (text[next], next + 1 - index)
    case ASCII.n, ASCII.r, ASCII.t:
      return (ASCII.space, next + 1 - index)
    case ASCII.lineFeed: return (nil, next + 1 - index)
    case ASCII.carriageReturn where next + 1 < text.endIndex && text[next + 1] == ASCII.lineFeed:
      return (nil, next + 2 - index)
    case ASCII.u where text[next...].starts(with: "u00".utf8):
      return hexadecimal(at: next + 3, in: text).map { ($0, next + 5 - index) }
    default: return nil
    }
  }

  /// The printable character of ASCII that two hexadecimal digits number.
  private static func hexadecimal(at index: Int, in text: ArraySlice<UInt8>) -> UInt8? {
    guard index + 1 < text.endIndex, let high = ASCII.hexValue(text[index]),
      let low = ASCII.hexValue(text[index + 1])
    else { return nil }
    let byte = high << 4 | low
    return ASCII.isPrintable(byte) ? byte : nil
  }
}
