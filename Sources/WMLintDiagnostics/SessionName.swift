import WMLintText

/// Knows the names of what opens something for a while: the id of a session, the code of OAuth, a
/// signature. Much else is called so, which is why such a value is not reported, and not shown.
enum SessionName {
  /// What must be before a word for the name to be one.
  private enum Condition { case none, noLetter, nothing }

  /// The words without what is between them, by the letter that they end with.
  private static let words: [(word: String, condition: Condition)] = [
    ("sessionid", .none), ("sessid", .none), ("sid", .nothing), ("session", .noLetter),
    ("code", .nothing), ("codeverifier", .noLetter), ("assertion", .noLetter), ("sig", .nothing),
    ("signature", .noLetter), ("otp", .noLetter), ("connectionstring", .noLetter),
    ("functionskey", .none), ("csrftoken", .none), ("xsrftoken", .none),
  ]

  /// The words by their last letter, each from its end, as they are compared.
  private static let byLastLetter = (0..<32).map { letter in
    words.filter { Int($0.word.utf8.last ?? 0) & 0x1F == letter }
      .map { (letters: Array($0.word.utf8.reversed()), condition: $0.condition) }
  }

  /// The ends of the words: a bit for each letter that is before a last letter.
  private static let ends: [UInt32] = byLastLetter.map { words in
    words.reduce(0) { $0 | CredentialName.bit(of: $1.letters[1]) }
  }

  /// The shortest value, as names of things are shorter.
  private static let least = 16

  /// Whether a name that ends at an index may be one: its last two letters rule out most names.
  static func mayEnd(at end: Int, in bytes: Span<UInt8>) -> Bool {
    guard end > 1 else { return false }
    return isJoint(bytes[end - 2])
      || ends[Int(bytes[end - 1] & 0x1F)] & CredentialName.bit(of: bytes[end - 2]) != 0
  }

  /// Whether a name that ends at an index is one.
  static func ends(at end: Int, in bytes: [UInt8]) -> Bool {
    guard mayEnd(at: end, in: bytes.span) else { return false }
    return byLastLetter[Int(bytes[end - 1] & 0x1F)].contains { letters, condition in
      guard let start = start(of: letters, endingAt: end, in: bytes) else { return false }
      guard start > 0 else { return true }
      let before = bytes[start - 1]
      return switch condition {
      case .none: true
      case .noLetter: !ASCII.isLetter(before) || ASCII.isCapital(bytes[start])
      case .nothing: !ASCII.isLetter(before) && !ASCII.isDigit(before) && !isJoint(before)
      }
    }
  }

  /// Whether a text may be the value of such a name.
  static func mayBeValue(_ text: ArraySlice<UInt8>) -> Bool {
    text.count >= least && text.allSatisfy(TokenText.mayBePart) && !text.contains(ASCII.dot)
      && CredentialValue.isRandom(text) && !TokenText.isTelling(text)
  }

  /// Where a word begins that ends at an index, in whatever case and with whatever joins its parts.
  private static func start(of letters: [UInt8], endingAt end: Int, in bytes: [UInt8]) -> Int? {
    var index = end
    for letter in letters {
      if index > 0, index < end, isJoint(bytes[index - 1]) { index -= 1 }
      guard index > 0, bytes[index - 1] | ASCII.caseBit == letter else { return nil }
      index -= 1
    }
    return index
  }

  private static func isJoint(_ byte: UInt8) -> Bool {
    byte == ASCII.underscore || byte == ASCII.hyphen || byte == ASCII.dot
  }
}
