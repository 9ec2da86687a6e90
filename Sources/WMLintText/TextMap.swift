/// Says where each byte of a text that was taken out of a literal stands in its file.
///
/// Maps compose: a body that is a string in a request that is a string in a script has one map.
package struct TextMap: Hashable, Sendable {
  /// A run of inner bytes and the outer bytes they came from.
  package struct Segment: Hashable, Sendable {
    package let inner: Range<Int>
    package let outer: Range<Int>

    /// Whether the bytes are the same one by one; otherwise the run stands for the whole of `outer`.
    package let isVerbatim: Bool

    /// How this run is written, innermost first, where the runs of one text differ in it.
    package let encodings: [Encoding]

    package init(
      inner: Range<Int>, outer: Range<Int>, isVerbatim: Bool, encodings: [Encoding] = []
    ) {
      self.inner = inner
      self.outer = outer
      self.isVerbatim = isVerbatim
      self.encodings = encodings
    }
  }

  package let source: SourceID
  private let shift: Int
  private let segments: [Segment]

  /// The encodings that every part of the text passes through on its way out, innermost first.
  package let encodings: [Encoding]

  /// The map of a text that stands in its source as it is, `shift` bytes on.
  package init(source: SourceID, shift: Int = 0) {
    self.source = source
    self.shift = shift
    segments = []
    encodings = []
  }

  private init(
    source: SourceID, shift: Int = 0, segments: [Segment], encodings: [Encoding]
  ) {
    self.source = source
    self.shift = shift
    self.segments = segments
    self.encodings = encodings
  }

  /// The map of a text decoded from a literal of the text that this map is of.
  package func nested(_ inner: [Segment], encoding: Encoding) -> TextMap {
    let runs = inner.flatMap { composed($0, encodings: []) }
    return TextMap(source: source, segments: runs, encodings: [encoding] + encodings)
  }

  /// The map of a text joined from runs of this one, each of which says how it is written.
  package func joined(_ inner: [Segment]) -> TextMap {
    let runs = inner.flatMap { composed($0, encodings: $0.encodings + encodings) }
    return TextMap(source: source, segments: runs, encodings: [])
  }

  /// The map of a text that was put together from runs of one source.
  package init(source: SourceID, runs: [Segment]) {
    self.init(source: source, segments: runs, encodings: [])
  }

  /// The runs of a part of the text, for another text in which the part begins at an index.
  package func runs(of part: Range<Int>, from start: Int) -> [Segment] {
    let run = Segment(inner: start..<start + part.count, outer: part, isVerbatim: true)
    return composed(run, encodings: encodings)
  }

  /// The map of a literal without escapes, whose text stands in this one as it is.
  package var insideString: TextMap {
    TextMap(
      source: source, shift: shift, segments: segments,
      encodings: encodings.isEmpty ? Self.oneString : [.jsonString] + encodings)
  }

  private static let oneString: [Encoding] = [.jsonString]

  /// The place in the source of a range of inner bytes.
  package func range(_ inner: Range<Int>) -> SourceRange {
    if segments.isEmpty {
      return SourceRange(inner.lowerBound + shift..<inner.upperBound + shift, in: source)
    }
    let lower = outer(inner.lowerBound).lowerBound
    let upper =
      inner.isEmpty ? lower : max(lower, outer(inner.upperBound - 1).upperBound)
    return SourceRange(lower..<upper, in: source)
  }

  /// A text as it must be written in the source in the place of a range of inner bytes; nothing
  /// where it cannot be written there.
  package func encoded(_ text: String, replacing inner: Range<Int>) -> String? {
    guard let outer = outerEncodings(of: inner) else { return nil }
    return (encodings + outer).reduce(text) { text, encoding in text.flatMap(encoding.encode) }
  }

  /// How the runs at both ends of a range are written; nothing where they differ, or where the range
  /// takes only a part of what stands for several bytes.
  private func outerEncodings(of inner: Range<Int>) -> [Encoding]? {
    guard !segments.isEmpty else { return [] }
    let first = segments[min(firstSegment(endingAfter: inner.lowerBound), segments.count - 1)]
    let splits = first.inner.dropFirst().contains(inner.lowerBound)
    if splits, !first.isVerbatim { return nil }
    if inner.isEmpty { return first.encodings }
    let last = segments[min(firstSegment(endingAfter: inner.upperBound - 1), segments.count - 1)]
    guard first.encodings == last.encodings,
      last.isVerbatim || inner.upperBound >= last.inner.upperBound
    else { return nil }
    return first.encodings
  }

  /// The outer bytes that one inner byte came from; past the end, the place behind the last one.
  private func outer(_ offset: Int) -> Range<Int> {
    let found = firstSegment(endingAfter: offset)
    guard found < segments.count else {
      let end = segments.last?.outer.upperBound ?? 0
      return end..<end
    }
    let segment = segments[found]
    guard segment.isVerbatim else { return segment.outer }
    let start = segment.outer.lowerBound + max(0, offset - segment.inner.lowerBound)
    return start..<start + 1
  }

  private func firstSegment(endingAfter offset: Int) -> Int {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].inner.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func composed(_ segment: Segment, encodings added: [Encoding]) -> [Segment] {
    guard segment.isVerbatim, !segments.isEmpty, !segment.outer.isEmpty else {
      let place = range(segment.outer).bytes
      let outer = outerEncodings(of: segment.outer) ?? [.computed]
      return [
        Segment(
          inner: segment.inner, outer: place, isVerbatim: segment.isVerbatim,
          encodings: added + outer)
      ]
    }
    var pieces: [Segment] = []
    let distance = segment.inner.lowerBound - segment.outer.lowerBound
    let first = firstSegment(endingAfter: segment.outer.lowerBound)
    for own in segments[first...] {
      guard own.inner.lowerBound < segment.outer.upperBound else { break }
      let shared = own.inner.clamped(to: segment.outer)
      let inner = shared.lowerBound + distance..<shared.upperBound + distance
      let skipped = shared.lowerBound - own.inner.lowerBound
      let outer =
        own.isVerbatim
        ? own.outer.lowerBound + skipped..<own.outer.lowerBound + skipped + shared.count
        : own.outer
      pieces.append(
        Segment(
          inner: inner, outer: outer, isVerbatim: own.isVerbatim, encodings: added + own.encodings))
    }
    return pieces
  }
}
