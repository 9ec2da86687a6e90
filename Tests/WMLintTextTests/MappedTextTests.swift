import Testing
import WMLintText

/// Comparisons of mapped texts with words ignore case, and nothing else.
@Suite struct MappedTextTests {
  private func text(_ text: String) -> MappedText {
    MappedText(Source(name: "text", bytes: Array(text.utf8)))
  }

  @Test(arguments: ["content-type", "Content-Type", "CONTENT-TYPE"])
  func knowsAWordInWhateverCase(_ word: String) {
    #expect(text(word).isWord("content-type"))
  }

  /// Bytes that only the bit of the case tells apart are not letters.
  @Test(arguments: ["content\rtype", "content_type", "content-typ", "content-type ", "cöntent-typ"])
  func knowsWhatIsNotTheWord(_ word: String) {
    #expect(!text(word).isWord("content-type"))
  }

  @Test func distinguishesDigitsFromControls() {
    #expect(text("v2").isWord("v2"))
    #expect(!text("v\u{12}").isWord("v2"))
  }
}
