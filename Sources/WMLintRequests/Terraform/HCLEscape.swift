import WMLintText

/// The escapes in quoted templates of HCL.
enum HCLEscape {
  /// The bytes of the escape at an index, and the index after it; anything else is kept as written.
  static func decoded(_ bytes: ArraySlice<UInt8>, at start: Int) -> (bytes: [UInt8], end: Int) {
    guard start + 1 < bytes.endIndex else { return ([ASCII.backslash], start + 1) }
    switch bytes[start + 1] {
    case ASCII.n: return ([ASCII.lineFeed], start + 2)
    case ASCII.r: return ([ASCII.carriageReturn], start + 2)
    case ASCII.t: return ([ASCII.tab], start + 2)
    case ASCII.quote, ASCII.backslash: return ([bytes[start + 1]], start + 2)
    case ASCII.u: return scalar(bytes, start, digits: 4)
    case ASCII.capitalU: return scalar(bytes, start, digits: 8)
    default: return ([ASCII.backslash], start + 1)
    }
  }

  private static func scalar(
    _ bytes: ArraySlice<UInt8>, _ start: Int, digits: Int
  ) -> (bytes: [UInt8], end: Int) {
    let text = String(decoding: bytes[(start + 2)...].prefix(digits), as: UTF8.self)
    guard text.utf8.count == digits, let value = UInt32(text, radix: 16),
      let scalar = Unicode.Scalar(value)
    else { return ([ASCII.backslash], start + 1) }
    return (Array(String(scalar).utf8), start + 2 + digits)
  }
}
