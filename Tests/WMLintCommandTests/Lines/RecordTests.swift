import Foundation
import Testing
import WMLintReporter

@testable import WMLintCommand

/// Lines that are records with requests in them.
@Suite struct RecordTests {
  private static let path =
    "/api/v2/conversations/webmessaging/6f1c2a34-0b7d-4e55-9a10-2f6d8c1b7e90/participants/"
    + "9b2d7c10-3e4f-4a5b-8c6d-7e8f9a0b1c2d"

  private static func request(_ acw: String) -> String {
    #"{"method": "PATCH", "path": "\#(path)", "body": {"attributes": {"routing": {"acw": \#(acw)}}}}"#
  }

  private static let right = request("30")
  private static let wrong = request(#""30""#)

  private static func record(_ id: String, _ request: String) -> String {
    #"{"id": \#(id), "data": [{"req": \#(request)}], "at": "12:00"}"#
  }

  private func run(
    _ options: String, _ lines: [String]
  ) -> (lines: [String], messages: String, status: WMLintCommand.ExitStatus) {
    let fake = FakeSystem(["many.jsonl": lines.map { $0 + "\n" }.joined()])
    let status = Command().run("many.jsonl --ignore unpublished-path \(options)", in: fake)
    let output = fake.text(of: "stdout").split(separator: "\n").map(String.init)
    return (output, fake.text(of: "stderr"), status)
  }

  private func parsed(_ lines: [String]) throws -> [NSDictionary] {
    try lines.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? NSDictionary)
    }
  }

  private let lines = [
    record("\"a\"", right), record("2", wrong), "", #"{"id": "none"}"#,
    record("\"\\u00e9\"", wrong), record("true", "null"), "{", record("null", wrong),
    record("\"other\"", #"{"url": "https://example.com/x", "method": "GET"}"#),
    record("\"text\"", "\"\(wrong.replacing("\"", with: "\\\""))\""),
    record("\"word\"", "\"timeout\""),
  ]

  @Test func reportsTheKeyOfTheRecord() {
    let found = run("--at /data/0/req --key /id --format compact", lines).lines
    let places = found.map { $0.split(separator: ":")[1] }
    #expect(places == ["2", "5", "7", "8", "10"])
    #expect(found[0].hasSuffix("[wrong-type] (record 2)"))
    #expect(found[1].hasSuffix("[wrong-type] (record é)"))
    #expect(found[2].hasSuffix("[invalid-json]"))
    #expect(found[3].hasSuffix("[wrong-type]"))
    #expect(found[4].hasSuffix("[wrong-type] (record text)"))
  }

  @Test func countsRecordsWithoutARequest() {
    let summary = run("--at /data/0/req", lines).lines.last
    #expect(
      summary == "5 problems (5 errors) in 6 requests, 1 file; skipped 1 request to other hosts, "
        + "3 records without a request")
    let nowhere = run("--at /x", [lines[0]])
    #expect(nowhere.messages == "wmlint: no request was checked: no record has one at '/x'\n")
    #expect(nowhere.status == .clean)
  }

  /// The same whether right requests are accepted from their bytes, and with however many threads.
  @Test(arguments: [
    "", "--jobs 1", "--jobs 3", "--report junit=out.xml", "--severity wrong-type=note",
  ])
  func givesAVerdictOnEachRecordInOrder(options: String) throws {
    let found = try parsed(
      run("--at /data/0/req --key /id --per-record --format jsonl \(options)", lines).lines)
    let verdicts = found.filter { $0["verdict"] != nil }
    #expect(
      verdicts.map { $0["verdict"] as? String } == [
        "clean", "problems", "skipped", "problems", "skipped", "problems", "problems", "skipped",
        "problems", "skipped",
      ])
    #expect(verdicts.map { $0["line"] as? Int } == [1, 2, 4, 5, 6, 7, 8, 9, 10, 11])
    #expect(
      verdicts.map { $0["key"] as? String } == [
        "a", "2", "none", "é", "true", nil, nil, "other", "text", "word",
      ])
    // The findings of a record come before its verdict.
    for (index, line) in found.enumerated() where line["severity"] != nil {
      let place = (line["start"] as? NSDictionary)?["line"] as? Int
      let next = found[index...].first { $0["verdict"] != nil }
      #expect(next?["line"] as? Int == place)
    }
  }

  @Test func countsLinesFromTheFirst() throws {
    let found = try parsed(
      run("--at /data/0/req --per-record -f jsonl --first-line 1001", lines).lines)
    #expect(found.compactMap { $0["verdict"] == nil ? nil : $0["line"] as? Int }.last == 1_011)
    let plain = run("--first-line 9007199254740992 -f compact", ["", Self.wrong]).lines
    #expect(plain.first?.hasPrefix("many.jsonl:9007199254740993:") == true)
  }

  /// So that the parts of a file come to the same as the whole.
  @Test(arguments: ["--per-record", "--key /id", "--jobs 1", "--report junit=out.xml"])
  func listsEveryRecordThatIsNotJSON(options: String) throws {
    let broken = Array(repeating: #"{"id": 1, "req": "#, count: 250)
    let found = try parsed(run("--at /req --format jsonl \(options)", broken).lines)
    #expect(found.count { $0["rule"] as? String == "invalid-json" } == 250)
  }

  @Test func countsNoCarriageReturnAsPartOfALine() {
    let found = run("-f compact", [#"{"method": "GET","#, #"{"method": "GET","# + "\r"]).lines
    #expect(Set(found.prefix(2).map { $0.split(separator: ":")[2] }).count == 1)
  }

  @Test func coversAKeyThatIsACredential() {
    let secret = "dGhpc0lzTm90QXJlYWxLZXk0Mg9x"
    let record = #"{"Authorization": "Bearer \#(secret)", "req": \#(Self.wrong)}"#
    for format in ["text", "compact", "json", "jsonl", "sarif", "github", "gitlab", "junit"] {
      let output = run("--at /req --key /Authorization --format \(format)", [record]).lines
      #expect(!output.joined().contains(secret))
      #expect(output.joined().contains("****"))
    }
  }

  /// A token that nothing calls one is covered too, in the line as well; an id is not.
  @Test(arguments: [
    ("dGhpc0lzTm90QXJlYWxLZXk0Mg9x", true), ("a1B2c3D4e5F6g7H8i9J0k1L2m3", true),
    ("6f1c2a34-0b7d-4e55-9a10-2f6d8c1b7e90", false), ("01ARZ3NDEKTSV4RRFFQ69G5FAV", false),
    ("Conversation-2026-10-01-00012345", false), ("507f1f77bcf86cd799439011", false),
  ]) func coversAKeyThatLooksLikeACredential(key: String, isCovered: Bool) {
    let record = #"{"id": "\#(key)", "req": \#(Self.wrong)}"#
    for format in Format.all.map(\.name) {
      let options = "--at /req --key /id --per-record --report jsonl=out.jsonl --format \(format)"
      let fake = FakeSystem(["many.jsonl": record])
      _ = Command().run("many.jsonl \(options)", in: fake)
      let output = fake.text(of: "stdout") + fake.text(of: "out.jsonl")
      #expect(output.contains(isCovered ? "****" : key), "\(format)")
      #expect(!isCovered || !output.contains(key), "\(format)")
    }
  }

  @Test func repairsTheRequestInARecord() {
    let fake = FakeSystem(["many.jsonl": lines[1] + "\n" + lines[9] + "\n"])
    #expect(Command().run("--fix many.jsonl --at /data/0/req", in: fake) == .clean)
    let repaired = fake.text(of: "many.jsonl")
    #expect(
      repaired == lines[1].replacing(#""30""#, with: "30") + "\n"
        + lines[9].replacing(#"\"30\""#, with: "30") + "\n")
  }

  /// What is right is accepted in its record as it is alone; long files come in parts.
  @Test(arguments: [2, 1_200]) func findsInRecordsWhatItFindsInRequests(count: Int) throws {
    let requests = (0..<count).map { $0 % 7 == 3 ? Self.wrong : Self.right }
    let alone = try parsed(run("-f jsonl", requests).lines)
    let records = requests.enumerated().map { Self.record("\($0)", $1) }
    let inside = try parsed(run("-f jsonl --at /data/0/req --key /id", records).lines)
    func places(_ found: [NSDictionary]) -> [Int?] {
      found.map { ($0["start"] as? NSDictionary)?["line"] as? Int }
    }
    #expect(places(alone) == places(inside))
    #expect(alone.last == inside.last)
    let keys = inside.dropLast().map { ($0["request"] as? NSDictionary)?["key"] as? String }
    #expect(keys == (0..<count).filter { $0 % 7 == 3 }.map { String($0) })
  }
}
