import Testing
import WMLintInvariants
import WMLintReporter
import WMLintTestSupport
import WMLintText

/// The diff of a text, put to work, gives the text after its changes.
@Suite struct AppliedDiffTests {
  private func expectApplies(_ text: EditedText, _ note: @autoclosure () -> String = "") {
    let diff = UnifiedDiff(of: text, at: Array("a".utf8))
    do throws(AppliedDiff.Problem) {
      let applied = try AppliedDiff.bytes(of: diff.bytes, on: text.original)
      let shown = String(decoding: diff.bytes, as: UTF8.self)
      #expect(
        applied == text.bytes, "\(note()): \(text.replacements) of \(text.original): \(shown)")
    } catch {
      Issue.record("\(note()): \(error), for \(text.replacements) of \(text.original)")
    }
  }

  private func replacement(_ range: Range<Int>, _ text: String) -> EditedText.Replacement {
    EditedText.Replacement(range, Array(text.utf8))
  }

  @Test(arguments: ["", "a", "a\n", "a\r\n", "\n", "a\nb", "a\nb\n", "a\r\nb", "\r", "a\n\n"])
  func insertsAtBothEnds(text: String) {
    let count = text.utf8.count
    for before in ["", "x", "x\n", "\r\n"] {
      for after in ["", "y", "\ny", "y\n"] {
        var edited = EditedText(Array(text.utf8))
        edited.replace([replacement(0..<0, before), replacement(count..<count, after)])
        expectApplies(edited)
      }
    }
  }

  /// Every way to change two places of a short text, with and without a line end at its end.
  @Test(arguments: ["ab", "a\n", "\na", "a\nb", "ab\n", "a\n\n", "\r\nb"])
  func takesAnyTwoChanges(text: String) {
    let count = text.utf8.count
    let ranges = (0...count).flatMap { lower in (lower...count).map { lower..<$0 } }
    let words = ["", "x", "\n", "x\n"]
    for first in ranges {
      for second in ranges where second.lowerBound >= first.upperBound {
        for (one, other) in words.flatMap({ one in words.map { (one, $0) } }) {
          var edited = EditedText(Array(text.utf8))
          edited.replace([replacement(first, one), replacement(second, other)])
          expectApplies(edited)
        }
      }
    }
  }

  /// Many changes at once and one after the other, on lines that end in all ways and are long or
  /// short.
  @Test(arguments: 0..<40) func takesAnyChanges(part: Int) {
    for seed in part * 200..<(part + 1) * 200 {
      var generator = Seeded(seed: UInt64(seed))
      var edited = EditedText(original(by: &generator))
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        edited.replace(edits(of: edited.bytes.count, by: &generator))
      }
      expectApplies(edited, "seed \(seed)")
    }
  }

  private func original(by generator: inout Seeded) -> [UInt8] {
    let ends = ["\n", "\n", "\n", "\r\n", "\r", ""]
    let lines = (0..<Int.random(in: 0...30, using: &generator)).map { line in
      String(repeating: "é\(line) ", count: Int.random(in: 0...4, using: &generator))
        + (ends.randomElement(using: &generator) ?? "")
    }
    return Array(lines.joined().utf8) + (Bool.random(using: &generator) ? [] : [0xFF])
  }

  /// Changes in order that do not overlap, but often touch.
  private func edits(of count: Int, by generator: inout Seeded) -> [EditedText.Replacement] {
    let words = ["", "x", "\n", "a\nb", "\r\n", "y\n", "\n\n\n"]
    let reach = Bool.random(using: &generator) ? 3 : 60
    var edits: [EditedText.Replacement] = []
    var offset = 0
    for _ in 0..<Int.random(in: 1...12, using: &generator) {
      let lower = min(count, offset + Int.random(in: 0...reach, using: &generator))
      let upper = min(count, lower + Int.random(in: 0...4, using: &generator))
      edits.append(replacement(lower..<upper, words.randomElement(using: &generator) ?? ""))
      offset = upper
    }
    if Bool.random(using: &generator) { edits.append(replacement(count..<count, "}")) }
    return edits
  }
}
