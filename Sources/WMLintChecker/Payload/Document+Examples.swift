import WMLintJSON
import WMLintRequests
import WMLintText

extension Document {
  /// Whether a text stands for the value that somebody is to write: `<state>`, `YOUR_QUEUE_ID`, `…`.
  func isExample(_ node: Int) -> Bool {
    let text = self.text(node)
    if Self.brackets.contains(where: { isBracketed(text, by: $0) }) { return true }
    guard let name = Placeholder.name(literal(node)) else { return false }
    // `2026-08-x1` is a date with a slip.
    if name.isEmpty {
      return !text.contains(where: \.isNumber) || text.filter(\.isLetter).count > 2
    }
    // A word in capitals may be a value: `ACTIVE`.
    return name.contains("_") || name.lowercased().hasPrefix("your")
  }

  private static let brackets = [
    (ASCII.lessThan, ASCII.greaterThan), (ASCII.openBrace, ASCII.closeBrace),
  ]

  /// Whether something in a text is between two brackets.
  private func isBracketed(_ text: String, by brackets: (open: UInt8, close: UInt8)) -> Bool {
    let bytes = text.utf8
    guard let start = bytes.firstIndex(of: brackets.open),
      let end = bytes.lastIndex(of: brackets.close)
    else { return false }
    return start < end
  }
}
