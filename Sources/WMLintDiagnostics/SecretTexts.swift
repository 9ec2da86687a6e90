/// The texts of credentials, which are not shown wherever they stand again.
package struct SecretTexts {
  /// The length of the shortest.
  private let least: Int

  /// The texts, the longest first, by the bytes that they begin with: there may be thousands, and
  /// thousands of places to look for them in.
  private let texts: [ArraySlice<UInt8>: [[UInt8]]]

  /// Whether a text begins with a byte.
  private let isFirst: [Bool]

  package init(_ texts: some Sequence<[UInt8]>) {
    let distinct = Set(texts).subtracting([[]]).sorted { $0.count > $1.count }
    let least = distinct.last?.count ?? 0
    self.least = least
    self.texts = Dictionary(grouping: distinct) { $0.prefix(least) }
    var isFirst = [Bool](repeating: false, count: distinct.isEmpty ? 0 : 256)
    for text in distinct { isFirst[Int(text[0])] = true }
    self.isFirst = isFirst
  }

  /// Where they stand, in order, none overlapping.
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

  /// A text with all of them covered.
  package func covered(_ text: String) -> String {
    guard !texts.isEmpty, text.utf8.count >= least else { return text }
    return Secrets.covered(text, ranges(in: Array(text.utf8)))
  }
}

extension Secrets {
  /// The credentials of a text and the places where they, or others, stand again, in order, none
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
    let found = known ?? ranges(in: bytes)
    if found.isEmpty, others.isEmpty { return [] }
    return merged(found + SecretTexts(found.map { Array(bytes[$0]) } + others).ranges(in: bytes))
  }

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
