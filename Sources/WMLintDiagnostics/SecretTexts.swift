/// The texts of credentials, which are masked wherever they occur again.
package struct SecretTexts {
  /// The length of the shortest.
  private let least: Int

  /// The texts, the longest first, by the bytes that they begin with: there may be thousands, and
  /// thousands of places to look for them in.
  private let texts: [ArraySlice<UInt8>: [[UInt8]]]

  /// Whether a text begins with a byte.
  private let isFirst: [Bool]
  private let parts: SecretParts

  package init(_ texts: some Sequence<[UInt8]>) {
    let distinct = Set(texts).subtracting([[]]).sorted { $0.count > $1.count }
    let least = distinct.last?.count ?? 0
    self.least = least
    self.texts = Dictionary(grouping: distinct) { $0.prefix(least) }
    var isFirst = [Bool](repeating: false, count: distinct.isEmpty ? 0 : 256)
    for text in distinct { isFirst[Int(text[0])] = true }
    self.isFirst = isFirst
    parts = SecretParts(of: distinct)
  }

  /// Where they are, in order, none overlapping.
  package func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    guard !texts.isEmpty else { return found }
    var index = 0
    while index + least <= bytes.count {
      if isFirst[Int(bytes[index])],
        let text = texts[bytes[index..<index + least]]?.first(where: bytes[index...].starts)
      {
        found.append(index..<index + text.count)
        index += text.count
      } else {
        index += 1
      }
    }
    return found
  }

  /// A text with all of them masked, also where it shows only a part of one.
  package func covered(_ text: String) -> String {
    guard !texts.isEmpty else { return text }
    let bytes = Array(text.utf8)
    return Secrets.covered(text, Secrets.merged(ranges(in: bytes) + parts.ranges(in: bytes)))
  }
}

extension Secrets {
  /// The credentials of a text and the places where they, or others, occur again, in order, none
  /// overlapping.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - known: The credentials of the text, where they have been looked for.
  ///   - others: The credentials of other texts.
  /// - Returns: Ranges of the bytes.
  package static func everywhere(
    in bytes: [UInt8], known: [Range<Int>]? = nil, and others: [[UInt8]] = []
  ) -> [Range<Int>] {
    let found = known ?? hidden(in: bytes)
    if found.isEmpty, others.isEmpty { return [] }
    let texts = SecretTexts((found.map { Array(bytes[$0]) } + others).flatMap(spellings))
    return merged(found + texts.ranges(in: bytes))
  }

  /// The credentials of a part of a text, and what may be some.
  ///
  /// One may lie in another, and each is looked for elsewhere: they are not joined.
  package static func hidden(in bytes: [UInt8], part: Range<Int>? = nil) -> [Range<Int>] {
    ranges(in: bytes, part: part) + DoubtfulCredentials.ranges(in: bytes, part: part)
  }

  /// A text that must not be shown, as it is written and as it reads with its escapes read once and
  /// twice; none if it is so short or plain that it may occur elsewhere by chance.
  package static func spellings(of text: [UInt8]) -> [[UInt8]] {
    guard text.count >= leastSpelling, TokenText.isMixed(text.span, 0..<text.count) else {
      return []
    }
    guard TokenText.holdsEscape(text, 0..<text.count) else { return [text] }
    let once = EscapedText.decoded(text[...])
    let twice = EscapedText.decoded(once[...])
    return [text, once] + (twice == once ? [] : [twice])
  }

  private static let leastSpelling = 8

  /// Ranges in order, those that overlap joined.
  package static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound < last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
