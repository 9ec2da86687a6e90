extension MappedText {
  /// Whether a part of it is computed by a program, such as the value of a variable.
  package var isComputed: Bool { map.isComputed(range) }
}

extension SourceMap {
  fileprivate func isComputed(_ inner: Range<Int>) -> Bool {
    segments.dropFirst(firstSegment(endingAfter: inner.lowerBound))
      .prefix { $0.inner.lowerBound < inner.upperBound }
      .contains { !$0.isVerbatim && $0.encodings.contains(.computed) }
  }
}
