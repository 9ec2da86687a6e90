import WMLintRequests
import WMLintText

/// Reads what is behind the headers of a request: its body, and what is done with the response.
struct HTTPBodyReader {
  private let text: MappedText
  private let variables: Variables
  private var rest: ArraySlice<MappedText>
  private var lines: [MappedText] = []
  private var file: MappedText?

  init(_ lines: ArraySlice<MappedText>, in text: MappedText, variables: Variables) {
    rest = lines
    self.text = text
    self.variables = variables
  }

  /// Whether a line among the headers can only be the first of a body: JSON, or the name of a file.
  static func begins(with line: MappedText) -> Bool {
    if line.starts(with: "< ") || line.starts(with: "<@") { return true }
    guard let first = line.bytes.first, first == ASCII.openBrace || first == ASCII.openBracket
    else { return false }
    // `{{name}}: value` is a header whose name is a placeholder, `{name}` may be one too.
    guard let second = line.bytes.dropFirst().first(where: { $0 > ASCII.space }) else {
      return true
    }
    return first == ASCII.openBrace
      ? #""'}/"#.utf8.contains(second) : #"{["]"#.utf8.contains(second)
  }

  /// The body; of one that only a part is in this file of, nothing is known.
  mutating func body() -> Body {
    readLines()
    let blanks = lines.prefix { $0.trimmed.isEmpty }.count
    lines.removeFirst(blanks)
    while lines.last?.trimmed.isEmpty == true { lines.removeLast() }
    guard let first = lines.first, let last = lines.last else {
      guard let file else { return .absent }
      return file.string.contains("{{") ? .unknown : .file(file, from: .ownFolder)
    }
    if file != nil || first.starts(with: "--") { return .unknown }
    let whole = text[first.range.lowerBound..<last.range.upperBound]
    if whole.looksLikeForm { return .form(first.place) }
    return .text { [lines, text, variables] in
      variables.substituted(inBody: Self.joined(lines, in: text, whole) ?? whole)
    }
  }

  private mutating func readLines() {
    while let line = rest.first {
      // What httpyac asserts and runs is behind the body, and a script may be before it.
      let isScript = HTTPScript.isBlock(line)
      if line.starts(with: "?? ") || isScript && !lines.allSatisfy(\.trimmed.isEmpty) { return }
      if isScript || line.starts(with: ">") || line.starts(with: "<>") {
        HTTPScript.skip(&rest)
        continue
      }
      rest.removeFirst()
      if line.starts(with: "< ") || line.starts(with: "<@") {
        file = line[line.range.drop { line.storage[$0] > ASCII.space }].trimmed
      } else if !line.trimmed.starts(with: "#"), !line.trimmed.starts(with: "//") {
        lines.append(line)
      }
    }
  }

  /// The lines with their breaks, without the comments between them.
  private static func joined(
    _ lines: [MappedText], in text: MappedText, _ whole: MappedText
  ) -> MappedText? {
    let pieces = lines.map { line in
      text[line.range.lowerBound..<endOfLine(line, in: whole)]
    }
    let isWhole = pieces.reduce(0) { $0 + $1.range.count } == whole.range.count
    return isWhole ? whole : MappedText.joined(pieces)
  }

  private static func endOfLine(_ line: MappedText, in whole: MappedText) -> Int {
    let end = whole.range.upperBound
    guard line.range.upperBound < end else { return end }
    return (whole.storage[line.range.upperBound..<end].firstIndex(of: ASCII.lineFeed) ?? end - 1)
      + 1
  }
}
