import Testing
import WMLintDiagnostics
import WMLintTestSupport

@testable import WMLintKit

/// The fast path of lines finds what the checker finds, whatever the lines are.
@Suite struct LineLinterTests {
  private static let url =
    "https://api.mypurecloud.com/api/v2/conversations/webmessaging/6f1c2a34-0b7d-4e55-9a10-2f6d8c1b7e90"
    + "/participants/9b2d7c10-3e4f-4a5b-8c6d-7e8f9a0b1c2d"

  private static let placeholders =
    "/api/v2/conversations/webmessaging/{{conversationId}}/participants/${participantId}"

  /// Requests that a glance takes, wholly or but for their bodies, and others beside them.
  private static let seeds = [
    #"{"method": "PATCH", "url": "\#(url)", "headers": {"Content-Type": "application/json"}, "body": {"attributes": {"routing": {"acw": 30}, "tier": "gold", "größe": "ü"}}}"#,
    #"{"method":"PATCH","path":"\#(url.dropFirst(27))","body":{"attributes":{"routing":{"acw":0}}}}"#,
    #"{"method":"PATCH","endpoint":"\#(placeholders)","scopes":["conversation:participant:write"],"body":{"attributes":{"routing":{"acw":30},"note":"said \"later\" \u00e9 \\ end"}}}"#,
    #"{"method":"PATCH","url":"\#(url)","headers":{"Accept":"*/*","Authorization":"Bearer {{token}}","Content-Type":"application/json"},"body":{"attributes":{"routing":{"acw":30}}}}"#,
    #"{"method":"PATCH","url":"\#(url)","headers":{"Authorization":"Bearer Zk4x-9QpLm_T7vR2sWc8Yb1Nh6Jd3Ga5"},"body":{"attributes":{"a\n":"\ud83d\ude00"}}}"#,
    #"{"method":"PATCH","url":"\#(url)","body":{"attributes":{"routing":{"acw":"30"},"acw":1}}}"#,
    #"{"method":"PATCH","url":"\#(url)","body":"{\"attributes\":{\"a\":\"b\"}}"}"#,
    #"{"method":"PATCH","url":"\#(url)","body":"x"}"#,
    #"{"method":"PATCH","url":"\#(url)","headers":{"Accept":"cookie"},"body":{"attributes":{"routing":{"acw":"30"},"note":"sid=Ab3Cd4Ef5Gh6Ij7Kl8Mn9Op0Qr1St2Uv3"}}}"#,
    #"{"method":"PATCH","url":"\#(url)","headers":{"Accept":"cookie ["},"body":{"attributes":{"value":"Ab3Cd4Ef5Gh6Ij7Kl8Mn9Op0","routing":{"acw":"30"}}}}"#,
    #"{"attributes":{"Cookie":"session=Ab3Cd4Ef5Gh6Ij7Kl8Mn9Op0Qr1St2Uv3"}}"#,
    #"{"attributes":{"kind":"cookie","note":"sid=Ab3Cd4Ef5Gh6Ij7Kl8Mn9Op0Qr1St2Uv3; path=/"}}"#,
    #"{"method":"PATCH","url":"\#(url)","body":{"attributes":{"a":"b","a":"c","password":"Zk4x-9QpLm_T7vR2sWc8Yb1Nh6Jd3Ga5"}}}"#,
    #"{"attributes": {"routing": {"acw": 3600}, "tier": "a long text of the customer's own making"}}"#,
    #"{"attributes": {"tier": "6f1c2a34-0b7d-4e55-9a10-2f6d8c1b7e90", "": "x"}}"#,
    #"{"attributes": {}}"#, #"[{"attributes": {"tier": "gold"}}]"#, #"{"body": 1}"#,
  ]

  /// Lines of which most have one slip, the same on every run.
  private static func lines(_ seed: Int) -> [UInt8] {
    var generator = Seeded(seed: UInt64(seed))
    var lines: [UInt8] = []
    for _ in 0..<12 {
      var line = Array(seeds[Int.random(in: 0..<seeds.count, using: &generator)].utf8)
      for _ in 0..<Int.random(in: 0...2, using: &generator) {
        let place = Int.random(in: 0...line.count, using: &generator)
        let end = min(line.count, place + Int.random(in: 0...3, using: &generator))
        let pieces = MutationTests.pieces
        line.replaceSubrange(
          place..<end, with: pieces[Int.random(in: 0..<pieces.count, using: &generator)])
      }
      lines += line + [0x0A]
    }
    return lines
  }

