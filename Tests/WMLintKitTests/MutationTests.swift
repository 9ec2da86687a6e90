import Testing
import WMLintKit
import WMLintTestSupport

@Suite struct MutationTests {
  static let seeds = RequestFileTests.requests.map(\.text) + DecidedTests.bodies.map(\.text)
  static let pieces =
    [
      "{", "}", "[", "]", "\"", "'", ":", ",", "\\", "\\u", "\\ud800", "{{", "}}", "${", "$x", "//",
      "/*", "\u{FEFF}", "\n", "\r", "\t", "\0", "é", "“", "😀", "NaN", "-", "1e5", "0x1", " ",
      "participants/", "%", "<", ":id", "Bearer ",
    ].map { Array($0.utf8) } + [[0xFF], [0xED, 0xA0, 0x80], [0xC3], [0xE2, 0x80]]

  static func mutated(_ seed: Int) -> [UInt8] {
    var generator = Seeded(seed: UInt64(seed))
    var bytes = Array(seeds[Int.random(in: 0..<seeds.count, using: &generator)].utf8)
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let place = Int.random(in: 0...bytes.count, using: &generator)
      let end = min(bytes.count, place + Int.random(in: 0...3, using: &generator))
      let piece = pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      bytes.replaceSubrange(place..<end, with: piece)
    }
    return bytes
  }

  @Test(arguments: 0..<8) func keepsItsPromisesWhateverTheText(part: Int) {
    for seed in part * 2_000..<(part + 1) * 2_000 {
      let bytes = Self.mutated(seed)
      let text = String(decoding: bytes, as: UTF8.self)
      let linter = Linter()
      for report in [linter.lint(body: text), linter.lint(request: text)] {
        let length = text.utf8.count
        for diagnostic in report.diagnostics {
          let ranges = [diagnostic.range] + diagnostic.notes.compactMap(\.range)
          for range in ranges where range.bytes.upperBound > length {
            Issue.record("seed \(seed): \(diagnostic.rule) points past the end: \(text)")
          }
        }
        let places = report.diagnostics.map(\.range.bytes.lowerBound)
        #expect(places == places.sorted(), "seed \(seed)")
        #expect(!report.description.isEmpty)
      }
      #expect(linter.lint(body: text).diagnostics == linter.lint(body: text).diagnostics)
      _ = linter.lint(body: "{}", endpoint: text)
    }
  }
}
