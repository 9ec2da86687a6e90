import Testing
import WMLintDiagnostics
import WMLintReporter
import WMLintText

/// What a file, a name or a message holds commands no build in whose log a report stands.
@Suite struct RunnerCommandReportTests {
  private static let texts = [
    "##vso[task.setvariable variable=a]b", "##[error]x", "::error::x", "\n::set-output name=a::b",
    "\n  ::add-mask::x", "::stop-commands::x", "#\u{AD}#[group]",
  ]

  private func report(_ text: String, _ format: Format, usesColor: Bool) -> String {
    let sample = Sample("\(text)\n \(text) x", name: text)
    let place = sample.range(of: "x")
    let diagnostic = Diagnostic(
      rule: "r", severity: .error, message: text, help: text + "\n" + text,
      range: place, request: RequestIdentity(index: 0, name: text), pointer: "/" + text,
      notes: [Note(text), Note(text, at: sample.range(of: "x"))])
    return format.render(
      [
        .begin, .file([sample.source]), .diagnostic(diagnostic),
        .failure(Failure(file: text, message: text)), .end(Summary()),
      ], settings: WriterSettings(usesColor: usesColor, toolVersion: "0"))
  }

  /// Whether a runner obeys a line, which sees neither colours nor what has no width.
  private func isObeyed(_ line: Substring) -> Bool {
    let seen = String(line.unicodeScalars.filter { $0 != "\u{AD}" })
      .replacing(/\u{1B}\[[0-9;]*m/, with: "")
    return seen.contains(/##[a-z]*\[/) || seen.drop { $0.isWhitespace }.hasPrefix("::")
  }

  @Test(arguments: Format.all.map(\.name), texts)
  func commandsNoBuild(name: String, text: String) throws {
    let format = try #require(Format.named(name))
    for usesColor in [false, true] {
      for line in report(text, format, usesColor: usesColor).split(separator: "\n") {
        // The lines of this format are commands of its own.
        if name == "github", line.hasPrefix("::error file="), !line.contains(/##[a-z]*\[/) {
          continue
        }
        #expect(!isObeyed(line), "\(line)")
      }
    }
  }

  @Test(arguments: [
    ("##[a]x", "x", #" 1 | #\u{23}[a]x"#, "   |           ^"),
    ("a ##vso[x", "vso", #" 1 | a #\u{23}vso[x"#, "   |          ^^^"),
    ("##[", "##[", #" 1 | #\u{23}["#, "   | ^^^^^^^^"),
    ("日##[y", "y", #" 1 | 日#\u{23}[y"#, "   |           ^"),
    ("## y", "y", " 1 | ## y", "   |    ^"),
  ])
  func keepsMarksUnderTheirPlace(_ text: String, _ part: String, line: String, carets: String) {
    let sample = Sample(text)
    #expect(sample.frame(sample.range(of: part)) == [line, carets])
  }

  @Test func losesNothingOfAValue() {
    let json = report("##[error]x", .json, usesColor: false)
    #expect(json.contains(##""#\u0023[error]x""##))
    let xml = report("##[error]x", .jUnit, usesColor: false)
    #expect(xml.contains("#&#35;[error]x"))
  }

  @Test(arguments: [
    ("1\n##[x]\n2x\n", ""), ("1\n ::error::\n2x\n", ""), ("1\n2x ##vso[y]\n", ""),
    ("1\n## y\n2x\n", "2"),
  ])
  func leavesOutOfADiffWhatABuildWouldObey(text: String, shown: String) {
    var edited = EditedText(Array(text.utf8))
    let place = text.utf8.firstRange(of: "2x".utf8).map {
      text.utf8.distance(from: text.utf8.startIndex, to: $0.lowerBound)
    }
    edited.replace([.init((place ?? 0)..<(place ?? 0) + 2, [0x32])])
    let diff = UnifiedDiff(of: edited, at: Array("a".utf8))
    #expect(String(decoding: diff.bytes, as: UTF8.self).contains("+2") == !shown.isEmpty)
    #expect(diff.commanding == (shown.isEmpty ? 1 : 0))
  }

  @Test func quotesANameThatABuildWouldObey() {
    var edited = EditedText(Array("1".utf8))
    edited.replace([.init(0..<1, [0x32])])
    let diff = UnifiedDiff(of: edited, at: Array("##[x].json".utf8))
    let shown = String(decoding: diff.bytes, as: UTF8.self)
    #expect(shown.hasPrefix(##"--- "a/\043\043[x].json""##))
  }

  @Test(arguments: ["json", "jsonl", "sarif", "gitlab", "junit", "rdjson", "checkstyle"])
  func knowsItsOwnReports(name: String) throws {
    let format = try #require(Format.named(name))
    for text in ["x", "::error::x"] {
      #expect(Format.isReport(Array(report(text, format, usesColor: false).utf8)))
    }
    let empty = format.render(
      [.begin, .end(Summary())], settings: WriterSettings(toolVersion: "0"))
    #expect(Format.isReport(Array(empty.utf8)))
    #expect(!Format.isReport(Array(#"{"attributes": {}}"#.utf8)))
  }
}
