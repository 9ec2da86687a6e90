import Testing
import WMLintKit
import WMLintTestSupport

/// Fixes are applied in rounds that end, only where they are wanted, and only in the file itself.
@Suite struct RepairTests {
  /// Repairs a text, and the text that comes of it.
  private func repaired(
    _ text: String, _ extent: FixExtent, endpoint: String? = nil
  ) -> (text: String, repair: Repair) {
    let linter = Linter()
    let unit = LintUnit(
      Source(name: "a.json", bytes: Array(text.utf8)),
      endpoint: endpoint.map { Linter.endpoint($0, "--endpoint") })
    let repair = Repair(of: unit, extent, where: { _ in true }) { linter.findings(in: $0) }
    return (String(decoding: repair.text.bytes, as: UTF8.self), repair)
  }

  @Test(arguments: [
    (#"{"attributes": {"routing": {"acw": "30"}}}"#, #"{"attributes": {"routing": {"acw": 30}}}"#),
    (
      "\u{FEFF}{\r\n\t\"attributes\": {\"routing\": {\"acw\": 3e1 ,}}}",
      "{\r\n\t\"attributes\": {\"routing\": {\"acw\": 30 }}}"
    ),
    (
      #"{"attributes": {"routing": {"acw": "{{acw}}"}}}"#,
      #"{"attributes": {"routing": {"acw": {{acw}}}}}"#
    ),
  ])
  func changesNothingElse(text: String, expected: String) {
    let result = repaired(text, .safe)
    #expect(result.text == expected)
    #expect(result.repair.after.diagnostics.isEmpty)
    #expect(repaired(result.text, .safe).repair.count == 0)
  }

  @Test func leavesSuggestedFixesToThoseWhoWantThem() {
    let text = #"{"attributes": {"routing": {"acv": 30}}}"#
    #expect(repaired(text, .safe).text == text)
    #expect(repaired(text, .all).text == #"{"attributes": {"routing": {"acw": 30}}}"#)
  }

  @Test(arguments: [#""30000""#, "3e4"])
  func leavesNumbersThatMayCountAnotherUnit(value: String) {
    let text = #"{"attributes": {"routing": {"acw": \#(value)}}}"#
    #expect(repaired(text, .all).text == text)
  }

  @Test func changesNoOtherSource() {
    let text = #"{"attributes": {"routing": {"acw": 30}}}"#
    let result = repaired(
      text, .all, endpoint: "PATCH /api/v2/conversations/calls/{c}/participants/{participantId}")
    #expect(result.text == text)
    #expect(result.repair.count == 0)
    #expect(result.repair.after.diagnostics.map(\.rule) == ["wrong-media"])
  }

  @Test func repairsOnlyWhatIsWanted() {
    let linter = Linter()
    let unit = LintUnit(
      Source(
        name: "a.json", bytes: Array("{\"attributes\": {\"routing\": {\"acw\": \"30\",}}}".utf8)))
    let repair = Repair(of: unit, .safe, where: { $0.rule == "invalid-json" }) {
      linter.findings(in: $0)
    }
    #expect(repair.count == 1)
    #expect(repair.after.diagnostics.map(\.rule) == ["wrong-type"])
  }

  @Test func letsOverlappingFixesWait() {
    var rounds: [String] = []
    let unit = LintUnit(Source(name: "a", bytes: Array("abcd".utf8)))
    func edit(_ range: Range<Int>, _ text: String) -> Edit {
      Edit(SourceRange(range, in: .main), text)
    }
    let repair = Repair(of: unit, .all, where: { _ in true }) { unit in
      var findings = FileResult(sources: [unit.source])
      rounds.append(String(decoding: unit.source.bytes, as: UTF8.self))
      guard rounds.count < 3 else { return findings }
      let edits =
        rounds.count == 1
        ? [[edit(0..<1, "A"), edit(3..<4, "D")], [edit(2..<4, "X")], [edit(1..<2, "Y")]]
        : [[edit(1..<3, "Z")]]
      findings.diagnostics = edits.map {
        Diagnostic(
          rule: "r", severity: .error, message: "m", range: SourceRange(0..<1, in: .main),
          fix: Fix("f", isSafe: true, edits: $0))
      }
      return findings
    }
    #expect(rounds == ["abcd", "aYX", "aZ"])
    #expect(repair.count == 3)
  }

  @Test func comesToAnEnd() {
    let unit = LintUnit(Source(name: "a", bytes: [0x61]))
    let repair = Repair(of: unit, .all, where: { _ in true }) { unit in
      var findings = FileResult(sources: [unit.source])
      findings.diagnostics = [
        Diagnostic(
          rule: "r", severity: .error, message: "m", range: SourceRange(0..<1, in: .main),
          fix: Fix("f", isSafe: true, edits: [Edit(SourceRange(0..<0, in: .main), "b")]))
      ]
      return findings
    }
    #expect(repair.count == 100)
  }
}
