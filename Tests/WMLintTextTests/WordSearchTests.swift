import Testing
import WMLintText

/// The search for words in blocks of bytes finds what a plain search finds.
@Suite struct WordSearchTests {
  @Test(arguments: [
    ("", false), ("abc", true), ("xxabc", true), ("ABCx", true), ("xaBc", true), ("ab", false),
    ("aabbcc", false), ("ababc", true), ("abxabxabc", true), ("éabc", true), ("abé", false),
  ]) func looksForAWord(_ text: String, _ isThere: Bool) {
    let source = Source(name: "text", bytes: Array(text.utf8))
    #expect(WordSearch("abc").finds(in: MappedText(source)) == isThere)
  }

  /// Wherever the word is in the blocks that are looked at together, beside one that is nearly it.
  @Test(arguments: ["api/v2", "participant", "aa", "a", "://", "api_key"])
  func looksEverywhere(for word: String) {
    let search = WordSearch(word)
    for count in [word.utf8.count, 500, 512, 513, 1_030] {
      for start in Set(0...40).union(495...530).union([count - word.utf8.count]) {
        guard start >= 0, start + word.utf8.count <= count else { continue }
        var bytes = Array(repeating: ASCII.dot, count: count)
        bytes.replaceSubrange(start..<start + word.utf8.count, with: word.uppercased().utf8)
        let text = MappedText(Source(name: "text", bytes: bytes))
        #expect(search.finds(in: text), "\(word) at \(start) of \(count)")
        #expect(!search.finds(in: text[0..<start + word.utf8.count - 1]))
        #expect(!search.finds(in: text[start + 1..<count]))
        bytes[start] = ASCII.hyphen
        #expect(!search.finds(in: MappedText(Source(name: "text", bytes: bytes))))
      }
    }
  }

  @Test func looksInsideARangeOnly() {
    let source = Source(name: "text", bytes: Array("abc".utf8))
    #expect(!WordSearch("abc").finds(in: MappedText(source)[0..<2]))
    #expect(WordSearch("").finds(in: MappedText(source)[1..<1]))
  }

  /// The words of one pass, wherever they are, beside what has their pairs only.
  @Test(arguments: [
    "api/v2", "api/v1", "conversation", "purecloud", "pure.cloud", "platformclient",
  ]) func looksForAnyWord(such word: String) {
    let search = AnyWordSearch([
      WordSearch("api/v2", by: "/v"), WordSearch("api/v1", by: "/v"),
      WordSearch("conversation", by: "nv"), WordSearch("purecloud", by: "ud"),
      WordSearch("pure.cloud", by: "ud"), WordSearch("platformclient", by: "mc"),
    ])
    for count in [word.utf8.count, 512, 1_030] {
      for start in Set(0...2).union(495...515).union([count - word.utf8.count]) {
        guard start >= 0, start + word.utf8.count <= count else { continue }
        var bytes = Array(repeating: ASCII.dot, count: count)
        bytes.replaceSubrange(start..<start + word.utf8.count, with: word.uppercased().utf8)
        let text = MappedText(Source(name: "text", bytes: bytes))
        #expect(search.finds(in: text), "\(word) at \(start) of \(count)")
        #expect(!search.finds(in: text[0..<start + word.utf8.count - 1]))
        #expect(!search.finds(in: text[start + 1..<count]))
      }
    }
    let near = "/version in conv, loud, ud, mc, /v2 and api/v"
    let other = Source(name: "text", bytes: Array(near.utf8))
    #expect(!search.finds(in: MappedText(other)))
    #expect(!search.finds(in: MappedText(other)[0..<0]))
  }
}
