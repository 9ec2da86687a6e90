import WMLintJSON
import WMLintRequests

extension Request {
  /// Reads a body that is a text.
  mutating func readBody() {
    if case .text(let mode, let text) = body { body = .json(Document(text(), mode: mode)) }
  }
}
