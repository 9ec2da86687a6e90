import Foundation
import Testing
import WMLintDiagnostics
import WMLintReporter

/// The format jsonl has the facts of the format json, one event a line.
@Suite struct JSONLinesReportTests {
  private func lines(_ format: Format, _ events: [Event]) throws -> [NSDictionary] {
    let report = format.render(events, settings: WriterSettings(toolVersion: "0"))
    return try report.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? NSDictionary)
    }
  }

  @Test func saysWhatTheFormatJSONSays() throws {
    let lines = try lines(.jsonLines, SharedEvents.all)
    let whole = Format.json.render(SharedEvents.all, settings: SharedEvents.settings)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(whole.utf8)) as? NSDictionary)
    let parts = ["diagnostics", "failures", "remarks"].flatMap {
      json[$0] as? [NSDictionary] ?? []
    }
    let summary: NSDictionary = ["summary": json["summary"] ?? ""]
    #expect(parts.count == 8)
    #expect(lines == parts + [summary])
  }

  @Test func endsEachEventWithItsLine() throws {
    let sample = Sample("x\n", name: "a\nb")
    let diagnostic = Diagnostic(
      rule: "r", severity: .error, message: "m\nn", range: sample.range(of: "x"))
    let writer = Format.jsonLines.writer(WriterSettings(toolVersion: "0"))
    var output: [UInt8] = []
    writer.write(.file([sample.source]), to: &output)
    #expect(output.isEmpty)
    for event in [Event.diagnostic(diagnostic), .unlisted(Unlisted(file: "a", count: 2))] {
      let before = output.count
      writer.write(event, to: &output)
      #expect(output[before...].filter { $0 == 0x0A }.count == 1)
      #expect(output.last == 0x0A)
    }
  }
}
