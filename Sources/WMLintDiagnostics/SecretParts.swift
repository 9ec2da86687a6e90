import WMLintText

/// Finds parts of credentials in a text that shows only their beginning, middle or end.
struct SecretParts {
  private static let long = 8
  private static let short = 4

  /// The parts of these two lengths, as numbers.
  private var longParts = Set<UInt64>()
  private var shortParts = Set<UInt64>()

  init(of texts: some Sequence<[UInt8]>) {
    for text in texts {
      longParts.formUnion(Self.parts(Self.long, of: text[...]))
      shortParts.formUnion(Self.parts(Self.short, of: text[...]))
    }
  }

  private static func parts(_ length: Int, of text: ArraySlice<UInt8>) -> [UInt64] {
    guard text.count >= length else { return [] }
    let mask = length < 8 ? (1 as UInt64) << UInt64(8 * length) - 1 : .max
    var parts: [UInt64] = []
    parts.reserveCapacity(text.count)
    var last: UInt64 = 0
    for (index, byte) in text.enumerated() {
      last = (last << 8 | UInt64(byte)) & mask
      if index >= length - 1 { parts.append(last) }
    }
    return parts
  }

  /// Where parts are: long ones anywhere, and short ones that are all there is between quotes.
  ///
  /// A part of one kind of characters is left, because it is a word that a credential holds by chance.
  func ranges(in text: [UInt8]) -> [Range<Int>] {
    if longParts.isEmpty { return [] }
    var found: [Range<Int>] = []
    for (index, part) in Self.parts(Self.long, of: text[...]).enumerated()
    where longParts.contains(part) {
      if let last = found.last, last.upperBound >= index {
        found[found.count - 1] = last.lowerBound..<index + Self.long
      } else {
        found.append(index..<index + Self.long)
      }
    }
    return (found + quoted(in: text)).filter { TokenText.isMixed(text.span, $0) }
  }

  private func quoted(in text: [UInt8]) -> [Range<Int>] {
    let quotes = text.indices.filter { text[$0] == ASCII.apostrophe }
    return zip(quotes, quotes.dropFirst()).compactMap { opening, closing in
      var part = text[opening + 1..<closing]
      // What is cut ends with an ellipsis.
      if part.suffix(3).elementsEqual("…".utf8) { part = part.dropLast(3) }
      guard part.count >= Self.short, part.count < Self.long,
        Self.parts(Self.short, of: part).allSatisfy(shortParts.contains)
      else { return nil }
      return part.indices
    }
  }
}
