import WMLintText

/// The string literals of Ruby that begin with a percent sign: `%q(…)`, `%Q[…]`, `%w{…}`, `%(…)`.
extension CodeLexer {
  private static let brackets: [UInt8: UInt8] = [
    ASCII.openParenthesis: ASCII.closeParenthesis, ASCII.openBracket: ASCII.closeBracket,
    ASCII.openBrace: ASCII.closeBrace, ASCII.lessThan: ASCII.greaterThan,
  ]

  /// What may close a string with a letter before its opening sign; except for brackets, the two
  /// are the same.
  private static let marks = Array("|!/".utf8)

  /// Reads a string literal that begins with a percent sign here.
  mutating func readPercentText() -> Bool {
    guard language.hasPercentTexts, mayBeText else { return false }
    let letter = byte(offset + 1)
    let isNamed = "qQwWiI".utf8.contains(letter)
    let first = offset + (isNamed ? 2 : 1)
    let open = byte(first)
    guard let close = Self.brackets[open] ?? (isNamed && Self.marks.contains(open) ? open : nil)
    else { return false }
    let start = offset
    let content = first + 1..<self.end(of: first, open, close)
    offset = min(end, content.upperBound + 1)
    // Interpolated strings and lists are not read.
    let isFilled = !"q".utf8.contains(letter) && bytes[content].contains(ASCII.hash)
    let isPlain = !isFilled && (!isNamed || "qQ".utf8.contains(letter))
    let form = language.strings.firstIndex { $0.open.isEmpty && $0.interpolations.isEmpty }
    tokens.append(
      CodeToken(
        kind: isPlain ? .text : .literal, range: start..<offset, content: content, form: form ?? 0,
        opensText: isPlain, closesText: isPlain, startsLine: startsLine))
    startsLine = false
    return true
  }

  /// Whether the sign is not a modulo operator: after a name, a space is before it and none after
  /// it.
  private var mayBeText: Bool {
    if !isBehindValue { return true }
    guard let last = tokens.last, last.kind == .name else { return false }
    return last.range.upperBound < offset
  }

  /// Where a string ends; it may contain brackets of its kind.
  private func end(of first: Int, _ open: UInt8, _ close: UInt8) -> Int {
    var index = first + 1
    var depth = 0
    while index < end {
      if bytes[index] == ASCII.backslash {
        index += 1
      } else if bytes[index] == close {
        if depth == 0 { return index }
        depth -= 1
      } else if bytes[index] == open {
        depth += 1
      }
      index += 1
    }
    return end
  }
}
