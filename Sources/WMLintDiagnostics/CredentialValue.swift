import WMLintText

/// Tells the value of a credential from other values that follow a name.
enum CredentialValue {
  /// RFC 7617, section 2: base64, which a UUID or a word of prose is not.
  static func isBase64(_ text: ArraySlice<UInt8>) -> Bool {
    guard
      !text.contains(where: {
        $0 == ASCII.hyphen || $0 == ASCII.underscore || $0 == ASCII.tilde || $0 == ASCII.dot
      })
    else {
      return false
    }
    return TokenText.kinds(of: text) == 3 || text.last == ASCII.equals
  }

  /// Whether a text that begins with a solidus is made of short segments.
  static func isPath(_ text: ArraySlice<UInt8>) -> Bool {
    let path = text.drop { $0 == ASCII.dot || $0 == ASCII.tilde }
    guard path.first == ASCII.slash else { return false }
    // A UUID may be a segment of a path.
    return path.split(separator: ASCII.slash).allSatisfy {
      $0.count < TokenText.least || isUUID($0) || TokenText.kinds(of: $0) < 2
    }
  }

  static func isUUID(_ text: ArraySlice<UInt8>) -> Bool {
    text.count == 36 && text.count { $0 == ASCII.hyphen } == 4
  }

  /// Whether no person has chosen the text as a name for something.
  static func isRandom(_ text: ArraySlice<UInt8>) -> Bool {
    if isUUID(text) || text.first == ASCII.slash { return false }
    let digits = text.count { ASCII.isDigit($0) }
    return digits > 0 && (digits > 3 || TokenText.kinds(of: text) == 3)
  }

  /// Whether digits, capitals and small letters take turns more often than in words that somebody has
  /// joined: digits in two places, and at more than every fourth character a turn that begins no
  /// capitalised word of three letters or more.
  static func isChosenByNobody(_ text: ArraySlice<UInt8>) -> Bool {
    guard TokenText.kinds(of: text) == 3, !isPath(text) else { return false }
    let signs = text.filter { ASCII.isLetter($0) || ASCII.isDigit($0) }
    var turns = 0
    var numbers = signs.first.map(ASCII.isDigit) == true ? 1 : 0
    for (index, (one, next)) in zip(signs, signs.dropFirst()).enumerated() {
      let behind = signs[(index + 2)...].prefix(2)
      let beginsWord =
        ASCII.isCapital(one) && ASCII.isSmallLetter(next)
        || ASCII.isCapital(next) && behind.count == 2 && behind.allSatisfy(ASCII.isSmallLetter)
      if ASCII.isDigit(one) == ASCII.isDigit(next), ASCII.isCapital(one) == ASCII.isCapital(next) {
        continue
      }
      turns += beginsWord ? 0 : 1
      numbers += ASCII.isDigit(next) ? 1 : 0
    }
    return numbers > 1 && 4 * turns > signs.count
  }

  /// Whether a text may be the value of a name such as `password`: no path, and where no quote is
  /// before it, no expression of a program.
  static func mayBeNamed(
    _ text: ArraySlice<UInt8>, before place: Int, in bytes: [UInt8]
  ) -> Bool {
    if isPath(text) { return false }
    let last = place > 0 ? bytes[place - 1] : 0
    if last == ASCII.quote || last == ASCII.apostrophe || last == ASCII.backtick { return true }
    let digits = text.count { ASCII.isDigit($0) }
    return digits > 2 || digits > 0 && !text.contains(ASCII.dot)
  }
}
