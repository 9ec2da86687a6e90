/// A text that is put together from pieces in different places of one source.
package struct TextBuilder: Sendable {
  private let source: SourceID
  private var bytes: [UInt8] = []
  private var runs: [SourceMap.Segment] = []

  package init(in source: SourceID) { self.source = source }

  /// Adds a piece of the source as it is written there; `encoding` is how it must be joined.
  package mutating func append(_ piece: MappedText, encoding: SourceMap.Encoding? = nil) {
    append(piece, encodings: encoding.map { [$0] } ?? [], site: nil)
  }

  /// Adds the value of a variable, which is set elsewhere, at the place of its use, which may be the only one.
  package mutating func append(_ value: MappedText, at site: SourceRange, isOnly: Bool = false) {
    append(value, encodings: [], site: SourceMap.Site(range: site.bytes, isOnly: isOnly))
  }

  private mutating func append(
    _ piece: MappedText, encodings: [SourceMap.Encoding], site: SourceMap.Site?
  ) {
    guard !piece.isEmpty else { return }
    runs += piece.map.runs(of: piece.range, from: bytes.count).map { run in
      SourceMap.Segment(
        inner: run.inner, outer: run.outer, isVerbatim: run.isVerbatim,
        encodings: encodings + run.encodings, site: site ?? run.site)
    }
    bytes += piece.bytes
  }

  /// Adds a text that was decoded from a place, such as an escape; where no encoding is given,
  /// nothing of it can be written there.
  package mutating func append(
    _ text: some Collection<UInt8>, standingFor place: SourceRange,
    encoding: SourceMap.Encoding = .computed
  ) {
    guard !text.isEmpty else { return }
    runs.append(
      SourceMap.Segment(
        inner: bytes.count..<bytes.count + text.count, outer: place.bytes, isVerbatim: false,
        encodings: [encoding]))
    bytes += text
  }

  /// How many bytes it has so far.
  package var count: Int { bytes.count }

  /// The whole of it.
  package var text: MappedText {
    MappedText(
      storage: bytes, range: 0..<bytes.count, map: SourceMap(source: source, runs: runs))
  }
}
