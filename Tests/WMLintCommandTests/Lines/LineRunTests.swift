import Testing
import WMLintKit

@testable import WMLintCommand

/// Files of lines are linted in chunks, with the same result as in one piece.
@Suite struct LineRunTests {
  private static let path =
    "/api/v2/conversations/webmessaging/6f1c2a34-0b7d-4e55-9a10-2f6d8c1b7e90/participants/"
    + "9b2d7c10-3e4f-4a5b-8c6d-7e8f9a0b1c2d"
  private static let right =
    #"{"method": "PATCH", "path": "\#(path)", "body": {"attributes": {"routing": {"acw": 30}}}}"#
  private static let quoted = right.replacing("30", with: #""30""#)

  /// So long that a few make several parts of a file.
  private static func long(_ line: String) -> String {
    let note = String(repeating: "a", count: 2_000)
    return line.replacing(#""attributes": {"#, with: #""attributes": {"note": "\#(note)", "#)
  }

  private static let column =
    (quoted.firstRange(of: #""30""#).map {
      quoted.distance(from: quoted.startIndex, to: $0.lowerBound) + 1
    } ?? 0)

  private func report(_ lines: [String], _ options: String = "") -> String {
    let fake = FakeSystem(["many.jsonl": lines.joined(separator: "\n")])
    _ = Command().run("many.jsonl --ignore unpublished-path --format compact \(options)", in: fake)
    return fake.text(of: "stdout")
  }

  @Test func reportsEachLineByItsNumber() {
    let found = report([Self.right, "", Self.quoted, " \t", "{", Self.right, Self.quoted + "\r"])
    let places = found.split(separator: "\n").map { $0.prefix { $0 != " " } }
    #expect(
      places == [
        "many.jsonl:3:\(Self.column):", "many.jsonl:5:2:", "many.jsonl:7:\(Self.column):",
      ])
  }

  @Test func saysOneThingOfABrokenLineAndGoesOn() {
    let found = report(["{'a': NaN, b: 'c'", Self.quoted])
    #expect(found.ranges(of: "invalid-json").count == 1)
    #expect(found.ranges(of: "wrong-type").count == 1)
  }

  @Test func countsRequestsFromTheStartOfTheFile() {
    let found = report([Self.right, Self.right, Self.quoted], "--format json")
    #expect(found.contains(#""request": {"index": 2}"#))
    #expect(found.contains(#""requests": 3"#))
  }

  @Test func printsTheSameWhateverTheJobs() {
    var lines: [String] = []
    for number in 0..<1_400 {
      let line = number % 7 == 0 ? Self.quoted : number % 11 == 0 ? "{" : Self.right
      lines.append(number % 5 == 0 ? Self.long(line) : line)
    }
    let alone = report(lines, "--jobs 1")
    #expect(alone == report(lines, "--jobs 2"))
    #expect(alone == report(lines, "--jobs 5"))
    #expect(alone.ranges(of: "[wrong-type]").count == 200)
    // Of 109 broken lines the first hundred are listed, whichever parts they are in.
    #expect(alone.ranges(of: "[invalid-json]").count == 100)
    #expect(alone.hasSuffix("… and 9 more syntax errors in many.jsonl are not listed\n"))
  }

  @Test func remarksOnAllPathsOnce() {
    let lines = Array(repeating: Self.long(Self.right), count: 150)
    let fake = FakeSystem(["many.ndjson": lines.joined(separator: "\n")])
    #expect(Command().run("many.ndjson", in: fake) == .clean)
    let text = fake.text(of: "stdout")
    #expect(text.ranges(of: "unpublished-path").count == 1)
    #expect(text.contains("(150 times, first at many.ndjson:1:"))
  }

  /// A person who gives a remark a severity gets one diagnostic, at its first place, in any format.
  @Test(arguments: ["compact", "json", "junit"], ["1", "4"])
  func makesADiagnosticOfARemarkOnce(format: String, jobs: String) {
    let lines = Array(repeating: Self.long(Self.right), count: 150)
    let fake = FakeSystem(["many.ndjson": lines.joined(separator: "\n")])
    let arguments =
      "many.ndjson --format \(format) --jobs \(jobs) --severity unpublished-path=error"
    #expect(Command().run(arguments, in: fake) == .problems)
    let place = ["compact": ":1:", "json": "\"line\": 1,", "junit": ":1:"][format] ?? ""
    let reported = fake.text(of: "stdout").split(separator: "\n").filter {
      $0.contains("the published API has no such path") && $0.contains(place)
    }
    #expect(reported.count == 1)
  }

  @Test func skipsALineThatIsTooLong() {
    let long = #"{"a": ""# + String(repeating: "a", count: ChunkReader.longestLine) + #""}"#
    let fake = FakeSystem(["many.jsonl": [Self.right, long, Self.quoted].joined(separator: "\n")])
    #expect(Command().run("many.jsonl --format compact", in: fake) == .failure)
    #expect(
      fake.text(of: "stderr")
        == "wmlint: many.jsonl: line 2 is longer than 16 MiB and was skipped\n")
    #expect(fake.text(of: "stdout").contains("many.jsonl:3:\(Self.column): error"))
  }

  @Test func readsStandardInput() {
    let fake = FakeSystem(input: Self.quoted + "\n" + Self.quoted)
    _ = Command().run("- --as lines --format compact", in: fake)
    #expect(fake.text(of: "stdout").ranges(of: "<stdin>:2:\(Self.column): error").count == 1)
  }

  @Test func skipsLinesOfOtherProductsInFolders() {
    let fake = FakeSystem(["d/log.jsonl": "{\"message\": \"x\"}\n\(Self.quoted)\n{\"a\": 1}"])
    _ = Command().run("d --ignore unpublished-path", in: fake)
    #expect(fake.text(of: "stdout").contains("1 problem (1 error) in 1 request, 1 file"))
    #expect(fake.text(of: "stdout").contains("skipped 2 "))
  }
}
