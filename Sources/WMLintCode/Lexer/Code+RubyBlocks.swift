extension Code {
  /// Words that open a block closed by `end`, if they begin a statement: after one they are a
  /// modifier.
  private static let rubyOpeners: Set<String> = [
    "begin", "case", "class", "def", "for", "if", "module", "unless", "until", "while",
  ]

  /// Signs and words that a statement of Ruby may follow on the same line.
  private static let rubyStarts = ["=", ";", "(", "{", "|", "&&", "||", "+=", "||=", "=>"]

  /// The most tokens in a block of Ruby.
  private static let longestRubyBlock = 2_000

  /// The `end` that belongs to a `do`; `nil` if there is none nearby.
  func end(ofRubyBlock open: Int) -> Int? {
    var depth = 0
    var mayHaveOwnDo = false
    for index in open..<min(tokens.count, open + Self.longestRubyBlock) {
      if tokens[index].startsLine || isSymbol(index, ";") { mayHaveOwnDo = false }
      guard isName(index), !isMemberOperator(index - 1), !isSymbol(index - 1, ":"),
        !isSymbol(index + 1, ":") || isSymbol(index + 2, ":")
      else { continue }
      let word = word(index)
      if word == "do" {
        // `while x do` has one `end`.
        depth += mayHaveOwnDo ? 0 : 1
        mayHaveOwnDo = false
      } else if word == "end" {
        depth -= 1
        if depth == 0 { return index }
      } else if Self.rubyOpeners.contains(word), beginsStatement(index) {
        depth += 1
        mayHaveOwnDo = ["for", "until", "while"].contains(word)
      }
    }
    return nil
  }

  private func beginsStatement(_ index: Int) -> Bool {
    tokens[index].startsLine || isSymbol(index - 1, among: Self.rubyStarts)
      || ["begin", "do", "else", "ensure", "return", "then"].contains(wordBefore(index))
  }
}
