import Testing
import WMLintText

/// Maps lead from a decoded text to the bytes of its file, and encode replacements for them.
@Suite struct SourceMapTests {
  private typealias Segment = SourceMap.Segment

  /// The segments of a JSON string whose text begins at an offset, and what it decodes to.
  private func decoded(
    _ bytes: [UInt8], in literal: Range<Int>
  ) -> (text: [UInt8], segments: [Segment]) {
    var text: [UInt8] = []
    var segments: [Segment] = []
    var index = literal.lowerBound
    while index < literal.upperBound {
      let isEscape = bytes[index] == ASCII.backslash
      let length = isEscape ? 2 : 1
      let outer = index..<index + length
      text.append(isEscape && bytes[index + 1] == UInt8(ascii: "n") ? 0x0A : bytes[outer.last ?? 0])
      let inner = text.count - 1..<text.count
      if let last = segments.last, last.isVerbatim, !isEscape {
        segments[segments.count - 1] = Segment(
          inner: last.inner.lowerBound..<inner.upperBound,
          outer: last.outer.lowerBound..<outer.upperBound, isVerbatim: true)
      } else {
        segments.append(Segment(inner: inner, outer: outer, isVerbatim: !isEscape))
      }
      index += length
    }
    return (text, segments)
  }

  private func literal(in bytes: [UInt8]) -> Range<Int> {
    let first = (bytes.firstIndex(of: ASCII.quote) ?? 0) + 1
    return first..<(bytes.lastIndex(of: ASCII.quote) ?? first)
  }

  @Test func shiftsATextThatIsWrittenAsItIs() {
    let map = SourceMap(source: SourceID(2), shift: 10)
    #expect(map.range(3..<5) == SourceRange(13..<15, in: SourceID(2)))
    #expect(map.encodings.isEmpty)
  }

