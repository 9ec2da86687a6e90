/// Says where each byte of a text that was taken out of a literal is in its file.
///
/// Maps compose: a body that is a string in a request that is a string in a script has one map.
package struct SourceMap: Hashable, Sendable {
  /// A run of inner bytes and the outer bytes they came from.
  package struct Segment: Hashable, Sendable {
    package let inner: Range<Int>
    package let outer: Range<Int>

    /// Whether the bytes are the same one by one; otherwise the run as a whole comes from `outer`.
    package let isVerbatim: Bool

    /// How this run is written, innermost first, where the runs of one text differ in it.
    package let encodings: [Encoding]

    /// Where the run is put, if it is the value of a variable and `outer` is where that is set.
    package let site: Site?

    package init(
      inner: Range<Int>, outer: Range<Int>, isVerbatim: Bool, encodings: [Encoding] = [],
      site: Site? = nil
    ) {
      self.inner = inner
      self.outer = outer
      self.isVerbatim = isVerbatim
      self.encodings = encodings
      self.site = site
    }
  }

  /// The place of use of a value that is set elsewhere.
  package struct Site: Hashable, Sendable {
    package let range: Range<Int>

    /// Whether the value is used nowhere else, so that it can be mended where it is set.
    package let isOnly: Bool
  }

  package let source: SourceID
  private let shift: Int

  private let writing: Writing

  var segments: [Segment] { writing.segments }

  /// The encodings that every part of the text passes through on its way out, innermost first.
  package var encodings: [Encoding] { writing.encodings }

  /// Whether the text is in the file that is linted as it is.
  package var isVerbatim: Bool { source == .main && writing == .plain }

  /// The map of a text that is in its source as it is, `shift` bytes on.
  package init(source: SourceID, shift: Int = 0) {
    self.source = source
    self.shift = shift
    writing = .plain
  }

  init(
    source: SourceID, shift: Int = 0, segments: [Segment], encodings: [Encoding]
  ) {
    self.source = source
    self.shift = shift
    writing = Writing(segments: segments, encodings: encodings)
  }

  /// The map of a literal without escapes, whose text is in this one as it is.
  package var insideString: SourceMap {
    SourceMap(inside: self)
  }

  private init(inside map: SourceMap) {
    source = map.source
    shift = map.shift
    writing = map.writing.insideString
  }

  /// The place in the source of a range of inner bytes.
  ///
  /// A part of the value of a variable is where that is set; a range beyond it is where the
  /// variable is used.
  package func range(_ inner: Range<Int>) -> SourceRange {
    if !writing.hasSegments {
      return SourceRange(inner.lowerBound + shift..<inner.upperBound + shift, in: source)
    }
    let first = firstSegment(endingAfter: inner.lowerBound)
    let last = inner.isEmpty ? first : firstSegment(endingAfter: inner.upperBound - 1)
    let isOneValue = site(first) == site(last)
    var lower = outer(inner.lowerBound, in: first).lowerBound
    var upper = inner.isEmpty ? lower : outer(inner.upperBound - 1, in: last).upperBound
    if !isOneValue {
      lower = site(first)?.range.lowerBound ?? lower
      upper = site(last)?.range.upperBound ?? upper
    }
    return SourceRange(lower..<max(lower, upper), in: source)
  }

  /// The place of use of the value that a segment is a part of, if it is.
  func site(_ segment: Int) -> Site? {
    segment < segments.count ? segments[segment].site : segments.last?.site
  }

  /// A text as it must be written in the source in the place of a range of inner bytes; `nil`
  /// if it cannot be written there.
  package func encoded(_ text: String, replacing inner: Range<Int>) -> String? {
    guard let outer = outerEncodings(of: inner) else { return nil }
    // One after the other, because most texts have no outer ones.
    var written: String? = text
    for encoding in encodings { written = written.flatMap(encoding.encode) }
    for encoding in outer { written = written.flatMap(encoding.encode) }
    return written
  }

  /// How the runs at both ends of a range are written; `nil` if they differ, or where the range
  /// takes only part of what was written as one unit, or the value of a variable that others use,
  /// or pieces from several places, between which there is other text.
  func outerEncodings(of inner: Range<Int>) -> [Encoding]? {
    guard !segments.isEmpty else { return [] }
    let lower = min(firstSegment(endingAfter: inner.lowerBound), segments.count - 1)
    let first = segments[lower]
    let splits = first.inner.dropFirst().contains(inner.lowerBound)
    if splits, !first.isVerbatim { return nil }
    if inner.isEmpty { return first.site == nil ? first.encodings : nil }
    let upper = min(firstSegment(endingAfter: inner.upperBound - 1), segments.count - 1)
    let last = segments[upper]
    let taken = segments[lower...max(lower, upper)]
    guard first.encodings == last.encodings,
      last.isVerbatim || inner.upperBound >= last.inner.upperBound,
      first.site?.isOnly ?? true, taken.allSatisfy({ $0.site == first.site }),
      zip(taken, taken.dropFirst()).allSatisfy({ $0.outer.lowerBound <= $1.outer.lowerBound })
    else { return nil }
    return first.encodings
  }

  /// The outer bytes that one inner byte of a segment came from; past the end, the place behind the
  /// last one.
  private func outer(_ offset: Int, in found: Int) -> Range<Int> {
    guard found < segments.count else {
      let end = segments.last?.outer.upperBound ?? 0
      return end..<end
    }
    let segment = segments[found]
    guard segment.isVerbatim else { return segment.outer }
    let start = segment.outer.lowerBound + max(0, offset - segment.inner.lowerBound)
    return start..<start + 1
  }

  func firstSegment(endingAfter offset: Int) -> Int {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].inner.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
