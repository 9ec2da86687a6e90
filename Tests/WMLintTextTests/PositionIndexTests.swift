import Testing
import WMLintText

/// Lines and columns are those that a count from the start gives, in any order of questions.
@Suite struct PositionIndexTests {
  private func place(_ text: String, _ offset: Int) -> [Int] {
    var index = PositionIndex(Source(name: "a", bytes: Array(text.utf8)))
    let position = index.position(at: offset)
    return [position.line, position.column, position.offset]
  }

  @Test(arguments: [
    ("", 0, [1, 1, 0]), ("ab", 1, [1, 2, 1]), ("ab", 2, [1, 3, 2]), ("a\nb", 1, [1, 2, 1]),
    ("a\nb", 2, [2, 1, 2]), ("a\r\nb", 3, [2, 1, 3]), ("a\rb", 2, [2, 1, 2]),
    ("a\r", 2, [2, 1, 2]), ("é日🧑x", 9, [1, 4, 9]), ("a\n", 2, [2, 1, 2]),
  ])
  func countsLinesAndScalars(_ text: String, _ offset: Int, place expected: [Int]) {
    #expect(place(text, offset) == expected)
  }

  /// In a stretch without an end of a line, and over one; in a long text too.
  @Test(
    arguments: [
      (ColumnUnit.scalars, 4), (.bytes, 10), (.utf16, 5),
    ], ["", "x\n", String(repeating: "é🧑\n", count: 300)])
  func countsWhatItIsAskedTo(_ unit: (ColumnUnit, column: Int), behind before: String) {
    let bytes = Array((before + "é日🧑x").utf8)
    var index = PositionIndex(Source(name: "a", bytes: bytes), counting: unit.0)
    #expect(index.position(at: bytes.count - 1).column == unit.column)
    #expect(index.position(at: bytes.count).column == unit.column + 1)
  }

  @Test(arguments: [("é", 1, 0), ("a日", 2, 1), ("a日", 3, 1), ("🧑", 3, 0)])
  func goesBackToTheStartOfACharacter(_ text: String, _ offset: Int, start: Int) {
    #expect(place(text, offset) == [1, start + 1, start])
  }

  @Test func keepsAnOffsetThatIsInNoCharacter() {
    var index = PositionIndex(Source(name: "a", bytes: [0x61, 0x80, 0x80, 0x80, 0x80]))
    #expect(index.position(at: 3).offset == 3)
  }

  @Test(arguments: [Int.min, -1, 3, Int.max])
  func cutsOffsetsToTheText(_ offset: Int) {
    #expect(place("é", offset)[2] == (offset < 0 ? 0 : 2))
  }

  @Test func goesOnFromTheStartOfAPart() {
    let start = Position(line: 7, column: 3, offset: 100)
    var index = PositionIndex(Source(name: "a", bytes: Array("é\nb".utf8), start: start))
    #expect(index.position(at: 102) == Position(line: 7, column: 4, offset: 102))
    #expect(index.position(at: 103) == Position(line: 8, column: 1, offset: 103))
    #expect(index.position(at: 0) == start)
  }

  @Test func goesOnFromWhatIsKnown() {
    let known = KnownLine(start: Position(line: 40, column: 1, offset: 3))
    var index = PositionIndex(
      Source(name: "a", bytes: Array("a\nbc\nd".utf8), knownLines: [known]))
    #expect(index.position(at: 4) == Position(line: 40, column: 2, offset: 4))
    #expect(index.position(at: 5) == Position(line: 41, column: 1, offset: 5))
    #expect(index.position(at: 2) == Position(line: 2, column: 1, offset: 2))
  }

  @Test func answersTheSameInAnyOrder() {
    let text = String(repeating: "aé\r\n日b\rc\n", count: 300)
    let source = Source(name: "a", bytes: Array(text.utf8))
    var forward = PositionIndex(source)
    let offsets = Array(0...source.bytes.count)
    let expected = offsets.map { forward.position(at: $0) }
    var backward = PositionIndex(source)
    #expect(offsets.reversed().map { backward.position(at: $0) } == expected.reversed())
    var line = 1
    for (offset, position) in zip(offsets, expected) where offset > 0 {
      #expect(position.line >= line)
      line = position.line
    }
    #expect(line == 901)
  }
}
