import WMLintDiagnostics
import WMLintReporter
import WMLintText

/// A source whose ranges are found by their text.
struct Sample {
  let text: String
  let source: Source

  init(
    _ text: String, id: Int = 0, name: String = "a.json",
    start: Position = Position(line: 1, column: 1, offset: 0)
  ) {
    self.text = text
    source = Source(id: SourceID(id), name: name, bytes: Array(text.utf8), start: start)
  }

  /// The first place that holds a text, or the end.
  func range(of part: String) -> SourceRange {
    let bytes = source.bytes
    let wanted = Array(part.utf8)
    let found = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? bytes.count
    return range(found..<found + wanted.count)
  }

  /// A range of the bytes in memory.
  func range(_ bytes: Range<Int>) -> SourceRange {
    SourceRange(
      bytes.lowerBound + source.start.offset..<bytes.upperBound + source.start.offset,
      in: source.id)
  }

  /// The two lines of the frame of a range: the source line and what is under it.
  func frame(_ range: SourceRange, help: String? = nil) -> [String] {
    let lines = report(range, help: help).split(
      separator: "\n", omittingEmptySubsequences: false)
    return lines.dropFirst(3).prefix(2).map(String.init)
  }

  /// The report for people of one diagnostic.
  func report(_ range: SourceRange, help: String? = nil, format: Format = .text) -> String {
    let diagnostic = Diagnostic(
      rule: "r", severity: .error, message: "m", help: help, range: range)
    // Some reports begin with what they come to; that for people would end with it.
    let end: [Event] = format.name == Format.text.name ? [] : [.end(Summary())]
    return format.render(
      [.begin, .file([source]), .diagnostic(diagnostic)] + end,
      settings: WriterSettings(toolVersion: "0"))
  }
}
