package import WMLintText

/// The credentials of a text, looked for once for all who ask.
package struct FoundCredentials: Sendable {
  private let text: MappedText

  /// Where those are which are certain enough to be reported, as ranges of the bytes.
  package let certain: [Range<Int>]

  /// The same, and where something may be one; one may lie in another.
  package let hidden: [Range<Int>]

  /// Looks for them.
  package init(in text: MappedText) {
    self.text = text
    certain = Secrets.ranges(in: text.storage, part: text.range)
    hidden = certain + DoubtfulCredentials.ranges(in: text.storage, part: text.range)
  }

  /// What is hidden in a part of the text; `nil` for a part of another text.
  package func hidden(in part: Range<Int>, of map: SourceMap) -> [Range<Int>]? {
    guard map == text.map, text.range.contains(part) else { return nil }
    return hidden.filter { $0.overlaps(part) }
  }
}
