import Foundation
import Testing
import WMLintDiagnostics
import WMLintReporter
import WMLintText

/// The format json is valid JSON that holds every fact of a diagnostic.
@Suite struct JSONReportTests {
  private func parsed(_ events: [Event]) throws -> NSDictionary {
    let report = Format.json.render(events, settings: WriterSettings(toolVersion: "0.1.0"))
    let value = try JSONSerialization.jsonObject(with: Data(report.utf8))
    return try #require(value as? NSDictionary)
  }

  @Test func isJSONWithoutDiagnostics() throws {
    let report = try parsed([.begin, .end(Summary())])
    #expect(
      report == [
        "version": 1, "tool": ["name": "wmlint", "version": "0.1.0"], "diagnostics": [],
        "remarks": [], "failures": [],
        "summary": [
          "files": 0, "requests": 0, "skipped": 0, "passedOver": 0, "otherHosts": 0,
          "openPaths": 0, "errors": 0, "warnings": 0, "notes": 0,
        ],
      ])
  }

  @Test func holdsEverything() throws {
    let sample = Sample("é\n日x", name: "b \"q\" \\ \u{7}\u{9B}🧑\u{2028}\u{202E}.json")
    let other = Sample("y", id: 1, name: "other.json")
    let diagnostic = Diagnostic(
      rule: "wrong-type", severity: .warning, message: "m\n\t\r\u{0}\u{1F}", help: "h\u{E0041}",
      range: sample.range(of: "x"), request: RequestIdentity(index: 3, name: "A / B"),
      operation: "PATCH /a/{b}", pointer: "/a~1b",
      notes: [Note("reason"), Note("there", at: other.range(of: "y"))],
      fix: Fix(
        "write", isSafe: false,
        edits: [Edit(sample.range(of: "x"), "\"z\""), Edit(other.range(of: "y"), "")]))
    let report = try parsed([
      .begin, .file([sample.source, other.source]), .diagnostic(diagnostic),
      .failure(Failure(file: "gone", message: "no such file")),
      .failure(Failure(file: "gone too", message: "no such file")), .end(Summary()),
    ])
    let start = ["line": 2, "column": 2, "offset": 6]
    let end = ["line": 2, "column": 3, "offset": 7]
    let otherStart = ["line": 1, "column": 1, "offset": 0]
    let otherEnd = ["line": 1, "column": 2, "offset": 1]
    let expected: NSDictionary = [
      "rule": "wrong-type", "severity": "warning", "message": "m\n\t\r\u{0}\u{1F}",
      "help": "h\u{E0041}", "file": "b \"q\" \\ \u{7}\u{9B}🧑\u{2028}\u{202E}.json",
      "start": start, "end": end, "request": ["index": 3, "name": "A / B"],
      "operation": "PATCH /a/{b}",
      "pointer": "/a~1b",
      "notes": [
        ["message": "reason"],
        ["message": "there", "file": "other.json", "start": otherStart, "end": otherEnd],
      ],
      "fix": [
        "title": "write", "safe": false,
        "edits": [
          ["start": start, "end": end, "text": "\"z\""],
          ["file": "other.json", "start": otherStart, "end": otherEnd, "text": ""],
        ],
      ],
    ]
    #expect(report["diagnostics"] as? NSArray == [expected])
    #expect(
      report["failures"] as? NSArray == [
        ["file": "gone", "message": "no such file"],
        ["file": "gone too", "message": "no such file"],
      ])
  }

  @Test func writesOneDiagnosticALine() throws {
    let sample = Sample("x")
    let diagnostic = Diagnostic(
      rule: "r", severity: .error, message: "m", range: sample.range(of: "x"))
    let report = Format.json.render(
      [.begin, .file([sample.source])] + Array(repeating: .diagnostic(diagnostic), count: 3)
        + [.end(Summary())],
      settings: WriterSettings(toolVersion: "0"))
    #expect(report.split(separator: "\n").filter { $0.hasPrefix(#"   {"rule": "r","#) }.count == 3)
    #expect(try JSONSerialization.jsonObject(with: Data(report.utf8)) is NSDictionary)
  }
}
