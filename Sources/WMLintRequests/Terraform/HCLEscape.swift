/// The escapes in quoted templates of HCL.
enum HCLEscape {
  /// What the escape at an index stands for, and the index behind it; what is none stands for itself.
  static func decoded(_ bytes: ArraySlice<UInt8>, at start: Int) -> (bytes: [UInt8], end: Int) {
    guard start + 1 < bytes.endIndex else { return ([0x5C], start + 1) }
    switch bytes[start + 1] {
    case 0x6E: return ([0x0A], start + 2)
    case 0x72: return ([0x0D], start + 2)
    case 0x74: return ([0x09], start + 2)
    case 0x22, 0x5C: return ([bytes[start + 1]], start + 2)
    case 0x75: return scalar(bytes, start, digits: 4)
    case 0x55: return scalar(bytes, start, digits: 8)
    default: return ([0x5C], start + 1)
    }
  }

  private static func scalar(
    _ bytes: ArraySlice<UInt8>, _ start: Int, digits: Int
  ) -> (bytes: [UInt8], end: Int) {
    let text = String(decoding: bytes[(start + 2)...].prefix(digits), as: UTF8.self)
    guard text.utf8.count == digits, let value = UInt32(text, radix: 16),
      let scalar = Unicode.Scalar(value)
    else { return ([0x5C], start + 1) }
    return (Array(String(scalar).utf8), start + 2 + digits)
  }
}
