package import WMLintJSON
import WMLintText

/// What a file of JSON is, decided by what is in it.
package enum Recognition: Equatable, Sendable {
  case request
  /// A bare body that shows by its routing key that it is one.
  case body
  case nothing

  /// Decides for a document; `routingKeys` are those that a project or the contract knows.
  package static func of(_ document: Document, routingKeys: [String]) -> Recognition {
    guard let root = document.root, document.kind(root) == .object else { return .nothing }
    if isRequest(document, root) { return .request }
    return isBody(document, root, routingKeys) ? .body : .nothing
  }

  private static func isRequest(_ document: Document, _ root: Int) -> Bool {
    for name in ["url", "path", "endpoint"] {
      guard let value = document.value(name, in: root) else { continue }
      let kind = document.kind(value)
      if kind == .string || kind == .placeholder { return true }
    }
    return document.value("method", in: root) != nil && document.value("body", in: root) != nil
  }

  private static func isBody(_ document: Document, _ root: Int, _ keys: [String]) -> Bool {
    let attributes = document.value("attributes", in: root)
    let places = [root, attributes].compactMap { $0 }
    return places.contains { place in
      guard let routing = document.value("routing", in: place),
        document.kind(routing) == .object
      else { return false }
      return document.members(of: routing).contains { key, value in
        document.kind(key) == .string && isNear(document, key, value, keys)
      }
    }
  }

  /// Whether a key is one of those known, or was meant to be: short words are near to many others,
  /// so what stands under a near one must be a number too.
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
