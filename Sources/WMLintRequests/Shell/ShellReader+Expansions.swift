import WMLintText

extension ShellReader {
  /// A dollar sign, inside double quotes or outside.
  mutating func readDollar() {
    let isQuoted = frame.openQuote != nil
    let start = offset
    openWord()
    switch byte(offset + 1) {
    case 0x28 where byte(offset + 2) == 0x28:
      offset = endOfArithmetic()
      append(.other, name: "", from: start)
    case 0x28: openFrame(.substitution, length: 2)
    case 0x27 where !isQuoted: readEscapedQuotes()
    case 0x22 where !isQuoted: offset += 1
    default:
      if let expansion = ShellExpansion.read(bytes, at: offset, before: end) {
        offset = expansion.end
        append(expansion.kind, name: expansion.name, from: start)
      } else {
        offset += 1
        append(start..<offset, isQuoted ? .shellDoubleQuotes : .shellWord)
      }
    }
  }

  /// The index behind `$(( … ))`, or the end of the script.
  private func endOfArithmetic() -> Int {
    var depth = 0
    for index in offset + 1..<end {
      if bytes[index] == 0x28 { depth += 1 }
      if bytes[index] == 0x29 { depth -= 1 }
      if depth == 0 { return index + 1 }
    }
    return end
  }
}
