import WMLintText

/// A private key between its lines `-----BEGIN … PRIVATE KEY-----` and `-----END` (RFC 7468).
enum PrivateKeyBlock {
  private static let reach = 8192

  /// The part of a text between the two lines, if a place is inside; the line that ends it may be
  /// missing.
  static func range(round run: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    guard var start = start(before: run.lowerBound, in: bytes) else { return nil }
    // The end of the line that begins the key is not part of it.
    while start < run.lowerBound, !isBase64(bytes[start]) {
      start += bytes[start] == ASCII.backslash ? 2 : 1
    }
    start = min(start, run.lowerBound)
    var end = run.upperBound
    var last = end
    while end < bytes.count, end - start < reach, mayBeInside(bytes[end]) {
      if bytes[end] == ASCII.hyphen, bytes[end...].starts(with: "-----END".utf8) {
        return start..<last
      }
      if isBase64(bytes[end]) { last = end + 1 }
      end += bytes[end] == ASCII.backslash ? 2 : 1
    }
    return start..<max(run.upperBound, last)
  }

  /// Where the line that begins a key ends, before a place.
  private static func start(before place: Int, in bytes: [UInt8]) -> Int? {
    var index = place
    while index > 0, place - index < reach, mayBeInside(bytes[index - 1]) {
      if bytes[index - 1] == ASCII.hyphen, index >= 16 {
        if bytes.span.isText("PRIVATE KEY-----", at: index - 16..<index) { return index }
        if bytes.span.isText("-----", at: index - 5..<index) { return nil }
      }
      index -= 1
    }
    return nil
  }

  /// Whether a byte is of base64, of white space, escaped or not, or of what joins literals.
  private static func mayBeInside(_ byte: UInt8) -> Bool {
    switch byte {
    case ASCII.tab, ASCII.lineFeed, ASCII.carriageReturn, ASCII.space, ASCII.quote, ASCII.percent,
      ASCII.apostrophe, ASCII.comma, ASCII.hyphen, ASCII.dot, ASCII.colon, ASCII.backslash,
      ASCII.backtick:
      true
    default: isBase64(byte)
    }
  }

  private static func isBase64(_ byte: UInt8) -> Bool {
    byte == ASCII.plus || byte == ASCII.slash || byte == ASCII.equals || ASCII.isDigit(byte)
      || ASCII.isCapital(byte)
      || ASCII.isSmallLetter(byte)
  }
}
