import WMLintText

extension ShellReader {
  /// Reads the lines of a here-document up to its delimiter, or all that are left.
  mutating func readDocument(_ document: ShellFrame.Document) {
    let start = offset
    var builder = ShellWordBuilder(start: start)
    while offset < end {
      let line = offset
      let lineEnd = bytes[line..<end].firstIndex(of: ASCII.lineFeed) ?? end
      var content = endOfContinuationPrompt(at: line)
      if document.stripsTabs {
        while content < lineEnd, bytes[content] == ASCII.tab { content += 1 }
      }
      offset = min(lineEnd + 1, end)
      if isDelimiter(content..<lineEnd, document) {
        return finish(document, builder, to: line)
      }
      append(content..<offset, of: document, to: &builder)
    }
    finish(document, builder, to: end)
  }

  private func isDelimiter(_ line: Range<Int>, _ document: ShellFrame.Document) -> Bool {
    var line = bytes[line]
    if line.last == ASCII.carriageReturn { line.removeLast() }
    return line.elementsEqual(document.delimiter)
  }

  private mutating func finish(
    _ document: ShellFrame.Document, _ builder: ShellWordBuilder, to upper: Int
  ) {
    var builder = builder
    if document.isQuoted { builder.noteUnexpanded(from: 0) }
    guard let command = document.command else { return }
    setInput(.text(builder.word(in: script, to: upper, openQuote: nil)), of: command)
  }

  private mutating func append(
    _ line: Range<Int>, of document: ShellFrame.Document, to builder: inout ShellWordBuilder
  ) {
    guard !document.isQuoted else { return builder.append(bytes, line, nil) }
    var index = line.lowerBound
    while index < line.upperBound {
      let start = index
      switch bytes[index] {
      case ASCII.backslash:
        if let next = lineContinued(at: index) {
          index = next
        } else if ShellByte.isActiveInText(byte(index + 1)) {
          builder.append(bytes[index + 1..<index + 2], for: index..<index + 2, .shellDocument)
          index += 2
        } else {
          builder.append(bytes, index..<index + 1, .shellDocument)
          index += 1
        }
      case ASCII.dollar, ASCII.backtick:
        index = appendExpansion(at: index, in: line, to: &builder)
      default:
        while index < line.upperBound, !ShellByte.isActiveInText(bytes[index]) { index += 1 }
        builder.append(bytes, start..<index, .shellDocument)
      }
    }
  }

  /// Appends the expansion at an index, which ends on its line, and returns the index behind it.
  private mutating func appendExpansion(
    at start: Int, in line: Range<Int>, to builder: inout ShellWordBuilder
  ) -> Int {
    if let end = endOfSubstitution(at: start, in: line) {
      builder.append(.other, name: "", for: start..<end, .shellDocument)
      return end
    }
    if bytes[start] == ASCII.dollar,
      let expansion = ShellExpansion.read(bytes, at: start, before: line.upperBound)
    {
      builder.append(
        expansion.kind, name: shownName(of: expansion), for: start..<expansion.end, .shellDocument)
      return expansion.end
    }
    builder.append(bytes, start..<start + 1, .shellDocument)
    return start + 1
  }

  /// The index behind `$(…)` or `` `…` ``; one that is not closed takes the rest of its line.
  private func endOfSubstitution(at start: Int, in line: Range<Int>) -> Int? {
    if bytes[start] == ASCII.backtick {
      return bytes[start + 1..<line.upperBound].firstIndex(of: ASCII.backtick).map { $0 + 1 }
        ?? line.upperBound
    }
    guard byte(start + 1) == ASCII.openParenthesis else { return nil }
    var depth = 0
    for index in start + 1..<line.upperBound {
      if bytes[index] == ASCII.openParenthesis { depth += 1 }
      if bytes[index] == ASCII.closeParenthesis { depth -= 1 }
      if depth == 0 { return index + 1 }
    }
    return line.upperBound
  }
}
