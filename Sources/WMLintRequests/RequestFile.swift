package import WMLintJSON

/// A file that describes one request, or a list of them.
package enum RequestFile {
  /// The fields that say where a request goes to.
  static let addresses = ["url", "uri", "path", "endpoint"]

  /// Whether a document is a request, or a list with one in it.
  package static func isOne(_ document: Document) -> Bool {
    guard let root = document.root else { return false }
    if document.kind(root) == .array {
      return document.children(of: root).contains { isOne(document, at: $0) }
    }
    return isOne(document, at: root) || !listed(in: document, root).isEmpty
  }

  /// The requests of an object that lists them under `requests`, and is no collection of another tool.
  private static func listed(in document: Document, _ root: Int) -> [Int] {
    guard document.kind(root) == .object,
      ["folders", "order", "info"].allSatisfy({ document.value($0, in: root) == nil })
    else { return [] }
    let elements = document.elements("requests", in: root)
    let areAll = elements.allSatisfy { element in
      document.value("method", in: element) != nil && isOne(document, at: element)
    }
    // The requests of other tools have members of the same names.
    return areAll && ForeignFormat(of: document, named: "") == nil ? elements : []
  }

  private static func isOne(_ document: Document, at node: Int) -> Bool {
    guard document.kind(node) == .object else { return false }
    let hasMethod = document.value("method", in: node) != nil
    // Much else has a `uri`.
    for name in addresses where name != "uri" || hasMethod {
      guard let value = document.value(name, in: node) else { continue }
      let kind = document.kind(value)
      if kind == .string || kind == .placeholder { return true }
    }
    return hasMethod && document.value("body", in: node) != nil
  }

  /// The requests of a document: itself, or each of its elements that is one.
  package static func content(of document: Document) -> FileContent {
    guard let root = document.root else { return FileContent(whole: document) }
    let mayList = document.value("requests", in: root) != nil && !isOne(document, at: root)
    let listed = mayList ? listed(in: document, root) : []
    if !listed.isEmpty { return FileContent(listing: listed, of: document) }
    guard document.kind(root) == .array else { return FileContent(whole: document) }
    let elements = Array(document.children(of: root))
    let nodes = elements.filter { isOne(document, at: $0) }
    return FileContent(listing: nodes, of: document, amongOthers: elements.count - nodes.count)
  }

  /// The one request of a document; what is not an object is judged as its body.
  static func request(whole document: Document) -> Request {
    var request = Request()
    request.read(whole: document)
    return request
  }

  /// The request that an object describes.
  package static func request(in document: Document, at root: Int) -> Request {
    var request = Request()
    request.read(root, in: document)
    return request
  }
}
