import WMLintText

/// Where the brackets inside a bracket of HCL are closed, found in one go.
struct HCLBrackets {
  private var ends: [Int: Int] = [:]

  /// Looks at the bracket at an index and at all inside it.
  init(from start: Int, in scanner: HCLScanner) {
    var open: [Int] = []
    var index = start
    while index < scanner.end {
      switch scanner.bytes[index] {
      case ASCII.quote: index = scanner.endOfString(from: index)
      case ASCII.openParenthesis, ASCII.openBracket, ASCII.openBrace:
        open.append(index)
        index += 1
      case ASCII.closeParenthesis, ASCII.closeBracket, ASCII.closeBrace:
        index += 1
        if let opening = open.popLast() { ends[opening] = index }
        if open.isEmpty { return }
      default: index = scanner.endOfDocument(at: index) ?? index + 1
      }
      index = scanner.endOfBlanks(from: index, overLines: true)
    }
  }

  /// The index behind the bracket that closes the one at an index; `nil` if none does.
  func end(of opening: Int) -> Int? { ends[opening] }
}
