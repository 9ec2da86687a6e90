import Testing
import WMLintText

@Suite struct WordSearchTests {
  @Test(arguments: [
    ("", false), ("abc", true), ("xxabc", true), ("ABCx", true), ("xaBc", true), ("ab", false),
    ("aabbcc", false), ("ababc", true), ("abxabxabc", true), ("éabc", true), ("abé", false),
  ]) func looksForAWord(_ text: String, _ isThere: Bool) {
    let source = Source(name: "text", bytes: Array(text.utf8))
    #expect(WordSearch("abc").finds(in: MappedText(source)) == isThere)
  }

  @Test func looksInsideARangeOnly() {
    let source = Source(name: "text", bytes: Array("abc".utf8))
    #expect(!WordSearch("abc").finds(in: MappedText(source)[0..<2]))
    #expect(WordSearch("").finds(in: MappedText(source)[1..<1]))
  }
}
