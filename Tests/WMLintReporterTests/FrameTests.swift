import Testing
import WMLintDiagnostics
import WMLintReporter
import WMLintText

/// A frame shows the line of a finding, cut around the place if it is long, with the marks under
/// it.
@Suite struct FrameTests {
  @Test(arguments: [
    ("日本 x", "x", " 1 | 日本 x", "   |      ^"),
    ("e\u{301}🧑x", "x", " 1 | e\u{301}🧑x", "   |    ^"),
    ("日本", "本", " 1 | 日本", "   |   ^^"),
    ("e\u{301}x", "\u{301}", " 1 | e\u{301}x", "   | ^"),
    ("\tx\ty", "y", " 1 |     x   y", "   |         ^"),
    ("a\u{1B}[0mx", "x", #" 1 | a\u{1b}[0mx"#, "   |           ^"),
    ("a\u{202E}x", "\u{202E}", #" 1 | a\u{202e}x"#, "   |  ^^^^^^^^"),
    ("ab\r\ncd", "ab", " 1 | ab", "   | ^^"),
    ("ab\r\ncd", "cd", " 2 | cd", "   | ^^"),
    ("ab\rcd", "cd", " 2 | cd", "   | ^^"),
    ("ab\ncd\nef", "b\nc", " 1 | ab", "   |  ^…"),
    ("ab\r\ncd", "b\r\n", " 1 | ab", "   |  ^"),
    ("ab", "absent", " 1 | ab", "   |   ^"),
    ("", "absent", " 1 |", "   | ^"),
    ("ab\n", "absent", " 2 |", "   | ^"),
    ("ab\r\ncd", "\n", " 1 | ab", "   |   ^"),
  ])
  func marks(_ text: String, _ part: String, line: String, carets: String) {
    let sample = Sample(text)
    #expect(sample.frame(sample.range(of: part)) == [line, carets])
  }

  @Test func showsBytesThatAreNotText() {
    let source = Source(name: "a", bytes: [0x61, 0xFF, 0xE2, 0x82, 0x78])
    let place = SourceRange(4..<5, in: .main)
    let diagnostic = Diagnostic(rule: "r", severity: .error, message: "m", range: place)
    let report = Format.text.render(
      [.file([source]), .diagnostic(diagnostic)], settings: WriterSettings(toolVersion: "0"))
    #expect(report.contains(" 1 | a\\xff\\xe2\\x82x\n   |              ^\n"))
  }

  @Test func cutsALongLineRoundThePlace() {
    let sample = Sample(
      String(repeating: "a", count: 500) + "XY" + String(repeating: "b", count: 500))
    let half = 59
    #expect(
      sample.frame(sample.range(of: "XY")) == [
        " 1 | …" + String(repeating: "a", count: half) + "XY"
          + String(repeating: "b", count: half) + "…",
        "   | " + String(repeating: " ", count: half + 1) + "^^",
      ])
  }

  @Test(arguments: [0, 3, 59, 60, 61, 119, 120, 121, 300, 558, 559, 560, 590, 599])
  func keepsTheMarkUnderThePlaceWhereverItIsCut(_ place: Int) throws {
    var bytes = Array(repeating: UInt8(ascii: "a"), count: 600)
    bytes[place] = UInt8(ascii: "X")
    let sample = Sample(String(decoding: bytes, as: UTF8.self))
    let frame = sample.frame(sample.range(place..<place + 1))
    let line = try #require(frame.first)
    let carets = try #require(frame.last)
    #expect(Array(line)[carets.count - 1] == "X")
    #expect(line.count <= 5 + 122)
    #expect(line.count >= 5 + 119)
  }

  @Test func marksTheStartOfARangeThatIsTooLong() {
    let sample = Sample(String(repeating: "a", count: 40) + String(repeating: "b", count: 5000))
    let frame = sample.frame(sample.range(40..<5040))
    #expect(
      frame == [
        " 1 | …" + String(repeating: "a", count: 20) + String(repeating: "b", count: 100) + "…",
        "   | " + String(repeating: " ", count: 21) + String(repeating: "^", count: 100) + "…",
      ])
  }

  @Test(arguments: [
    Int.min..<Int.min, Int.min..<Int.max, -5..<2, 1..<Int.max, 90..<99, Int.max..<Int.max, 3..<3,
  ])
  func cutsRangesThatAreNotInTheText(_ range: Range<Int>) {
    let sample = Sample("é\r\nb")
    for format in Format.all {
      #expect(!sample.report(SourceRange(range, in: .main), format: format).isEmpty)
      #expect(!sample.report(SourceRange(range, in: SourceID(9)), format: format).isEmpty)
    }
  }

  @Test func speaksOfTheWholeFileInAPartOfIt() {
    let sample = Sample("x\nab", start: Position(line: 1041, column: 1, offset: 70_000))
    let report = sample.report(sample.range(of: "b"))
    #expect(
      report.split(separator: "\n") == [
        "error: m [r]", "     --> a.json:1042:2", "      |", " 1042 | ab", "      |  ^",
      ])
    #expect(sample.report(sample.range(of: "b"), format: .json).contains(#""offset": 70003}"#))
  }

  @Test func showsThatAPartBeginsInALine() {
    let sample = Sample("ab", start: Position(line: 1, column: 9, offset: 8))
    #expect(sample.frame(sample.range(of: "b")) == [" 1 | …ab", "   |   ^"])
  }

  @Test func findsColumnsInALongLine() {
    let sample = Sample(String(repeating: #"{"é":1},"#, count: 2000))
    var events: [Event] = [.file([sample.source])]
    var expected = ""
    for index in 0..<2000 {
      let range = sample.range(index * 9 + 1..<index * 9 + 5)
      events.append(
        .diagnostic(.init(rule: "r", severity: .error, message: "m", range: range)))
      expected += "a.json:1:\(index * 8 + 2): error: m [r]\n"
    }
    let report = Format.compact.render(events, settings: WriterSettings(toolVersion: "0"))
    #expect(report == expected)
  }
}
