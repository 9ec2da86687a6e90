/// Tells the value of a credential from what else may stand behind a name.
enum CredentialValue {
  /// RFC 7617, section 2: base64, which a UUID or a word of prose is not.
  static func isBase64(_ text: ArraySlice<UInt8>) -> Bool {
    guard !text.contains(where: { $0 == 0x2D || $0 == 0x5F || $0 == 0x7E || $0 == 0x2E }) else {
      return false
    }
    return TokenText.kinds(of: text) == 3 || text.last == 0x3D
  }

  /// Whether a text that begins with a solidus is made of short segments.
  static func isPath(_ text: ArraySlice<UInt8>) -> Bool {
    let path = text.drop { $0 == 0x2E || $0 == 0x7E }
    guard path.first == 0x2F else { return false }
    // A UUID may be a segment of a path.
    return path.split(separator: 0x2F).allSatisfy {
      $0.count < TokenText.least || isUUID($0) || TokenText.kinds(of: $0) < 2
    }
  }

  static func isUUID(_ text: ArraySlice<UInt8>) -> Bool {
    text.count == 36 && text.count { $0 == 0x2D } == 4
  }

  /// Whether no person has chosen the text as a name for something.
  static func isRandom(_ text: ArraySlice<UInt8>) -> Bool {
    if isUUID(text) || text.first == 0x2F { return false }
    let digits = text.count { $0 &- 0x30 < 10 }
    return digits > 0 && (digits > 3 || TokenText.kinds(of: text) == 3)
  }

  /// Whether a text may be the value of a name such as `password`: no path, and where no quote stands
  /// before it, no expression of a program.
  static func mayBeNamed(
    _ text: ArraySlice<UInt8>, before place: Int, in bytes: [UInt8]
  ) -> Bool {
    if isPath(text) { return false }
    let last = place > 0 ? bytes[place - 1] : 0
    if last == 0x22 || last == 0x27 || last == 0x60 { return true }
    let digits = text.count { $0 &- 0x30 < 10 }
    return digits > 2 || digits > 0 && !text.contains(0x2E)
  }
}
