import WMLintText

/// A JSON Pointer, the path to a value in a JSON text (RFC 6901).
package struct JSONPointer: Hashable, Sendable {
  private let tokens: [String]

  /// The pointer as it was written.
  package let text: String

  /// Reads a pointer; `nil` if the text is not one.
  package init?(_ text: String) {
    self.text = text
    guard text.isEmpty || text.hasPrefix("/") else { return nil }
    var tokens: [String] = []
    for token in text.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      // Each tilde begins an escape.
      let escapes = token.split(separator: "~", omittingEmptySubsequences: false).dropFirst()
      guard escapes.allSatisfy({ $0.first == "0" || $0.first == "1" }) else { return nil }
      tokens.append(String(token.replacing("~1", with: "/").replacing("~0", with: "~")))
    }
    self.tokens = tokens
  }

  /// The node that it leads to in a document, if there is one.
  package func node(in document: Document) -> Int? {
    guard var node = document.root else { return nil }
    for token in tokens {
      guard let next = Self.step(token, from: node, in: document) else { return nil }
      node = next
    }
    return node
  }

  private static func step(_ token: String, from node: Int, in document: Document) -> Int? {
    switch document.kind(node) {
    case .object: return document.value(token, in: node)
    case .array:
      // Section 4: digits without a zero before them.
      guard token == "0" || token.first != "0", token.utf8.allSatisfy(ASCII.isDigit),
        let index = Int(token)
      else { return nil }
      return document.children(of: node).dropFirst(index).first { _ in true }
    default: return nil
    }
  }
}
