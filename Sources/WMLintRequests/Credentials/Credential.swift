package import WMLintText

/// A credential that a file sends, perhaps put together from several places of it.
package struct Credential: Hashable, Sendable {
  /// The shortest part that is looked for elsewhere: a shorter one is a word of many texts.
  private static let leastPart = 8

  /// Where a person finds it: where it is set if all of it is set there, else where it is put together.
  package let place: SourceRange

  /// Where each part of it is written, sorted, none overlapping.
  package let pieces: [SourceRange]

  /// The whole of it, and each part that is long enough to be known again.
  package let texts: [[UInt8]]

  /// Whether it is told, rather than only covered: a text of words alone may be a name.
  package let isCertain: Bool

  /// Makes a credential of a part of a text.
  init(_ value: LiteralText, isCertain: Bool) {
    let source = value.map.source
    var pieces: [Range<Int>] = []
    var texts: [[UInt8]] = []
    for run in value.map.runs(of: value.range, from: value.range.lowerBound) {
      let outer = run.outer
      if let last = pieces.last, last.upperBound == outer.lowerBound {
        pieces[pieces.count - 1] = last.lowerBound..<outer.upperBound
        texts[texts.count - 1] += value[run.inner].bytes
      } else if !outer.isEmpty {
        pieces.append(outer)
        texts.append(Array(value[run.inner].bytes))
      }
    }
    place = value.place
    self.pieces = Set(pieces).sorted { $0.lowerBound < $1.lowerBound }
      .map { SourceRange($0, in: source) }
    self.texts = [Array(value.bytes)] + texts.filter { $0.count >= Self.leastPart }
    self.isCertain = isCertain
  }
}
