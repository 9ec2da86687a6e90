import Testing

@testable import WMLintCommand

/// What cannot be read is reported whatever rules are chosen.
@Suite struct UnreadableTests {
  private static let path =
    "/api/v2/conversations/webmessaging/{conversationId}/participants/{participantId}"
  private static let broken = #"{"attributes": {"tier": "gold",}}"#
  private static let quoted = #"{\"attributes\": {\"tier\": \"gold\",}}"#

  /// A request with a trailing comma in each kind of file.
  private static let files = [
    "body.json": broken,
    "request.json": #"{"method": "PATCH", "path": "\#(path)", "body": \#(broken)}"#,
    "string.json": #"{"method": "PATCH", "path": "\#(path)", "body": "\#(quoted)"}"#,
    "list.json": #"[{"method": "PATCH", "path": "\#(path)", "body": \#(broken)}]"#,
    "lines.jsonl": #"{"method": "PATCH", "path": "\#(path)", "body": \#(broken)}"#,
    "a.http": "PATCH https://api.mypurecloud.com\(path)\n\n\(broken)",
    "a.sh": "curl -X PATCH https://api.mypurecloud.com\(path) -H 'Content-Type: application/json' "
      + "-d '\(broken)'",
    "a.md": "```http\nPATCH https://api.mypurecloud.com\(path)\n\n\(broken)\n```\n",
    "a.js": "fetch('https://api.mypurecloud.com\(path)', {method: 'PATCH', body: '\(broken)'})",
    "a.har":
      #"{"log": {"entries": [{"request": {"method": "PATCH", "url": "https://api.mypurecloud.com\#(path)", "postData": {"mimeType": "application/json", "text": "\#(quoted)"}}}]}}"#,
    "postman.json":
      #"{"info": {"schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"}, "item": [{"request": {"method": "PATCH", "url": "https://api.mypurecloud.com\#(path)", "body": {"mode": "raw", "raw": "\#(quoted)", "options": {"raw": {"language": "json"}}}}}]}"#,
    "action.json":
      #"{"config": {"request": {"requestUrlTemplate": "https://api.mypurecloud.com\#(path)", "requestType": "PATCH", "requestTemplate": "\#(quoted)"}}}"#,
  ]

  private func run(_ arguments: String, _ fake: FakeSystem) -> WMLintCommand.ExitStatus {
    Command().run(arguments, in: fake)
  }

  @Test(arguments: files.keys.sorted(), ["--only wrong-type", "--ignore invalid-json"])
  func isAFailureWhereTheRuleIsLeftOut(file: String, chosen: String) {
    let fake = FakeSystem(Self.files)
    #expect(run("\(file) \(chosen)", fake) == .failure)
    let said = fake.text(of: "stderr")
    #expect(said.hasPrefix("wmlint: \(file): not JSON at line "), "\(said)")
    #expect(said.contains("a comma before the closing bracket"))
    #expect(fake.text(of: "stdout").contains("1 file could not be read"))
  }

  @Test(arguments: files.keys.sorted())
  func isARemarkWhereTheConfigurationSwitchesTheRuleOff(file: String) {
    var files = Self.files
    files[".wmlint.json"] = #"{"rules": {"invalid-json": "off"}}"#
    let fake = FakeSystem(files)
    #expect(run("\(file) --format json --fail-on note --ignore unpublished-path", fake) == .clean)
    #expect(fake.text(of: "stderr").isEmpty)
    let said = fake.text(of: "stdout")
    #expect(said.contains(#""diagnostics": []"#))
    #expect(
      said.contains(
        #"{"rule": "invalid-json", "message": "this is not JSON: a comma before the closing bracket", "count": 1, "file": "\#(file)""#
      ), "\(said)")
  }

  @Test func outweighsTheConfigurationByAnArgument() {
    let fake = FakeSystem([
      "a.json": Self.broken, ".wmlint.json": #"{"rules": {"invalid-json": "off"}}"#,
    ])
    #expect(run("a.json --only wrong-type", fake) == .failure)
    #expect(run("a.json --only invalid-json", fake) == .problems)
  }

  @Test(arguments: [1, 5]) func isReportedOnceAFileWithTheFirstPlaceAndTheCount(jobs: Int) {
    let lines = (0..<5_000).map { $0 % 1_000 == 998 ? "{" : Self.files["lines.jsonl"] ?? "" }
    let fixed = lines.map { $0.replacing(",}", with: "}") }
    let fake = FakeSystem(["many.jsonl": fixed.joined(separator: "\n")])
    #expect(run("many.jsonl --only wrong-type --jobs \(jobs)", fake) == .failure)
    #expect(
      fake.text(of: "stderr")
        == "wmlint: many.jsonl: not JSON in 5 places, first at line 999, column 2: "
        + "'{' is never closed\n")
  }

  @Test func readsStandardInput() {
    let fake = FakeSystem(input: #"{"broken"#)
    #expect(run("--as lines --only wrong-type -", fake) == .failure)
    #expect(!fake.text(of: "stdout").contains("no problems"))
  }

  @Test func isAmongTheFailuresOfJSON() {
    let fake = FakeSystem(Self.files)
    #expect(run("body.json lines.jsonl --ignore invalid-json --format json", fake) == .failure)
    let report = fake.text(of: "stdout")
    #expect(report.contains(#"{"file": "body.json", "message": "not JSON at line 1, column 31: "#))
    #expect(report.contains(#"{"file": "lines.jsonl", "message": "not JSON at line 1, column "#))
  }

  @Test func leavesWhatAProjectHasAdopted() {
    let adopting = FakeSystem(["a.json": Self.broken, ".wmlint.json": "{}"])
    _ = run("a.json --write-baseline", adopting)
    let baseline = adopting.text(of: "/project/.wmlint-baseline.json")
    #expect(baseline.contains("invalid-json"))
    let fake = FakeSystem([
      "a.json": Self.broken, ".wmlint.json": "{}", ".wmlint-baseline.json": baseline,
    ])
    #expect(run("a.json --only wrong-type", fake) == .clean)
  }

  @Test func saysNothingOfWhatCanBeRead() {
    let fake = FakeSystem(["a.json": #"{"attributes": {"tier": "gold"}}"#])
    #expect(run("a.json --only wrong-type", fake) == .clean)
    #expect(fake.text(of: "stderr").isEmpty)
  }
}
