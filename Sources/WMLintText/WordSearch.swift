/// Looks for a word in bytes, in whatever case, many bytes at once.
///
/// The two neighbours in the word that are rarest side by side are looked for in a block, and the
/// word only where they are.
package struct WordSearch: Sendable {
  private let word: [UInt8]

  /// Where the pair that is looked for is in the word.
  private let pair: Int

  /// Letters from the most frequent in English on; other characters are rarer.
  private static let frequent = Array("etaoinsrhldcumfpgwybvkxjqz".utf8)

  /// How many bytes are looked at together: so many that little is spent on each block.
  static let block = 2_048

  /// How many are looked at together where the pair is among more.
  static let smallBlock = 64

  /// Prepares to look for a word of ASCII letters, digits and signs.
  package init(_ word: String) {
    let bytes = word.utf8.map { $0 | ASCII.caseBit }
    let rarity = bytes.map { Self.frequent.firstIndex(of: $0) ?? Self.frequent.count }
    pair =
      bytes.indices.dropLast().max { rarity[$0] + rarity[$0 + 1] < rarity[$1] + rarity[$1 + 1] }
      ?? 0
    self.word = bytes
  }

  /// Prepares to look for a word by the pair in it that is known to be the rarest.
  package init(_ word: String, by pair: String) {
    let bytes = word.utf8.map { $0 | ASCII.caseBit }
    self.pair =
      bytes.indices.dropLast().first { bytes[$0...$0 + 1].elementsEqual(pair.utf8) } ?? 0
    self.word = bytes
  }

  /// The pair that is looked for.
  var ends: (first: UInt8, second: UInt8) { (word[pair], word[pair + 1]) }

  /// Whether the word is in a text.
  package func finds(in text: MappedText) -> Bool {
    finds(in: text.storage.span, text.range)
  }

  /// Whether the word is in a string.
  package func finds(in text: String) -> Bool {
    finds(in: text.utf8.span, 0..<text.utf8.count)
  }

  private func finds(in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count >= word.count else { return false }
    guard word.count > 1 else { return isSingle(in: bytes, range) }
    // Where the pair may be if the word is to fit.
    let part = range.lowerBound + pair..<range.upperBound - (word.count - pair) + 1
    return finds(in: bytes, part, of: range, by: Self.block)
  }

  /// Whether the pair of a word begins in a part of the bytes, which is searched in blocks of a size; where
  /// the pair is, in smaller ones.
  private func finds(
    in bytes: Span<UInt8>, _ part: Range<Int>, of range: Range<Int>, by size: Int
  ) -> Bool {
    var start = part.lowerBound
    while start < part.upperBound {
      let block = start..<min(part.upperBound, start + size)
      start = block.upperBound
      guard holdsPair(bytes, block) else { continue }
      let isFound =
        size > Self.smallBlock
        ? finds(in: bytes, block, of: range, by: Self.smallBlock)
        : endOfLast(in: bytes, block, of: range) != nil
      if isFound { return true }
    }
    return false
  }

  private func isSingle(in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard let letter = word.first else { return true }
    return range.contains { bytes[$0] | ASCII.caseBit == letter }
  }

  /// Whether the pair begins in a part of the bytes.
  private func holdsPair(_ bytes: Span<UInt8>, _ part: Range<Int>) -> Bool {
    let (first, second) = ends
    let beginnings = bytes.extracting(part)
    let ends = bytes.extracting(part.lowerBound + 1..<part.upperBound + 1)
    // In this form, without a branch, the compiler compares many bytes at once.
    var least = UInt8.max
    var index = 0
    while index < beginnings.count {
      let difference =
        (beginnings[index] | ASCII.caseBit ^ first) | (ends[index] | ASCII.caseBit ^ second)
      least = min(least, difference)
      index &+= 1
    }
    return least == 0
  }

  /// Where the last word ends whose pair begins in a part of the bytes, and which lies in a range.
  func endOfLast(in bytes: Span<UInt8>, _ part: Range<Int>, of range: Range<Int>) -> Int? {
    let (first, second) = ends
    let least = max(part.lowerBound, range.lowerBound + pair)
    var index = min(part.upperBound, range.upperBound - (word.count - pair) + 1) - 1
    while index >= least {
      if bytes[index] | ASCII.caseBit == first, bytes[index + 1] | ASCII.caseBit == second,
        isWord(in: bytes, from: index - pair)
      {
        return index - pair + word.count
      }
      index -= 1
    }
    return nil
  }

  private func isWord(in bytes: Span<UInt8>, from start: Int) -> Bool {
    for index in word.indices where bytes[start + index] | ASCII.caseBit != word[index] {
      return false
    }
    return true
  }
}
