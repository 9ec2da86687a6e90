import WMLintJSON
import WMLintRequests
import WMLintText

extension Document {
  /// Whether a text stands for the value that somebody is to write: `<state>`, `YOUR_QUEUE_ID`, `…`.
  func isExample(_ node: Int) -> Bool {
    let text = self.text(node)
    if text.utf8.contains(where: { Self.brackets.contains($0) }) { return true }
    guard let name = Placeholder.name(literal(node)) else { return false }
    // A word in capitals may be a value: `ACTIVE`.
    return name.isEmpty || name.contains("_") || name.lowercased().hasPrefix("your")
  }

  private static let brackets = [
    ASCII.lessThan, ASCII.greaterThan, ASCII.openBrace, ASCII.closeBrace, ASCII.dollar,
  ]
}
