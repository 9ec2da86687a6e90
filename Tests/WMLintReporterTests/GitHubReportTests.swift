import Testing
import WMLintDiagnostics
import WMLintReporter
import WMLintText

/// The format github writes workflow commands, escaped as the runner reads them.
@Suite struct GitHubReportTests {
  /// A command as the runner reads it: `::name key=value,key=value::data`.
  private struct Command: Equatable {
    var name = ""
    var properties: [String: String] = [:]
    var data = ""

    init?(_ line: Substring) {
      guard line.hasPrefix("::"), let end = line.dropFirst(2).firstRange(of: "::") else {
        return nil
      }
      let head = line[line.index(line.startIndex, offsetBy: 2)..<end.lowerBound]
      let words = head.split(separator: " ", maxSplits: 1)
      name = words.first.map(String.init) ?? ""
      for pair in (words.count > 1 ? words[1] : "").split(separator: ",") {
        let sides = pair.split(separator: "=", maxSplits: 1)
        guard sides.count == 2 else { return nil }
        let value = sides[1].replacing("%3A", with: ":").replacing("%2C", with: ",")
        properties[String(sides[0])] = Self.unescaped(String(value))
      }
      data = Self.unescaped(String(line[end.upperBound...]))
    }

    private static func unescaped(_ text: String) -> String {
      text.replacing("%0D", with: "\r").replacing("%0A", with: "\n").replacing("%25", with: "%")
    }
  }

  private func commands(_ events: [Event]) -> [Command] {
    let report = Format.gitHub.render(events, settings: SharedEvents.settings)
    let lines = report.split(separator: "\n")
    let found = lines.compactMap(Command.init)
    #expect(found.count == lines.count)
    return found
  }

  @Test func saysNothingWithoutProblems() {
    #expect(commands([.begin, .end(Summary())]).isEmpty)
  }

  @Test func escapesAsTheRunnerReads() throws {
    let sample = Sample("x\ny", name: "./a,b:c%3A\r.json")
    let diagnostic = Diagnostic(
      rule: "r", severity: .note, message: "100 %, 50%0A: a\r\nb\u{1B}", help: "h::error::i",
      range: sample.range(of: "x"), notes: [Note("why"), Note("there", at: sample.range(of: "y"))])
    let name = "a,b:c%3A\r.json"
    let found = commands([.begin, .file([sample.source]), .diagnostic(diagnostic)])
    let command = try #require(found.first)
    #expect(found.count == 1)
    #expect(command.name == "notice")
    #expect(
      command.properties == [
        "file": name, "line": "1", "col": "1", "endColumn": "2", "title": "r",
      ])
    #expect(
      command.data
        == "\(name):1:1: 100 %, 50%0A: a\r\nb\\u{1b}: h::error::i\nnote: why"
        + "\nnote: there (\(name):2:1)")
  }

  @Test func namesNoColumnsOfSeveralLines() throws {
    let sample = Sample("x\ny")
    let diagnostic = Diagnostic(
      rule: "r", severity: .warning, message: "m", range: sample.range(0..<3))
    let found = commands([.begin, .file([sample.source]), .diagnostic(diagnostic)])
    #expect(found.first?.name == "warning")
    #expect(
      found.first?.properties == ["file": "a.json", "line": "1", "endLine": "2", "title": "r"])
  }

  @Test func reportsWhatCouldNotBeRead() {
    let found = commands([.failure(Failure(file: "gone.json", message: "no such file"))])
    #expect(found.first?.name == "error")
    #expect(found.first?.properties == ["file": "gone.json", "title": "wmlint"])
    #expect(found.first?.data == "gone.json: no such file")
  }
}
