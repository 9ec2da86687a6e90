package import WMLintText

/// A credential that a file sends, perhaps put together from several places of it.
package struct Credential: Sendable {
  /// The shortest part that is looked for elsewhere: a shorter one is a word of many texts.
  private static let leastPart = 8

  /// Where a person finds it: where it is set if all of it is set there, else where it is put together.
  package let place: SourceRange

  /// Where each part of it is written, sorted, none overlapping.
  package let pieces: [SourceRange]

  /// The whole of it, and each part that is long enough to be known again.
  package let texts: [[UInt8]]

  /// Whether it is reported, rather than only covered: a text of words alone may be a name.
  package let isCertain: Bool

  /// Makes a credential of a part of a text.
  init(_ value: MappedText, isCertain: Bool) {
    let source = value.map.source
    var texts: [[UInt8]] = []
    var end: Int?
    for run in Self.runs(of: value) {
      if end == run.outer.lowerBound, !texts.isEmpty {
        texts[texts.count - 1] += value[run.inner].bytes
      } else {
        texts.append(Array(value[run.inner].bytes))
      }
      end = run.outer.upperBound
    }
    place = value.place
    pieces = Self.places(of: value).map { SourceRange($0, in: source) }
    self.texts = [Array(value.bytes)] + texts.filter { $0.count >= Self.leastPart }
    self.isCertain = isCertain
  }

  private static func runs(of value: MappedText) -> [SourceMap.Segment] {
    value.map.runs(of: value.range, from: value.range.lowerBound).filter { !$0.outer.isEmpty }
  }

  /// Where each part of a text is written, sorted; parts that touch are one.
  static func places(of value: MappedText) -> [Range<Int>] {
    var places: [Range<Int>] = []
    for outer in runs(of: value).map(\.outer).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = places.last, outer.lowerBound <= last.upperBound {
        places[places.count - 1] = last.lowerBound..<max(last.upperBound, outer.upperBound)
      } else {
        places.append(outer)
      }
    }
    return places
  }
}
