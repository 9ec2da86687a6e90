import WMLintText

extension DocumentReader {
  /// A closing bracket of the other kind: it ends what is open if that helps, else it is skipped.
  mutating func recoverClose(
    _ document: inout Document, _ scanner: borrowing Scanner, _ byte: UInt8
  ) {
    let kind: Node.Kind = byte == ASCII.closeBrace ? .object : .array
    guard let innermost = open.last,
      open.contains(where: { document.nodes[$0].kind == kind })
    else {
      if let innermost = open.last {
        // `{"a": [1}` … with nothing of its kind open: the bracket was mistyped.
        let start = document.nodes[innermost].range.lowerBound
        report(.mismatched(byte), offset..<offset + 1, &document, opening: start..<start + 1)
        markIncomplete(&document)
        close(&document)
      }
      return
    }
    let start = document.nodes[innermost].range.lowerBound
    let opener =
      document.nodes[innermost].kind == .object ? UInt8(ASCII.openBrace) : ASCII.openBracket
    report(.unclosed(opener), offset..<offset + 1, &document, opening: start..<start + 1)
    markIncomplete(&document)
    while let container = open.last, document.nodes[container].kind != kind {
      end(&document)
    }
    close(&document)
  }

  /// Ends what is open at the end of the text.
  mutating func endText(_ document: inout Document, _ scanner: borrowing Scanner) {
    if let innermost = open.last {
      let start = document.nodes[innermost].range.lowerBound
      let opener =
        document.nodes[innermost].kind == .object ? UInt8(ASCII.openBrace) : ASCII.openBracket
      report(
        .unclosed(opener), scanner.end..<scanner.end, &document, opening: start..<start + 1)
    }
    abandon(&document)
  }

  /// Ends all that is open, and the reading.
  mutating func abandon(_ document: inout Document) {
    if let last = open.last, document.nodes[last].kind == .object {
      let count = document.nodes.count - last - 1
      // A key at the very end has no value: every object holds pairs.
      if state == .colon || state == .value, count > 0 { appendBroken(&document, to: offset) }
    }
    while !open.isEmpty {
      markIncomplete(&document)
      end(&document)
    }
    state = .done
  }
}
