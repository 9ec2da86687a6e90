/// The places of a text at which a range may begin or end without cutting a character.
struct CharacterBoundaries {
  private var isInside: [Bool]

  init(_ bytes: [UInt8]) {
    isInside = Array(repeating: false, count: bytes.count + 1)
    var index = 0
    while index < bytes.count {
      let length = Self.lengthOfCharacter(in: bytes[index...])
      for inner in index + 1..<index + length { isInside[inner] = true }
      index += length
    }
  }

  /// Whether a range lies inside the text and cuts no character.
  func holds(_ range: Range<Int>) -> Bool {
    range.lowerBound >= 0 && range.upperBound < isInside.count
      && !isInside[range.lowerBound] && !isInside[range.upperBound]
  }

  /// The length of the character at the start; a byte that belongs to no character counts alone.
  private static func lengthOfCharacter(in bytes: ArraySlice<UInt8>) -> Int {
    guard let first = bytes.first, first >= 0x80 else { return 1 }
    return (2...4).first { length in
      length <= bytes.count && String(validating: bytes.prefix(length), as: UTF8.self) != nil
    } ?? 1
  }
}
