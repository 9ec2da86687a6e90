package import WMLintSchema
package import WMLintText

/// A configuration that was found, and the folder that its paths count from.
package struct Project: Sendable {
  package let configuration: Configuration

  /// What its requests are checked against, where the configuration says so.
  package let contract: Contract?

  /// The text that it was read from.
  package let source: Source

  /// The path of the folder from the root on.
  package let folder: [UInt8]

  /// The problems that were there before.
  package let baseline: Baseline?

  /// What the file of the baseline is called, be it there or not.
  package let baselineName: String

  /// A text of the configuration as a source of its own, with id 1, mapped to where it is.
  package func source(of words: Configuration.Words) -> Source {
    var positions = PositionIndex(source)
    return Source(
      id: SourceID(1), name: source.name, bytes: Array(words.text.utf8),
      start: positions.position(at: words.offset))
  }
}
