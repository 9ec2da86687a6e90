import Testing
import WMLintTestSupport
import WMLintText

/// A text edited in several rounds reports its changes in ranges of the original.
@Suite struct EditedTextTests {
  private func replacement(_ range: Range<Int>, _ text: String) -> EditedText.Replacement {
    EditedText.Replacement(range, Array(text.utf8))
  }

  private func text(_ edited: EditedText) -> String {
    String(decoding: edited.bytes, as: UTF8.self)
  }

  @Test func keepsWhatIsNotReplaced() {
    var edited = EditedText(Array("0123456789".utf8))
    #expect(edited.replacements.isEmpty)
    edited.replace([replacement(0..<0, "<"), replacement(2..<4, ""), replacement(10..<10, ">")])
    #expect(text(edited) == "<01456789>")
    #expect(
      edited.replacements == [
        replacement(0..<0, "<"), replacement(2..<4, ""), replacement(10..<10, ">"),
      ])
  }

  @Test func replacesWhatWasWritten() {
    var edited = EditedText(Array("0123456789".utf8))
    edited.replace([replacement(2..<4, "abc"), replacement(6..<6, "de")])
    #expect(text(edited) == "01abc45de6789")
    edited.replace([replacement(1..<3, "x"), replacement(4..<8, "yz")])
    #expect(text(edited) == "0xbyze6789")
    #expect(edited.replacements == [replacement(1..<6, "xbyze")])
  }

  @Test func cutsWhatLiesOutside() {
    var edited = EditedText(Array("01".utf8))
    edited.replace([replacement(1..<9, "x"), replacement(9..<12, "y")])
    #expect(text(edited) == "0xy")
    #expect(edited.replacements == [replacement(1..<2, "xy")])
  }

  @Test func worksOnAnEmptyText() {
    var edited = EditedText([])
    edited.replace([replacement(0..<0, "a")])
    #expect(text(edited) == "a")
    #expect(edited.replacements == [replacement(0..<0, "a")])
  }

  /// Whatever is replaced, the replacements make the text out of the original, in order and apart.
  @Test(arguments: 0..<200) func reportsAllThatWasChanged(seed: UInt64) {
    var generator = Seeded(seed: seed)
    let original = Array("the quick brown fox jumps over".utf8)
    var edited = EditedText(original)
    var expected = original
    for _ in 0..<4 {
      var edits: [EditedText.Replacement] = []
      var offset = 0
      while offset <= expected.count, edits.count < 5 {
        let lower = Int.random(in: offset...expected.count, using: &generator)
        let upper = min(expected.count, lower + Int.random(in: 0...3, using: &generator))
        let length = Int.random(in: 0...3, using: &generator)
        edits.append(replacement(lower..<upper, String(repeating: "X", count: length)))
        offset = upper + 1
      }
      for edit in edits.reversed() { expected.replaceSubrange(edit.range, with: edit.bytes) }
      edited.replace(edits)
      #expect(edited.bytes == expected)
    }
    var rebuilt = original
    for change in edited.replacements.reversed() {
      rebuilt.replaceSubrange(change.range, with: change.bytes)
    }
    #expect(rebuilt == expected)
    for (left, right) in zip(edited.replacements, edited.replacements.dropFirst()) {
      #expect(left.range.upperBound < right.range.lowerBound)
    }
  }
}
