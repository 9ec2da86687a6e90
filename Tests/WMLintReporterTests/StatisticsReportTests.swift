import Testing
import WMLintDiagnostics
import WMLintReporter

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

  @Test func saysOnlyTheSumWithoutProblems() {
    let report = Format.statistics.render(
      [.begin, .end(Summary())], settings: WriterSettings(toolVersion: "0"))
    #expect(report == "no problems in 0 requests, 0 files\n")
  }
}
