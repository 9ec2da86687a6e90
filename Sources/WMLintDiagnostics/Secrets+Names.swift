extension Secrets {
  /// Looks real, and stands for any credential where only its name is of interest.
  private static let sample = Array(": a1B2c3D4e5F6g7H8i9J0k1".utf8)

  /// Whether a name, such as that of a header or of a variable, is that of a credential.
  package static func isName(_ name: String) -> Bool {
    name.utf8.count < 128 && !ranges(in: Array(name.utf8) + sample).isEmpty
  }
}

extension Secrets {
  /// The shortest part of a credential that is looked for elsewhere: a shorter one is a word of many
  /// texts.
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
