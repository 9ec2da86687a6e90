extension LiteralReader {
  /// Where an expression ends: the index behind the last of it that is no blank, and that of the comma
  /// or bracket behind it.
  ///
  /// A key of a dictionary ends at a colon too.
  func endOfExpression(
    from start: Int, isBehindValue: Bool, isKey: Bool = false, _ scanner: borrowing Scanner
  ) -> (last: Int, end: Int) {
    var cursor = CodeCursor(dialect, isBehindValue: isBehindValue)
    var index = start
    var last = start
    // The names of a lambda, and what a comprehension goes over, may have commas between them.
    var takesCommas = false
    while index < scanner.end {
      let isOpen = !cursor.openings.isEmpty
      if case .text = cursor.openings.last {
        index = cursor.step(scanner, at: index)
        last = index
        continue
      }
      index = CodeCursor.endOfBlanks(from: index, dialect, scanner)
      guard index < scanner.end else { break }
      if !isOpen {
        switch scanner[index] {
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): return (last, index)
        case UInt8(ascii: ",") where !takesCommas: return (last, index)
        case UInt8(ascii: ":") where isKey: return (last, index)
        case UInt8(ascii: ":") where dialect == .python: takesCommas = false
        case UInt8(ascii: "<") where index > start:
          if let end = endOfTypeArguments(from: index, scanner) {
            (index, last) = (end, end)
            continue
          }
        default: if isCommaWord(scanner, at: index) { takesCommas = true }
        }
      }
      index = cursor.step(scanner, at: index)
      last = index
    }
    return (last, scanner.end)
  }

  private func isCommaWord(_ scanner: borrowing Scanner, at index: Int) -> Bool {
    guard dialect == .python, !DocumentReader.isWordByte(scanner[index - 1]) else { return false }
    return scanner.holds("lambda", at: index) && !DocumentReader.isWordByte(scanner[index + 6])
      || scanner.holds("for", at: index) && !DocumentReader.isWordByte(scanner[index + 3])
  }

  /// How long a type is at most, so that a text of nothing but their beginnings is read in one go.
  private static let longestType = 1_024

  /// The index behind `<A, B>` of a call, which follows its name; nothing where something is compared.
  private func endOfTypeArguments(from start: Int, _ scanner: borrowing Scanner) -> Int? {
    guard dialect == .javaScript, DocumentReader.isWordByte(scanner[start - 1]) else { return nil }
    var depth = 0
    var index = start
    while index < min(scanner.end, start + Self.longestType) {
      switch scanner[index] {
      case UInt8(ascii: "<"): depth += 1
      case UInt8(ascii: ">"): depth -= 1
      case UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"): return nil
      default: break
      }
      index += 1
      if depth == 0 { return scanner[index] == UInt8(ascii: "(") ? index : nil }
    }
    return nil
  }

  /// The index behind `as T` and `satisfies T`, which change nothing of the value before them; nothing
  /// where none stands there, or more of an expression follows.
  func endOfCast(from start: Int, _ scanner: borrowing Scanner) -> Int? {
    guard ["as", "satisfies"].contains(word(at: start, scanner)) else { return nil }
    var cursor = CodeCursor(dialect)
    var depth = 0
    var index = start
    while index < scanner.end {
      if index - start > Self.longestType { return nil }
      let byte = scanner[index]
      if cursor.openings.isEmpty {
        switch byte {
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): return index
        case UInt8(ascii: ",") where depth == 0: return index
        case UInt8(ascii: "<"): depth += 1
        case UInt8(ascii: ">") where scanner[index - 1] != UInt8(ascii: "="): depth -= 1
        case UInt8(ascii: "|"), UInt8(ascii: "&"): if scanner[index + 1] == byte { return nil }
        case UInt8(ascii: "="): if scanner[index + 1] != UInt8(ascii: ">") { return nil }
        case _ where depth == 0 && "?+*/%!^~".utf8.contains(byte):
          let behind = CodeCursor.endOfBlanks(from: index, dialect, scanner)
          guard behind > index else { return nil }
          index = behind
          continue
        default: break
        }
      }
      index = cursor.step(scanner, at: index)
    }
    return scanner.end
  }

  /// The name or word at an index; empty where none is.
  func word(at start: Int, _ scanner: borrowing Scanner) -> String {
    String(decoding: (start..<endOfWord(from: start, scanner)).map { scanner[$0] }, as: UTF8.self)
  }

  func endOfWord(from start: Int, _ scanner: borrowing Scanner) -> Int {
    var index = start
    while DocumentReader.isWordByte(scanner[index]) { index += 1 }
    return index
  }
}
