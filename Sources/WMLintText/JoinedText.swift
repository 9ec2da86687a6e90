/// A text that is put together from pieces in different places of one source.
package struct JoinedText: Sendable {
  private let source: SourceID
  private var bytes: [UInt8] = []
  private var runs: [TextMap.Segment] = []

  package init(in source: SourceID) { self.source = source }

  /// Adds a piece of the source as it stands there; `encoding` is what joining asks of it besides.
  package mutating func append(_ piece: LiteralText, encoding: TextMap.Encoding? = nil) {
    append(piece, encodings: encoding.map { [$0] } ?? [], site: nil)
  }

  /// Adds the value of a variable, which stands elsewhere, at the place where it is put.
  package mutating func append(_ value: LiteralText, at site: SourceRange) {
    append(value, encodings: [], site: site.bytes)
  }

  private mutating func append(
    _ piece: LiteralText, encodings: [TextMap.Encoding], site: Range<Int>?
  ) {
    guard !piece.isEmpty else { return }
    runs += piece.map.runs(of: piece.range, from: bytes.count).map { run in
      TextMap.Segment(
        inner: run.inner, outer: run.outer, isVerbatim: run.isVerbatim,
        encodings: encodings + run.encodings, site: site ?? run.site)
    }
    bytes += piece.bytes
  }

  /// Adds a text that stands for a place, such as an escape; where no encoding is given, nothing of
  /// it can be written there.
  package mutating func append(
    _ text: some Collection<UInt8>, standingFor place: SourceRange,
    encoding: TextMap.Encoding = .computed
  ) {
    guard !text.isEmpty else { return }
    runs.append(
      TextMap.Segment(
        inner: bytes.count..<bytes.count + text.count, outer: place.bytes, isVerbatim: false,
        encodings: [encoding]))
    bytes += text
  }

  /// How many bytes it has so far.
  package var count: Int { bytes.count }

  /// The whole of it.
  package var text: LiteralText {
    LiteralText(
      storage: bytes, range: 0..<bytes.count, map: TextMap(source: source, runs: runs))
  }
}
