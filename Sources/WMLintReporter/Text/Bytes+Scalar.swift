extension [UInt8] {
  /// The character whose UTF-8 form begins at an index, and its length; `nil` if none does.
  func scalar(at index: Int) -> (Unicode.Scalar, length: Int)? {
    // RFC 3629, section 3. `Unicode.Scalar` refuses surrogates and what lies past the last plane.
    let lead = UInt32(self[index])
    let length: Int
    let least: UInt32
    var value: UInt32
    switch lead {
    case 0..<0x80: (length, least, value) = (1, 0, lead)
    case 0xC2...0xDF: (length, least, value) = (2, 0x80, lead & 0x1F)
    case 0xE0...0xEF: (length, least, value) = (3, 0x800, lead & 0x0F)
    case 0xF0...0xF4: (length, least, value) = (4, 0x10000, lead & 0x07)
    default: return nil
    }
    guard index + length <= count else { return nil }
    for byte in self[index + 1..<index + length] {
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard value >= least, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, length)
  }
}
