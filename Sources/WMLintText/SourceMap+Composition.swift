extension SourceMap {
  /// The map of a text decoded from a literal of the text that this map is of.
  package func nested(_ inner: [Segment], encoding: Encoding) -> SourceMap {
    let runs = inner.flatMap { composed($0, encodings: []) }
    return SourceMap(source: source, segments: runs, encodings: [encoding] + encodings)
  }

  /// The map of a text joined from runs of this one, each of which says how it is written.
  package func joined(_ inner: [Segment]) -> SourceMap {
    let runs = inner.flatMap { composed($0, encodings: $0.encodings + encodings) }
    return SourceMap(source: source, segments: runs, encodings: [])
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

  private func composed(_ segment: Segment, encodings added: [Encoding]) -> [Segment] {
    guard segment.isVerbatim, !segments.isEmpty, !segment.outer.isEmpty else {
      let place = range(segment.outer).bytes
      let outer = outerEncodings(of: segment.outer) ?? [.computed]
      let own = site(firstSegment(endingAfter: segment.outer.lowerBound))
      return [
        Segment(
          inner: segment.inner, outer: place, isVerbatim: segment.isVerbatim,
          encodings: added + outer, site: own)
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
          inner: inner, outer: outer, isVerbatim: own.isVerbatim, encodings: added + own.encodings,
          site: own.site))
    }
    return pieces
  }
}
