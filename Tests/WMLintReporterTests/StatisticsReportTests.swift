import Foundation
import Testing
import WMLintDiagnostics
import WMLintReporter

/// Statistics count the findings by rule, the most frequent first.
@Suite struct StatisticsReportTests {
  @Test func countsRulesMostFrequentFirst() {
    let sample = Sample("x")
    let place = sample.range(of: "x")
    func diagnostic(_ rule: String, _ severity: Severity, isSafe: Bool?) -> Event {
      .diagnostic(
        Diagnostic(
          rule: rule, severity: severity, message: "m", range: place,
          fix: isSafe.map { Fix("write y", isSafe: $0, edits: [Edit(place, "y")]) }))
    }
    let events =
      [.begin, .file([sample.source])]
      + (0..<10).map { _ in diagnostic("wrong-type", .error, isSafe: true) }
      + [
        diagnostic("unknown-key", .error, isSafe: false), diagnostic("b", .note, isSafe: nil),
        diagnostic("b", .warning, isSafe: nil), diagnostic("a", .warning, isSafe: nil),
        diagnostic("a", .warning, isSafe: nil), .end(Summary()),
      ]
    let report = Format.statistics.render(events, settings: WriterSettings(toolVersion: "0"))
    #expect(
      report == """
        10  wrong-type   error
         2  a            warning
         2  b            warning
         1  unknown-key  error

        can be repaired: 10 with --fix, 1 more with --fix=all

        no problems in 0 requests, 0 files

        """)
  }

  @Test func countsInJSONToo() throws {
    let format = try #require(Format.json.ofStatistics)
    let report = format.render(
      SharedEvents.all, settings: WriterSettings(toolVersion: "0"))
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(report.utf8)) as? NSDictionary)
    let rows = try #require(json["statistics"] as? [NSDictionary])
    #expect(rows.count == 6)
    #expect(
      rows.first { $0["rule"] as? String == "wrong-type" } == [
        "rule": "wrong-type", "severity": "error", "count": 1,
        "fixes": ["safe": 1, "suggested": 0],
      ])
    #expect((json["summary"] as? NSDictionary)?["errors"] as? Int == 4)
    #expect(Format.isReport(Array(report.utf8)))
    #expect(Format.all.filter { $0.ofStatistics != nil }.map(\.name) == ["text", "json"])
  }

  @Test func saysOnlyTheSumWithoutProblems() {
    let report = Format.statistics.render(
      [.begin, .end(Summary())], settings: WriterSettings(toolVersion: "0"))
    #expect(report == "no problems in 0 requests, 0 files\n")
  }
}
