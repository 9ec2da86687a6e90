import WMLintText

/// Signs, the longest first.
extension CodeLexer {
  private static let symbols: [[UInt8]] = [
    "===", "!==", "...", "??=", "||=", "&&=", "?->", "**=", "<=>", ">>=", "<<=", "=>", "==", "!=",
    "<=", ">=", ":=", "+=", "-=", "*=", "/=", ".=", "|=", "->", "::", "?.", "??", "||", "&&", "++",
    "--", "=~", "..", "<-", "<<",
  ].map { Array($0.utf8) }

  /// The first bytes of these operators, and their second bytes.
  private static let firsts = ByteSet(symbols.map { $0[0] })
  private static let seconds = ByteSet(symbols.map { $0[1] })

  mutating func readSymbol() {
    let start = offset
    let isLong = Self.seconds.contains(byte(start + 1)) && Self.firsts.contains(bytes[start])
    let length = isLong ? Self.symbols.first { starts($0, at: start) }?.count ?? 1 : 1
    if length == 1, let open = openTexts.last {
      if open.close == bytes[start] { openTexts[openTexts.count - 1].depth -= 1 }
      if bytes[start] == (open.close == ASCII.closeBrace ? ASCII.openBrace : ASCII.openParenthesis)
      {
        openTexts[openTexts.count - 1].depth += 1
      }
    }
    offset += length
    append(.symbol, from: start)
  }
}
