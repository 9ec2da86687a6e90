package import WMLintText

/// A program, or part of one, as tokens with matched brackets.
///
/// An immutable class, because nearly every reader keeps a reference to it.
package final class Code: Sendable {
  package let text: MappedText
  package let language: Language
  package let tokens: [CodeToken]
  package let comments: [Range<Int>]

  /// The token that opens or closes with each token; the token itself where it has none.
  package let partners: [Int]

  /// The innermost bracket or text that each token is in; -1 outside of all.
  let parents: [Int]

  /// Reads a text.
  package convenience init(_ text: MappedText, in language: Language) {
    self.init(CodeLexer(text, in: language), text)
  }

  /// Finds the brackets of a text that is in tokens.
  init(_ lexer: CodeLexer, _ text: MappedText) {
    self.text = text
    language = lexer.language
    tokens = lexer.tokens
    comments = lexer.comments
    var brackets = CodeBrackets(lexer.tokens, text.storage)
    brackets.match()
    if language.objects == .cSharp || language.objects == .apex { brackets.matchTypeArguments() }
    partners = brackets.partners
    parents = brackets.parents
  }

  /// The bytes of a token; empty after the last one, because a program may break off anywhere.
  func bytes(_ token: Int) -> ArraySlice<UInt8> {
    tokens.indices.contains(token) ? text.storage[tokens[token].range] : []
  }

  /// The text of a token.
  func word(_ token: Int) -> String { String(decoding: bytes(token), as: UTF8.self) }

  /// Whether there is a token that is this sign.
  func isSymbol(_ token: Int, _ symbol: String) -> Bool {
    isSymbol(token) && isText(tokens[token].range, symbol)
  }

  /// Whether there is a token that is one of these signs.
  func isSymbol(_ token: Int, among symbols: [String]) -> Bool {
    guard isSymbol(token) else { return false }
    let range = tokens[token].range
    return symbols.contains { isText(range, $0) }
  }

  /// Whether there is a token that is this word.
  func isWord(_ token: Int, _ word: String) -> Bool {
    isName(token) && isText(tokens[token].range, word)
  }

  /// Whether some bytes are this text. The length and the first byte rule out most others.
  private func isText(_ range: Range<Int>, _ word: String) -> Bool {
    let word = word.utf8
    guard range.count == word.count, let first = word.first,
      text.storage[range.lowerBound] == first
    else { return false }
    return range.count == 1 || text.storage[range].elementsEqual(word)
  }

  private func isSymbol(_ token: Int) -> Bool {
    tokens.indices.contains(token) && tokens[token].kind == .symbol
  }

  func isName(_ token: Int) -> Bool {
    tokens.indices.contains(token) && tokens[token].kind == .name
  }

  func isText(_ token: Int) -> Bool {
    tokens.indices.contains(token) && tokens[token].kind == .text
  }

  /// Whether a token is between an object and its member.
  func isMemberOperator(_ token: Int) -> Bool {
    guard isSymbol(token) else { return false }
    // In languages other than PHP an arrow is between the parameters of a function and its body.
    return language.extent == .php && isSymbol(token, among: ["->", "?->"]) || isSymbol(token, "::")
      || language.concatenation != "." && isSymbol(token, among: [".", "?."])
  }

  /// The index after a token, or after the bracket that it opens.
  func next(_ token: Int) -> Int { max(token, partners[token]) + 1 }

  /// The content of a bracket; empty if it is never closed.
  func content(of open: Int) -> Range<Int> { open + 1..<max(open + 1, partners[open]) }

  /// The content of the brackets that a range begins and ends with; `nil` if it has no brackets
  /// there.
  func bracketed(_ range: Range<Int>) -> Range<Int>? {
    guard let open = range.first, let last = range.last, open < last, partners[open] == last else {
      return nil
    }
    return open + 1..<last
  }

  /// The bytes of some tokens.
  func range(of tokens: Range<Int>) -> Range<Int> {
    guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
    return self.tokens[first].range.lowerBound..<self.tokens[last].range.upperBound
  }

  /// Where some tokens are.
  func place(of tokens: Range<Int>) -> SourceRange { text[range(of: tokens)].place }

  /// The elements between commas.
  func elements(in range: Range<Int>) -> [Range<Int>] {
    var elements: [Range<Int>] = []
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      if isSymbol(index, ",") {
        elements.append(start..<index)
        start = index + 1
      }
      index = next(index)
    }
    if start < range.upperBound { elements.append(start..<range.upperBound) }
    return elements
  }

  /// The first token of a range, outside brackets in it, that meets a condition.
  func first(in range: Range<Int>, where isWanted: (Int) -> Bool) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
      if isWanted(index) { return index }
      index = next(index)
    }
    return nil
  }
}
