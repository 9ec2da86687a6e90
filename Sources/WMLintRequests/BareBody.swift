package import WMLintJSON
package import WMLintText

/// The body of a request in a file of its own.
package enum BareBody {
  /// The key that tells it.
  package static let word = WordSearch("routing")

  /// Whether a document shows by its routing key that it is one; `routingKeys` are those that a
  /// project or the contract knows.
  package static func isOne(_ document: Document, routingKeys: [String]) -> Bool {
    guard let root = document.root, document.kind(root) == .object else { return false }
    let attributes = document.value("attributes", in: root)
    let places = [root, attributes].compactMap { $0 }
    return places.contains { place in
      guard let routing = document.value("routing", in: place),
        document.kind(routing) == .object
      else { return false }
      return document.members(of: routing).contains { key, value in
        document.kind(key) == .string && isNear(document, key, value, routingKeys)
      }
    }
  }

  /// Whether a key is one of those known, or was meant to be: short words are near to many others,
  /// so what is under a near one must be a number too.
  private static func isNear(
    _ document: Document, _ key: Int, _ value: Int, _ keys: [String]
  ) -> Bool {
    if keys.contains(where: { document.isText(key, $0) }) { return true }
    let name = document.text(key)
    guard name.count > 2, Suggestion.nearest(name, in: keys) != nil else { return false }
    switch document.kind(value) {
    case .integer, .decimal: return true
    case .string: return Double(document.text(value)) != nil
    default: return false
    }
  }
}
