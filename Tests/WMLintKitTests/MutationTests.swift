import Testing
import WMLintInvariants
import WMLintKit
import WMLintRequests
import WMLintTestSupport
import WMLintText

/// Whatever bytes of a right file are changed, the linter keeps its invariants.
@Suite struct MutationTests {
  static let seeds = RequestFileTests.requests.map(\.text) + RuleVerdictTests.bodies.map(\.text)
  static let pieces =
    [
      "{", "}", "[", "]", "\"", "'", ":", ",", "\\", "\\u", "\\ud800", "{{", "}}", "${", "$x", "//",
      "/*", "\u{FEFF}", "\n", "\r", "\t", "\0", "é", "“", "😀", "NaN", "-", "1e5", "0x1", " ",
      "participants/", "%", "<", ":id", "Bearer ",
    ].map { Array($0.utf8) } + [[0xFF], [0xED, 0xA0, 0x80], [0xC3], [0xE2, 0x80]]

  static func mutated(_ seed: Int) -> [UInt8] {
    var generator = Seeded(seed: UInt64(seed))
    let text = seeds[Int.random(in: 0..<seeds.count, using: &generator)]
    return mutated(Array(text.utf8), by: &generator)
  }

  static func mutated(_ text: [UInt8], by generator: inout Seeded) -> [UInt8] {
    var bytes = text
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let place = Int.random(in: 0...bytes.count, using: &generator)
      let end = min(bytes.count, place + Int.random(in: 0...3, using: &generator))
      let piece = pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      bytes.replaceSubrange(place..<end, with: piece)
    }
    return bytes
  }

  @Test(arguments: 0..<4) func keepsItsPromisesWhateverTheText(part: Int) {
    for seed in part * 125..<(part + 1) * 125 {
      let bytes = Self.mutated(seed)
      let source = Source(name: "text", bytes: bytes)
      for kind in [FileKind.body, .request] {
        let unit = LintUnit(source, as: kind)
        var violations = LinterInvariants.violations(of: unit)
        // A run of the command takes longer than all else.
        if seed.isMultiple(of: 8) { violations += CommandInvariants.violations(of: unit) }
        #expect(violations == [], "seed \(seed): \(String(decoding: bytes, as: UTF8.self))")
      }
    }
  }

  @Test(arguments: WrittenRequest.all) func keepsThemInEachContainer(written: WrittenRequest) {
    var generator = Seeded(seed: 1)
    for seed in 0..<40 {
      let mistake = Mistake.all[Int.random(in: 0..<Mistake.all.count, using: &generator)]
      let bytes = Self.mutated(written.source(mistake).bytes, by: &generator)
      let unit = LintUnit(Source(name: written.name, bytes: bytes))
      var violations = LinterInvariants.violations(of: unit)
      if seed.isMultiple(of: 8) { violations += CommandInvariants.violations(of: unit) }
      #expect(violations == [], "seed \(seed): \(String(decoding: bytes, as: UTF8.self))")
    }
  }
}
