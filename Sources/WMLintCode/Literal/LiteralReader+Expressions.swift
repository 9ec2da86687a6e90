import WMLintText

extension LiteralReader {
  /// Where an expression ends: the index after its last character that is not white space, and that
  /// of the comma or bracket after it.
  ///
  /// A key of a dictionary ends at a colon too.
  func endOfExpression(
    from start: Int, isBehindValue: Bool, isKey: Bool = false
  ) -> (last: Int, end: Int) {
    var cursor = CodeCursor(dialect, isBehindValue: isBehindValue)
    var index = start
    var last = start
    // The parameters of a lambda and the variables of a comprehension may have commas between them.
    var takesCommas = false
    while index < bytes.end {
      let isOpen = !cursor.openings.isEmpty
      if case .text = cursor.openings.last {
        index = cursor.step(bytes, at: index)
        last = index
        continue
      }
      index = CodeCursor.endOfBlanks(from: index, dialect, bytes)
      guard index < bytes.end else { break }
      if !isOpen {
        switch bytes[index] {
        case ASCII.closeParenthesis, ASCII.closeBracket, ASCII.closeBrace: return (last, index)
        case ASCII.comma where !takesCommas: return (last, index)
        case ASCII.colon where isKey: return (last, index)
        case ASCII.colon where dialect == .python: takesCommas = false
        case ASCII.lessThan where index > start:
          if let end = endOfTypeArguments(from: index) {
            (index, last) = (end, end)
            continue
          }
        default: if isCommaWord(at: index) { takesCommas = true }
        }
      }
      index = cursor.step(bytes, at: index)
      last = index
    }
    return (last, bytes.end)
  }

  private func isCommaWord(at index: Int) -> Bool {
    guard dialect == .python, !CodeLexer.isNamePart(bytes[index - 1]) else { return false }
    return bytes.holds("lambda", at: index) && !CodeLexer.isNamePart(bytes[index + 6])
      || bytes.holds("for", at: index) && !CodeLexer.isNamePart(bytes[index + 3])
  }

  /// The longest type, so that a text of nothing but opening brackets is read in linear time.
  private static let longestType = 1_024

  /// The index after `<A, B>` of a call, which follows its name; `nil` if `<` is a comparison.
  private func endOfTypeArguments(from start: Int) -> Int? {
    guard dialect == .javaScript, CodeLexer.isNamePart(bytes[start - 1]) else { return nil }
    var depth = 0
    var index = start
    while index < min(bytes.end, start + Self.longestType) {
      switch bytes[index] {
      case ASCII.lessThan: depth += 1
      case ASCII.greaterThan: depth -= 1
      case ASCII.semicolon, ASCII.openParenthesis, ASCII.closeParenthesis: return nil
      default: break
      }
      index += 1
      if depth == 0 { return bytes[index] == ASCII.openParenthesis ? index : nil }
    }
    return nil
  }

  /// The index after `as T` and `satisfies T`, which change nothing of the value before them; `nil`
  /// if none is there, or more of an expression follows.
  func endOfCast(from start: Int) -> Int? {
    guard ["as", "satisfies"].contains(word(at: start)) else { return nil }
    var cursor = CodeCursor(dialect)
    var depth = 0
    var index = start
    while index < bytes.end {
      if index - start > Self.longestType { return nil }
      let byte = bytes[index]
      if cursor.openings.isEmpty {
        switch byte {
        case ASCII.closeParenthesis, ASCII.closeBracket, ASCII.closeBrace: return index
        case ASCII.comma where depth == 0: return index
        case ASCII.lessThan: depth += 1
        case ASCII.greaterThan where bytes[index - 1] != ASCII.equals: depth -= 1
        case ASCII.bar, ASCII.ampersand: if bytes[index + 1] == byte { return nil }
        case ASCII.equals: if bytes[index + 1] != ASCII.greaterThan { return nil }
        case _ where depth == 0 && "?+*/%!^~".utf8.contains(byte):
          let behind = CodeCursor.endOfBlanks(from: index, dialect, bytes)
          guard behind > index else { return nil }
          index = behind
          continue
        default: break
        }
      }
      index = cursor.step(bytes, at: index)
    }
    return bytes.end
  }

  /// The name or word at an index; empty where none is.
  func word(at start: Int) -> String { bytes.text(start..<bytes.endOfWord(from: start)) }
}
