import WMLintText

extension Secrets {
  /// A text that looks like a credential, to test a name alone.
  private static let sample = Array(": a1B2c3D4e5F6g7H8i9J0k1".utf8)

  /// Whether a name, such as that of a header or of a variable, is that of a credential.
  package static func isName(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    if bytes.count >= 128 || isPlainWord(bytes.span) { return false }
    return !ranges(in: bytes + sample).isEmpty
  }

  /// Whether a name is too short for a credential, and its last letters are those of no name of one,
  /// as of most.
  private static func isPlainWord(_ name: Span<UInt8>) -> Bool {
    guard name.count < TokenText.least else { return false }
    for index in name.indices {
      let byte = name[index]
      let isPart = ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == ASCII.underscore
      if !isPart { return false }
    }
    // `token2`, `token_2`
    var end = name.count
    while end > 0, !ASCII.isLetter(name[end - 1]) { end -= 1 }
    return !CredentialLabel.mayEndName(at: end, in: name)
      && !SecretSearch.holdsCookie(name, name.indices)
  }
}

extension Secrets {
  /// A name that something goes by, with what may be a credential in it covered although nothing
  /// says that it is one: nobody needs to see such a name in full.
  package static func maskedName(_ name: String) -> String {
    guard name.utf8.count >= TokenText.least else { return masked(name) }
    let bytes = Array(name.utf8)
    var random: [Range<Int>] = []
    var start = 0
    for index in 0...bytes.count where index == bytes.count || !TokenText.isPlain(bytes[index]) {
      let run = bytes[start..<index]
      // A solidus is a character of base64, and is what folders have between them.
      let parts = run.split(separator: ASCII.slash).filter(looksRandom)
      random += parts.isEmpty && looksRandom(run) ? [run.indices] : parts.map(\.indices)
      start = index + 1
    }
    return masked(covered(name, random))
  }

  private static func looksRandom(_ text: ArraySlice<UInt8>) -> Bool {
    looksReal(text) && CredentialValue.isChosenByNobody(text)
  }
}

extension Secrets {
  /// The shortest part of a credential that is looked for elsewhere: a shorter one is a common word
  /// of other texts.
  private static let leastPart = 8

  /// The parts of credentials that are long enough to be looked for elsewhere.
  package static func longParts(_ parts: [Range<Int>], of bytes: [UInt8]) -> [[UInt8]] {
    parts.filter { $0.count >= leastPart }.map { Array(bytes[$0]) }
  }

  /// The credentials of a text, parts of others that it holds, and the places where they, or the
  /// credentials of other texts, occur again.
  package static func everywhere(
    in bytes: [UInt8], known: [Range<Int>]? = nil, parts: [Range<Int>],
    and others: [[UInt8]] = []
  ) -> [Range<Int>] {
    let found = everywhere(in: bytes, known: known, and: others + longParts(parts, of: bytes))
    return parts.isEmpty ? found : merged(found + parts)
  }
}
