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
      return document.members(of: routing).contains { key, _ in
        document.kind(key) == .string
          && Suggestion.nearest(document.text(key), in: keys) != nil
      }
    }
  }
}