  private func findings(_ lines: [UInt8], glancing: Bool) -> FileResult {
    let unit = LintUnit(
      Source(name: "many.jsonl", bytes: []), as: .lines, listsRequests: !glancing)
    var linter = LineLinter(Linter().prepared(forMany: true), for: unit)
    let seen = linter.outline(of: lines, count: lines.count)
    return linter.findings(
      of: seen, in: lines, count: lines.count, from: Position(line: 1, column: 1, offset: 0),
      after: 0)
  }

  @Test(arguments: 0..<4) func acceptsOnlyWhatIsRight(part: Int) {
    for seed in part * 150..<(part + 1) * 150 {
      let lines = Self.lines(seed)
      let glanced = findings(lines, glancing: true)
      let closely = findings(lines, glancing: false)
      #expect(
        glanced.diagnostics == closely.diagnostics,
        "seed \(seed): \(String(decoding: lines, as: UTF8.self))")
      #expect(glanced.requests.count + glanced.unlisted == closely.requests.count)
      #expect(glanced.remarks.map(\.count) == closely.remarks.map(\.count), "seed \(seed)")
    }
  }

  /// What is shown of a file of lines is searched for credentials on the lines that are shown only.
  @Test(arguments: 0..<4) func skipsNoCredential(part: Int) {
    let unit = LintUnit(Source(name: "many.jsonl", bytes: []), as: .lines, listsRequests: false)
    let linter = LineLinter(Linter().prepared(forMany: true), for: unit)
    for seed in part * 150..<(part + 1) * 150 {
      let lines = Self.lines(seed)
      let doubtful = linter.outline(of: lines, count: lines.count).doubtful
      let searched = Dictionary(uniqueKeysWithValues: doubtful.map { ($0.number, $0.range) })
      for (number, line) in lines.split(separator: 0x0A, omittingEmptySubsequences: false)
        .enumerated()
      {
        let all = Secrets.ranges(in: lines, part: line.startIndex..<line.endIndex)
        let found = searched[number].map { Secrets.ranges(in: lines, part: $0) } ?? []
        #expect(found == all, "seed \(seed): \(String(decoding: line, as: UTF8.self))")
      }
    }
  }

  /// A buffer is larger than what was read into it.
  @Test func repairsNothingBehindTheLastLine() {
    let lines = Array("{\"attributes\": {\"a\": \"b\u{1B}c".utf8)
    let buffer = lines + Array(repeating: 0, count: 64)
    let unit = LintUnit(Source(name: "many.jsonl", bytes: []), as: .lines, listsRequests: false)
    var linter = LineLinter(Linter().prepared(forMany: true), for: unit)
    let seen = linter.outline(of: buffer, count: lines.count)
    let found = linter.findings(
      of: seen, in: buffer, count: lines.count, from: Position(line: 1, column: 1, offset: 0),
      after: 0)
    let edits = found.diagnostics.flatMap { $0.fix?.edits ?? [] }
    #expect(!edits.isEmpty)
    #expect(edits.allSatisfy { $0.range.bytes.upperBound <= lines.count })
  }

  /// A body that is read alone is nested no deeper than in its request.
  @Test(arguments: [508, 509, 510, 511]) func countsTheDepthOfTheWholeLine(depth: Int) {
    let value = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let line = Self.seeds[1].replacing(
      "{\"attributes\":{", with: "{\"attributes\":{\"x\":\(value),")
    let lines = Array("\(Self.seeds[1])\n\(line)\n".utf8)
    let glanced = findings(lines, glancing: true).diagnostics.map(\.rule)
    let closely = findings(lines, glancing: false).diagnostics.map(\.rule)
    #expect(glanced == closely)
    #expect(glanced.contains("invalid-json") == (depth > 509))
  }

  @Test func takesTheSeedsThatAreRight() {
    let lines = Array((Self.seeds.prefix(4).joined(separator: "\n")).utf8)
    let found = findings(lines, glancing: true)
    #expect(found.unlisted == 4)
    #expect(found.diagnostics.isEmpty)
  }
}
