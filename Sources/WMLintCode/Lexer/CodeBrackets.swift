import WMLintText

/// Matches brackets and the ends of strings, looking at each token once, even if some are missing.
struct CodeBrackets {
  private let tokens: [CodeToken]
  private let bytes: [UInt8]
  private(set) var partners: [Int]
  private(set) var parents: [Int]

  /// The tokens that are open, the innermost last.
  private var open: [Int] = []

  /// How many of each kind are open within the innermost string: a closing bracket that matches
  /// none of them is skipped without a search.
  private var counts = [Counts()]

  /// How many brackets of each kind are open.
  private struct Counts {
    private var parentheses = 0
    private var brackets = 0
    private var braces = 0

    subscript(_ opening: UInt8) -> Int {
      get {
        switch opening {
        case ASCII.openParenthesis: parentheses
        case ASCII.openBracket: brackets
        default: braces
        }
      }
      set {
        switch opening {
        case ASCII.openParenthesis: parentheses = newValue
        case ASCII.openBracket: brackets = newValue
        default: braces = newValue
        }
      }
    }
  }

  init(_ tokens: [CodeToken], _ bytes: [UInt8]) {
    self.tokens = tokens
    self.bytes = bytes
    partners = Array(tokens.indices)
    parents = Array(repeating: -1, count: tokens.count)
  }

  mutating func match() {
    for index in tokens.indices {
      parents[index] = open.last ?? -1
      let token = tokens[index]
      if token.kind == .text {
        readText(index, token)
      } else if token.kind == .symbol, token.range.count == 1 {
        readSymbol(index, bytes[token.range.lowerBound])
      }
    }
  }

  /// The most tokens in the type arguments of a type.
  private static let longestType = 32

  /// Matches the angle brackets round type arguments, so that a comma in them does not divide what
  /// is outside: `new Dictionary<string, object>`.
  mutating func matchTypeArguments() {
    for index in tokens.indices where isSymbol(index, ASCII.lessThan) && index > 1 {
      guard tokens[index - 1].kind == .name, isWord("new", at: index - 2) else { continue }
      var depth = 0
      for end in index..<min(index + Self.longestType, tokens.count) {
        if isSymbol(end, ASCII.lessThan) {
          depth += 1
        } else if isSymbol(end, ASCII.greaterThan) {
          depth -= 1
        } else if tokens[end].kind != .name, !isSymbol(end, ASCII.comma),
          !isSymbol(end, ASCII.dot), !isSymbol(end, ASCII.questionMark)
        {
          break
        }
        if depth == 0 {
          partners[index] = end
          partners[end] = index
          break
        }
      }
    }
  }

  private func isSymbol(_ index: Int, _ byte: UInt8) -> Bool {
    let token = tokens[index]
    return token.kind == .symbol && token.range.count == 1 && bytes[token.range.lowerBound] == byte
  }

  private func isWord(_ word: String, at index: Int) -> Bool {
    tokens[index].kind == .name && bytes[tokens[index].range].elementsEqual(word.utf8)
  }

  private mutating func readText(_ index: Int, _ token: CodeToken) {
    if token.opensText, !token.closesText {
      open.append(index)
      counts.append(Counts())
    } else if !token.opensText {
      // Brackets in the code of a string end with it.
      while let last = open.last, tokens[last].kind != .text { open.removeLast() }
      parents[index] = open.last ?? -1
      guard token.closesText, let opening = open.popLast() else { return }
      counts.removeLast()
      pair(opening, index)
    }
  }

  private mutating func pair(_ opening: Int, _ closing: Int) {
    partners[opening] = closing
    partners[closing] = opening
    parents[closing] = parents[opening]
  }

  private mutating func readSymbol(_ index: Int, _ byte: UInt8) {
    switch byte {
    case ASCII.openParenthesis, ASCII.openBracket, ASCII.openBrace:
      open.append(index)
      counts[counts.count - 1][byte] += 1
    case ASCII.closeParenthesis: close(index, ASCII.openParenthesis)
    case ASCII.closeBracket: close(index, ASCII.openBracket)
    case ASCII.closeBrace: close(index, ASCII.openBrace)
    default: break
    }
  }

  private mutating func close(_ index: Int, _ opening: UInt8) {
    guard counts[counts.count - 1][opening] > 0 else { return }
    while let last = open.popLast() {
      let byte = bytes[tokens[last].range.lowerBound]
      counts[counts.count - 1][byte] -= 1
      if byte == opening { return pair(last, index) }
    }
  }
}
