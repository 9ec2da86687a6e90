package import WMLintJSON

extension RequestFile {
  private static let methods: Set<String> = ["DELETE", "GET", "PATCH", "POST", "PUT"]

  /// The first object below the outermost value of a document that is certainly a request.
  package static func nodeInside(_ document: Document) -> Int? {
    guard let root = document.root else { return nil }
    return (root + 1..<max(root + 1, document.nodes[root].next)).first { node in
      document.kind(node) == .object && isCertainlyOne(document, at: node)
    }
  }

  /// Whether an object has an API path, or a method with where or what it sends: many objects
  /// that are not requests have a `url` or a `path`.
  private static func isCertainlyOne(_ document: Document, at node: Int) -> Bool {
    let address = addresses.lazy.compactMap { name in
      document.value(name, in: node).flatMap { value in
        document.kind(value) == .string ? document.text(value) : nil
      }
    }.first { $0.contains("/") }
    if let address, address.contains("/api/v2/") { return true }
    guard let method = document.value("method", in: node), document.kind(method) == .string,
      methods.contains(document.text(method).uppercased())
    else { return false }
    return address != nil || document.value("body", in: node) != nil
  }
}
