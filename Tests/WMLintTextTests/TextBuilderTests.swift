import Testing
import WMLintText

/// A text put together from pieces points at each of them.
@Suite struct TextBuilderTests {
  private let file = MappedText(Source(name: "file", bytes: Array("first second".utf8)))

  private var joined: MappedText {
    var text = TextBuilder(in: .main)
    text.append(file[6..<12])
    text.append("/x/".utf8, standingFor: file[0..<5].place)
    text.append(file[0..<0])
    text.append("".utf8, standingFor: file[0..<1].place)
    text.append(file[0..<5])
    return text.text
  }

  @Test func holdsItsPiecesInOrder() { #expect(joined.string == "second/x/first") }

  @Test func pointsAtEachPiece() {
    #expect(joined[1..<4].place.bytes == 7..<10)
    #expect(joined[7..<8].place.bytes == 0..<5)
    #expect(joined[10..<12].place.bytes == 1..<3)
  }

  @Test func writesOnlyInThePlaceOfThePiece() {
    #expect(joined[1..<4].encoded("x") == "x")
    #expect(joined[7..<8].encoded("x") == nil)
    #expect(joined[4..<8].encoded("x") == nil)
  }
}
