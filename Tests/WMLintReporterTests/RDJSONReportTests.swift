import Foundation
import Testing
import WMLintDiagnostics
import WMLintReporter
import WMLintText

/// The format rdjson counts columns in bytes and suggests fixes of one edit.
@Suite struct RDJSONReportTests {
  private func diagnostics(_ events: [Event]) throws -> [NSDictionary] {
    let report = Format.rdjson.render(events, settings: WriterSettings(toolVersion: "0"))
    let json = try JSONSerialization.jsonObject(with: Data(report.utf8)) as? NSDictionary
    #expect(json?["source"] as? NSDictionary == ["name": "wmlint"])
    return try #require(json?["diagnostics"] as? [NSDictionary])
  }

  private func range(_ start: (Int, Int), _ end: (Int, Int)) -> NSDictionary {
    [
      "start": ["line": start.0, "column": start.1],
      "end": ["line": end.0, "column": end.1],
    ]
  }

  @Test func countsBytes() throws {
    let sample = Sample("a\r\né日x\ry é", name: "./a.json")
    let found = try diagnostics(
      [.begin, .file([sample.source])]
        + ["x", "y", "a"].map { part in
          .diagnostic(
            Diagnostic(
              rule: "wrong-type", severity: .note, message: "m", help: "h",
              range: sample.range(of: part)))
        } + [.end(Summary())])
    #expect(found.map { $0["message"] as? String } == ["m: h", "m: h", "m: h"])
    #expect(found.map { $0["severity"] as? String } == ["INFO", "INFO", "INFO"])
    #expect(found.first?["code"] as? NSDictionary == ["value": "wrong-type"])
    let places = [range((2, 6), (2, 7)), range((3, 1), (3, 2)), range((1, 1), (1, 2))]
    let locations: [NSDictionary] = places.map { ["path": "a.json", "range": $0] }
    #expect(found.map { $0["location"] as? NSDictionary } == locations)
  }

  @Test(arguments: [1, 2]) func suggestsWhatOneEditRepairs(edits: Int) throws {
    let sample = Sample("é 1")
    let place = sample.range(of: "1")
    let diagnostic = Diagnostic(
      rule: "r", severity: .error, message: "m", range: place,
      fix: Fix("f", isSafe: true, edits: Array(repeating: Edit(place, "\"2\""), count: edits)))
    let found = try diagnostics([.begin, .file([sample.source]), .diagnostic(diagnostic)] + end)
    let suggestion: NSDictionary = ["range": range((1, 4), (1, 5)), "text": "\"2\""]
    #expect(found.first?["suggestions"] as? NSArray == (edits == 1 ? [suggestion] : nil))
  }

  @Test func saysWhatCouldNotBeRead() throws {
    let found = try diagnostics([.begin, .failure(Failure(file: "a", message: "no"))] + end)
    #expect(found == [["message": "no", "location": ["path": "a"], "severity": "ERROR"]])
  }

  private let end = [Event.end(Summary())]
}
