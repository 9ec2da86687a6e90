/// A stretch of bytes of one source.
public struct SourceRange: Hashable, Sendable {
  /// The source that holds the bytes.
  public let source: SourceID

  /// The bytes, counted from 0 in UTF-8.
  public let bytes: Range<Int>

  package init(_ bytes: Range<Int>, in source: SourceID) {
    self.bytes = bytes
    self.source = source
  }

  /// The range from the start of this one to the end of another in the same source.
  package func joined(with other: SourceRange) -> SourceRange {
    guard other.source == source else { return self }
    let lower = min(bytes.lowerBound, other.bytes.lowerBound)
    return SourceRange(lower..<max(bytes.upperBound, other.bytes.upperBound), in: source)
  }
}
