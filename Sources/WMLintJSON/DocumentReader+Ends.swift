/// The two ends of a text: signs of another encoding before its value, and what is behind it.
extension DocumentReader {
  /// Looks at the first bytes; whether there is something to read.
  mutating func readSignature(
    _ document: inout Document, _ scanner: borrowing Scanner
  ) -> Bool {
    let start = offset
    let first = (scanner[start], scanner[start + 1], scanner[start + 2], scanner[start + 3])
    let count = scanner.end - start
    func refuse(_ kind: SyntaxProblem.Kind, at place: Int, _ length: Int) {
      document.problems.append(SyntaxProblem(kind, place..<min(place + length, scanner.end)))
      document.nodes.append(Node(.broken, .bare, start, scanner.end, next: 1))
      document.end = scanner.end
    }
    switch first {
    case (0xFF, 0xFE, 0, 0) where count >= 4,
      (0, 0, 0xFE, 0xFF) where count >= 4:
      refuse(.utf32, at: start, 4)
      return false
    case (0xFF, 0xFE, _, _), (0xFE, 0xFF, _, _):
      refuse(.utf16, at: start, 2)
      return false
    case (1..., 0, 0, 0) where count >= 4:
      refuse(.utf32, at: start, 4)
      return false
    case (0, 0, 0, 1...):
      // The last byte may begin a character.
      refuse(.utf32, at: start, 3)
      return false
    case (1..., 0, _, _) where count >= 2:
      refuse(.utf16, at: start, 2)
      return false
    case (0, 1..., _, _):
      refuse(.utf16, at: start, 1)
      return false
    case (0xEF, 0xBB, 0xBF, _):
      // All of several in a row, because each would be the mark after a fix of the one before it.
      while scanner.holds("\u{FEFF}", at: offset) { offset += 3 }
      report(.byteOrderMark, start..<offset, &document)
    default: break
    }
    if scanner.endOfWhitespace(from: offset) >= scanner.end {
      if offset == start { refuse(.empty, at: start, 0) }
      document.end = scanner.end
      return false
    }
    if scanner[offset] == 0 {
      refuse(.binary, at: offset, 1)
      return false
    }
    return true
  }

  /// Notes what is behind the value of the text.
  mutating func readSurplus(_ document: inout Document, _ scanner: borrowing Scanner) {
    while offset < scanner.end, skipComment(&document, scanner) {
      offset = scanner.endOfWhitespace(from: offset)
    }
    guard offset < scanner.end else { return }
    if scanner[offset] == 0 {
      report(.binary, offset..<offset + 1, &document)
    } else {
      report(.surplusText, offset..<endOfUnexpected(scanner), &document)
    }
    offset = scanner.end
  }
}
