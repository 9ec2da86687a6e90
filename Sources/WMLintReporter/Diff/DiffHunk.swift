import WMLintText

/// Changes that are near to each other, with the lines round them.
struct DiffHunk {
  /// The lines of the hunk, as bytes of the original.
  let range: Range<Int>
  let changes: ArraySlice<LineChange>
  let original: [UInt8]

  /// How many lines are before it, and how many after the changes before it.
  let line: Int
  let newLine: Int

  /// Whether a line of it, old or new, holds a credential.
  let holdsSecret: Bool

  /// Whether a build would obey something in it: escaped it would not be applied any more.
  var holdsCommand: Bool {
    RunnerCommand.stands(in: original.span.extracting(range))
      || changes.contains { RunnerCommand.stands(in: $0.bytes.span) }
  }

  /// How many lines the changes add.
  var addedLines: Int {
    changes.reduce(0) { $0 + $1.bytes[...].lineCount - original[$1.range].lineCount }
  }

  /// Appends the hunk, its heading first.
  func append(to output: inout [UInt8], _ palette: Palette, forTerminal: Bool) {
    let count = original[range].lineCount
    let heading = "@@ -\(Self.words(line, count)) +\(Self.words(newLine, count + addedLines)) @@"
    palette.append(heading, in: .note, to: &output)
    output.append("\n")
    func append(_ lines: ArraySlice<UInt8>, _ sign: UInt8, _ style: Palette.Style?) {
      for (line, isEnded) in lines.lines {
        if let style { palette.begin(style, in: &output) }
        output.append(sign)
        if forTerminal {
          palette.append(line: line, in: style, to: &output)
        } else {
          output += line
        }
        if style != nil { palette.end(in: &output) }
        output.append(isEnded ? "\n" : "\n\\ No newline at end of file\n")
      }
    }
    var offset = range.lowerBound
    for change in changes {
      append(original[offset..<change.range.lowerBound], ASCII.space, nil)
      append(original[change.range], ASCII.hyphen, .error)
      append(change.bytes[...], ASCII.plus, .added)
      offset = change.range.upperBound
    }
    append(original[offset..<range.upperBound], ASCII.space, nil)
  }

  /// The first line and the number of lines; without lines, the line before.
  private static func words(_ before: Int, _ count: Int) -> String {
    "\(count == 0 ? before : before + 1),\(count)"
  }
}

extension ArraySlice<UInt8> {
  /// How many lines there are, the last one with or without its end.
  var lineCount: Int {
    let ends = reduce(0) { $1 == ASCII.lineFeed ? $0 + 1 : $0 }
    return last.map { $0 != ASCII.lineFeed } ?? false ? ends + 1 : ends
  }

  /// The lines, and whether each has its end.
  fileprivate var lines: [(line: ArraySlice<UInt8>, isEnded: Bool)] {
    var lines: [(ArraySlice<UInt8>, Bool)] = []
    var rest = self
    while !rest.isEmpty {
      let line = rest.prefix { $0 != ASCII.lineFeed }
      rest = rest[line.endIndex...]
      lines.append((line, rest.popFirst() != nil))
    }
    return lines
  }
}
