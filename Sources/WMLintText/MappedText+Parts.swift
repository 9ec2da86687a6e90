extension MappedText {
  /// Pieces of one text joined, with nothing between them; each is written as `encoding` says, or as
  /// it is.
  package static func joined(
    _ pieces: [MappedText], encoding: SourceMap.Encoding? = nil
  ) -> MappedText? {
    guard let first = pieces.first else { return nil }
    if pieces.count == 1 { return first }
    var text = TextBuilder(in: first.map.source)
    for piece in pieces { text.append(piece, encoding: encoding) }
    return text.text
  }

  /// Whether it begins with a text.
  package func starts(with text: String) -> Bool { bytes.starts(with: text.utf8) }

  /// The text before its last bytes.
  package func dropLast(_ count: Int) -> MappedText { self[range.dropLast(count)] }

  /// The text behind its first bytes.
  package func dropFirst(_ count: Int) -> MappedText { self[range.dropFirst(count)] }

  /// The text without the white space round it.
  package var trimmed: MappedText {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, storage[lower] <= ASCII.space { lower += 1 }
    while upper > lower, storage[upper - 1] <= ASCII.space { upper -= 1 }
    return self[lower..<upper]
  }

  /// The text behind the byte order marks that Windows programs write before UTF-8; the places stay
  /// those of the file.
  package var withoutByteOrderMark: MappedText {
    var start = range.lowerBound
    while storage[start..<range.upperBound].starts(with: "\u{FEFF}".utf8) { start += 3 }
    return self[start..<range.upperBound]
  }

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
