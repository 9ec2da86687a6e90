import Testing
import WMLintDiagnostics
import WMLintReporter
import WMLintText

/// Frames fit the width of the terminal.
@Suite struct TerminalWidthTests {
  private static let marked = "\"30\""

  /// The frame of a long line with its mark somewhere in it.
  private func frame(columns: Int?, before: Int, after: Int) -> [Substring] {
    let text = String(repeating: "a, ", count: before) + Self.marked
    let sample = Sample(text + String(repeating: ", b", count: after), name: "a.json")
    let found = Diagnostic(
      rule: "wrong-type", severity: .error, message: "no number",
      help: "write 30, without the quotes", range: sample.range(of: Self.marked))
    let report = Format.text.render(
      [.begin, .file([sample.source]), .diagnostic(found)],
      settings: WriterSettings(columns: columns, toolVersion: "0"))
    return report.split(separator: "\n").filter { $0.contains("|") }
  }

  @Test(arguments: [40, 57, 80, 120, 200], [0, 3, 12, 200])
  func fitsTheTerminal(columns: Int, before: Int) throws {
    for after in [0, 5, 200] {
      let lines = frame(columns: columns, before: before, after: after)
      #expect(lines.allSatisfy { $0.count <= columns }, "\(lines)")
      let line = Array(try #require(lines.first { $0.contains(Self.marked) }))
      let marks = try #require(lines.last { $0.contains("^") })
      let place = marks.prefix { $0 != "^" }.count
      #expect(String(line[place..<place + Self.marked.count]) == Self.marked)
      #expect(marks.count { $0 == "^" } == Self.marked.count)
    }
  }

  @Test func fillsAWideTerminal() {
    let widths = [nil, 80, 200].map { frame(columns: $0, before: 200, after: 200)[1].count }
    #expect(widths[1] < widths[0] && widths[0] < widths[2])
    #expect(widths[2] > 180)
  }
}
