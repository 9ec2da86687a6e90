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
    #expect(joined[1..<12].encoded("x") == nil)
  }

  @Test(arguments: [true, false]) func writesInAValueThatIsUsedOnce(isOnly: Bool) {
    var text = TextBuilder(in: .main)
    text.append(file[0..<3])
    text.append(file[6..<12], at: file[3..<4].place, isOnly: isOnly)
    text.append(file[4..<5])
    let filled = text.text
    #expect(filled.string == "firsecondt")
    #expect(filled[3..<9].encoded("x") == (isOnly ? "x" : nil))
    #expect(filled[2..<9].encoded("x") == nil)
    #expect(filled[2..<10].encoded("x") == nil)
    #expect(filled[4..<10].encoded("x") == nil)
    #expect(filled[0..<3].encoded("x") == "x")
    #expect(filled[2..<10].place.bytes == 2..<5)
  }
}