  @Test func findsTheBytesOfALiteral() {
    let bytes = Array(#"xx"a\"bc\nd""#.utf8)
    let map = SourceMap(source: .main).nested(
      decoded(bytes, in: literal(in: bytes)).segments, encoding: .jsonString)
    #expect(map.range(0..<1).bytes == 3..<4)
    #expect(map.range(1..<2).bytes == 4..<6)
    #expect(map.range(2..<4).bytes == 6..<8)
    #expect(map.range(0..<6).bytes == 3..<11)
    #expect(map.range(4..<4).bytes == 8..<8)
    #expect(map.range(6..<6).bytes == 11..<11)
    #expect(map.range(9..<12).bytes == 11..<11)
  }

  @Test(arguments: [#"{"acw": "30"}"#, "{\"a\\\\b\": \"é\n\\\"\"}", #""\\\""#, "plain"])
  func composesTheMapsOfNestedLiterals(_ text: String) throws {
    let encoding = SourceMap.Encoding.jsonString
    let middle = Array(("[\"" + (try #require(encoding.encode(text))) + "\"]").utf8)
    let written = try #require(encoding.encode(String(decoding: middle, as: UTF8.self)))
    let outer = Array(("{\"k\": \"" + written + "\"}").utf8)
    let place = outer.count - 2 - written.utf8.count
    let first = decoded(outer, in: place..<outer.count - 2)
    #expect(first.text == middle)
    let second = decoded(middle, in: literal(in: middle))
    #expect(second.text == Array(text.utf8))

    let shift = 100
    let outerMap = SourceMap(source: .main, shift: shift)
    let middleMap = outerMap.nested(first.segments, encoding: encoding)
    let map = middleMap.nested(second.segments, encoding: encoding)
    #expect(map.encodings == [encoding, encoding])
    var next = place + shift + 3
    for index in second.text.indices {
      let range = map.range(index..<index + 1).bytes
      // Each byte follows on the one before it: nothing is lost between them.
      #expect(range.lowerBound == next)
      next = range.upperBound
      let length = range.count
      #expect(outer[range.upperBound - shift - 1] == second.text[index] || length > 1)
    }
  }

  @Test func keepsThePlaceOfAnEmptyLiteral() {
    let empty = Segment(inner: 0..<0, outer: 5..<5, isVerbatim: true)
    let outer = SourceMap(source: .main).nested(
      [Segment(inner: 0..<9, outer: 20..<29, isVerbatim: true)], encoding: .jsonString)
    #expect(outer.nested([empty], encoding: .jsonString).range(0..<0).bytes == 25..<25)
    let direct = SourceMap(source: .main, shift: 7).nested([empty], encoding: .jsonString)
    #expect(direct.range(0..<0).bytes == 12..<12)
  }

  @Test func encodesForThePlaceOfAText() {
    let map = SourceMap(source: .main)
      .nested([Segment(inner: 0..<1, outer: 1..<2, isVerbatim: true)], encoding: .jsonString)
      .nested([Segment(inner: 0..<1, outer: 0..<1, isVerbatim: true)], encoding: .jsonString)
    let text = MappedText(storage: [0x61], range: 0..<1, map: map)
    #expect(text.encoded("\"é\n\u{1}") == #"\\\"é\\n\\u0001"#)
    let plain = MappedText(storage: [], range: 0..<9, map: SourceMap(source: .main))
    #expect(plain.encoded("\"") == "\"")
  }

  /// `'a'"b"'c'\d`, as a shell joins it to `abcd`.
  private static let joined = SourceMap(source: .main).joined([
    Segment(inner: 0..<1, outer: 1..<2, isVerbatim: true, encodings: [.shellSingleQuotes]),
    Segment(inner: 1..<2, outer: 4..<5, isVerbatim: true, encodings: [.shellDoubleQuotes]),
    Segment(inner: 2..<3, outer: 7..<8, isVerbatim: true, encodings: [.shellSingleQuotes]),
    Segment(inner: 3..<4, outer: 9..<11, isVerbatim: false, encodings: [.shellWord]),
  ])

  @Test(arguments: [
    (0..<1, "'", #"'\''"#), (1..<2, "\"", #"\""#), (0..<3, "\"", "\""), (1..<1, "$", #"\$"#),
    (3..<4, " ", #"\ "#), (4..<4, " ", #"\ "#), (0..<2, "x", nil), (2..<4, "x", nil),
  ])
  func encodesForBothEndsOfARange(_ range: Range<Int>, _ text: String, as expected: String?) {
    #expect(Self.joined.encoded(text, replacing: range) == expected)
  }

  @Test func keepsTheEncodingsOfEachRunInWhatIsNested() {
    let string = Segment(inner: 0..<3, outer: 0..<3, isVerbatim: true)
    let map = Self.joined.nested([string], encoding: .jsonString)
    #expect(map.encoded("\"", replacing: 1..<2) == #"\\\""#)
    #expect(map.encoded("\"", replacing: 2..<3) == #"\""#)
    #expect(map.range(1..<3).bytes == 4..<8)
  }

  @Test func writesNothingIntoAPartOfAnEscape() {
    let map = SourceMap(source: .main).nested(
      [Segment(inner: 0..<5, outer: 0..<9, isVerbatim: false)], encoding: .hclString)
    #expect(map.encoded("x", replacing: 0..<5) == "x")
    #expect(map.encoded("x", replacing: 0..<0) == "x")
    #expect(map.encoded("x", replacing: 1..<1) == nil)
    #expect(map.encoded("x", replacing: 1..<5) == nil)
    #expect(map.encoded("x", replacing: 0..<4) == nil)
    let part = map.joined([Segment(inner: 0..<2, outer: 2..<4, isVerbatim: false)])
    #expect(part.encoded("x", replacing: 0..<2) == nil)
    #expect(part.range(0..<2).bytes == 0..<9)
  }

  @Test(arguments: [
    ("a", "a"), ("\"\\", #"\"\\"#), ("\n\r\t", #"\n\r\t"#), ("\u{0}\u{1F}", #"\u0000\u001f"#),
    ("é\u{7F}", "é\u{7F}"),
  ])
  func escapesAJSONString(_ text: String, as literal: String) {
    #expect(SourceMap.Encoding.jsonString.encode(text) == literal)
  }
}
