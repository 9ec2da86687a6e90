import Testing
import WMLintText

/// The nearest known word is suggested, and none if none is near.
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

  @Test func isStricterWithValues() {
    #expect(Suggestion.value("any", in: ["and", "or"]) == nil)
    #expect(Suggestion.value("AND", in: ["and", "or"]) == "and")
    #expect(Suggestion.value("tAcv", in: ["tAcw", "tAcd"]) == nil)
    #expect(Suggestion.value("disconected", in: ["connected", "disconnected"]) == "disconnected")
  }

  /// What words have in common at their ends is skipped; the distance is that of whole words.
  @Test func countsSlipsAsBetweenWholeWords() {
    var state: UInt64 = 1
    func next(_ bound: Int) -> Int {
      // Knuth, The Art of Computer Programming, volume 2, section 3.3.4.
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let letters = Array("abc")
    for _ in 0..<3_000 {
      let word = (0..<9).map { _ in letters[next(3)] }
      var other = word
      for _ in 0..<next(5) {
        let place = next(other.count)
        switch next(4) {
        case 0: other.remove(at: place)
        case 1: other.insert(letters[next(3)], at: place)
        case 2: other[place] = letters[next(3)]
        default: other.swapAt(place, next(other.count))
        }
      }
      let distance = Self.distance(word, other)
      for most in 0...3 {
        let found = Suggestion.only(String(word), in: [String(other)], forgiving: most)
        #expect((found != nil) == (distance <= most), "\(String(word)) \(String(other))")
      }
    }
  }

  /// The insertions, deletions, replacements and swaps of neighbours that make one word the other,
  /// found over the whole of both.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var rows = [Array(0...right.count)]
    for row in 1...left.count {
      var current = [row]
      for column in 1...right.count {
        let change = rows[row - 1][column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)
        var least = min(change, rows[row - 1][column] + 1, current[column - 1] + 1)
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          least = min(least, rows[row - 2][column - 2] + 1)
        }
        current.append(least)
      }
      rows.append(current)
    }
    return rows[left.count][right.count]
  }
}
