import WMLintJSON
import WMLintRequests
import WMLintText

extension SchemaValidator {
  /// Whether a text, where some values may be, stands for the one that somebody is to write.
  func isExample(_ node: Int, _ values: [String]) -> Bool {
    if document.isMarked(node) { return true }
    // `ON_QUEUE` is a value where there is `OFF_QUEUE`; `USER_STATUS` stands for one of a status.
    let text = document.text(node)
    if values.contains(where: PlaceholderText.isInCapitals), PlaceholderText.isInCapitals(text) {
      return PlaceholderText.asks(text, for: name)
    }
    return document.isExample(node)
  }
}

extension Document {
  /// Whether a text stands for the value that somebody is to write: `<state>`, `YOUR_QUEUE_ID`, `…`.
  func isExample(_ node: Int) -> Bool {
    if isMarked(node) { return true }
    let text = self.text(node)
    guard let name = Placeholder.name(literal(node)) else { return false }
    // `2026-08-x1` is a date with a slip.
    if name.isEmpty {
      return !text.contains(where: \.isNumber) || text.filter(\.isLetter).count > 2
    }
    // A word in capitals may be a value: `ACTIVE`.
    return name.contains("_") || name.lowercased().hasPrefix("your")
  }

  /// Whether signs in a text show that it stands for another: `<integer>`, `%LEVEL%`.
  func isMarked(_ node: Int) -> Bool {
    let text = self.text(node)
    return Self.brackets.contains { isBracketed(text, by: $0) } || PlaceholderText.isToken(text)
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
