public import WMLintText

/// A change to the text that repairs a mistake.
public struct Fix: Hashable, Sendable {
  /// What the change does, as a command: `write 30`.
  public let title: String

  /// Whether the change cannot alter what was meant.
  public let isSafe: Bool

  /// The replacements, sorted, none overlapping.
  public let edits: [Edit]

  package init(_ title: String, isSafe: Bool, edits: [Edit]) {
    self.title = title
    self.isSafe = isSafe
    self.edits = edits
  }

  /// The change that writes others in the place of texts; `nil` if one cannot be written there.
  package init?(
    _ title: String, isSafe: Bool, replacing replacements: [(MappedText, with: String)]
  ) {
    var edits: [Edit] = []
    edits.reserveCapacity(replacements.count)
    for (text, replacement) in replacements {
      guard let encoded = text.encoded(replacement) else { return nil }
      edits.append(Edit(text.place, encoded))
    }
    edits.sort {
      ($0.range.source.index, $0.range.bytes.lowerBound)
        < ($1.range.source.index, $1.range.bytes.lowerBound)
    }
    self.init(title, isSafe: isSafe, edits: edits)
  }

  /// The same with another title, made of its own.
  package func titled(by words: (String) -> String) -> Fix {
    Fix(words(title), isSafe: isSafe, edits: edits)
  }
}

/// The replacement of a stretch of text by another.
public struct Edit: Hashable, Sendable {
  /// What is taken away; empty for an insertion.
  public let range: SourceRange

  /// What is written there, encoded for the place.
  public let text: String

  package init(_ range: SourceRange, _ text: String) {
    self.range = range
    self.text = text
  }
}
