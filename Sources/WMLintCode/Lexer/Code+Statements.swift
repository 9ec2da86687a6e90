import WMLintText

extension Code {
  /// The tokens of a value that begins at an index, to the end of its statement.
  func statementValue(from start: Int) -> Range<Int>? {
    let isCondition = isBinding(before: start)
    var index = start
    var length = 0
    while index < tokens.count, parents[index] == parents[start] {
      if isSymbol(index, among: [";", ",", ")", "]", "}"]) { break }
      if index > start, tokens[index].startsLine, !continues(index) { break }
      if isCondition, isWord(index, "else") || isSymbol(index, "{") { break }
      index = next(index)
      length += 1
      // Continued lines are read once for each sign in them, so their number is limited.
      if length > Self.longestStatement { return nil }
    }
    return index > start ? start..<index : nil
  }

  /// Whether a value is bound by a condition of Swift, whose block follows:
  /// `guard let url = … else { … }`.
  private func isBinding(before start: Int) -> Bool {
    language.objects == .swift && isSymbol(start - 1, "=")
      && (isWord(start - 3, "let") || isWord(start - 3, "var"))
      && (["guard", "if", "while"].contains { isWord(start - 4, $0) } || isSymbol(start - 4, ","))
  }

  /// The most tokens in a value, not counting those in brackets.
  private static let longestStatement = 2_048

  /// Whether a token continues the line before.
  private func continues(_ index: Int) -> Bool {
    // A new object is filled in braces, which often begin a line.
    if language.objects == .cSharp, isSymbol(index, "{") { return true }
    let joining = [".", "+", "?.", "->", "?", ":", "||", "&&", "??", "::", "-", "%"]
    return isSymbol(index, among: joining) || isSymbol(index - 1, among: joining + ["=", ":="])
  }

  /// How many spaces the line of a token begins with.
  func indentation(of token: Int) -> Int {
    let start = tokens[token].range.lowerBound
    let line = text.storage[text.range.lowerBound..<start].lastIndex(of: ASCII.lineFeed)
    let first = line.map { $0 + 1 } ?? text.range.lowerBound
    return text.storage[first..<start].prefix { $0 == ASCII.space || $0 == ASCII.tab }.count
  }

  /// The name of the object that a statement removes a member from: `delete body.name` and
  /// `del(body["name"])`.
  func target(ofDeletion word: Int) -> Int? {
    guard isWord(word, "delete") || isWord(word, "del"), !isMemberOperator(word - 1) else {
      return nil
    }
    if isName(word + 1) { return word + 1 }
    let isMember = isMemberOperator(word + 3) || isSymbol(word + 3, "[")
    return isSymbol(word + 1, "(") && isName(word + 2) && isMember ? word + 2 : nil
  }

  /// The word before a token; empty if there is none.
  func wordBefore(_ token: Int) -> String { isName(token - 1) ? word(token - 1) : "" }
}
