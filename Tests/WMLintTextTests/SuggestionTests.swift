import Testing
import WMLintText

@Suite struct SuggestionTests {
  private let words = ["explain", "rules", "contract", "webmessaging", "acw", "--stdin-filename"]

  @Test(arguments: [
    ("explian", "explain"), ("EXPLAIN", "explain"), ("rulse", "rules"), ("rule", "rules"),
    ("contrct", "contract"), ("web-messaging", "webmessaging"), ("Web_Messaging", "webmessaging"),
    ("webmesaging", "webmessaging"), ("wacw", "acw"), ("awc", "acw"),
    ("--stdinFileName", "--stdin-filename"), ("-stdin-file-nmae", "--stdin-filename"),
  ])
  func findsTheWordThatWasMeant(word: String, meant: String) {
    #expect(Suggestion.nearest(word, in: words) == meant)
  }

  @Test(arguments: ["", "-", "a", "payload", "acwacw", "zzzzz", "webm"])
  func saysNothingWhereNoneIsNear(word: String) {
    #expect(Suggestion.nearest(word, in: words) == nil)
  }

  @Test func prefersTheNearestAndThenTheFirst() {
    #expect(Suggestion.nearest("notes", in: ["nodes", "note", "notes"]) == "notes")
    #expect(Suggestion.nearest("nots", in: ["note", "nets", "not"]) == "note")
    #expect(Suggestion.nearest("a-b", in: ["ab", "a-b"]) == "ab")
  }

  @Test func givesUpOnVeryLongWords() {
    let long = String(repeating: "x", count: 101)
    #expect(Suggestion.nearest(long, in: [long]) == nil)
  }

  @Test func hasNoCandidates() {
    #expect(Suggestion.nearest("word", in: []) == nil)
  }

  @Test func isSureOnlyOfOneThatIsNearest() {
    #expect(Suggestion.only("acv", in: ["acw", "level"]) == "acw")
    #expect(Suggestion.only("acv", in: ["acw", "acx"]) == nil)
    #expect(Suggestion.only("ACW", in: ["acw", "acx"]) == "acw")
    #expect(Suggestion.only("colour", in: ["acw"]) == nil)
  }
}
