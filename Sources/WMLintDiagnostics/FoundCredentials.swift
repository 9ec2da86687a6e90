package import WMLintText

/// The credentials of a text, found once.
package struct FoundCredentials: Sendable {
  private let text: MappedText

  /// The ranges of the credentials that are certain enough to be reported.
  package let certain: [Range<Int>]

  /// The same and the ranges of possible ones, which may be nested.
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
