import WMLintJSON
import WMLintRequests
import WMLintText

extension SchemaValidator {
  /// Whether a text, where some values may be, stands for the one that somebody is to write.
  func isExample(_ node: Int, _ values: [String]) -> Bool {
    guard document.isExample(node) else { return false }
    // `ON_QUEUE` is a value where there is `OFF_QUEUE`; `USER_STATUS` stands for one of a status.
    let text = document.text(node)
    guard values.contains(where: UpperCaseWords.isMade), UpperCaseWords.isMade(text) else {
      return true
    }
    return UpperCaseWords.areOfPlaceholder(text, for: name)
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
    return Self.brackets.contains { isBracketed(text, by: $0) } || isToken(text)
  }

  private static let brackets = [
    (ASCII.lessThan, ASCII.greaterThan), (ASCII.openBrace, ASCII.closeBrace),
  ]

  /// The marks that tools which fill files in have on both sides of a name.
  private static let marks = [ASCII.percent, ASCII.at, ASCII.hash, ASCII.underscore]

  /// Whether all of a text is a name that a tool fills in: `$(STATUS)`, `%STATUS%`, `@@STATUS@@`.
  private func isToken(_ text: String) -> Bool {
    let bytes = text.utf8
    guard bytes.count > 2, let first = bytes.first, let last = bytes.last else { return false }
    return Self.marks.contains(first) && first == last
      || text.hasPrefix("$(") && last == ASCII.closeParenthesis
  }

  /// Whether something in a text is between two brackets.
  private func isBracketed(_ text: String, by brackets: (open: UInt8, close: UInt8)) -> Bool {
    let bytes = text.utf8
    guard let start = bytes.firstIndex(of: brackets.open),
      let end = bytes.lastIndex(of: brackets.close)
    else { return false }
    return start < end
  }
}
