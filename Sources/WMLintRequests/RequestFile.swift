package import WMLintJSON
import WMLintText

/// Reads a file that describes one request.
package struct RequestFile {
  private static let knownNames = [
    "url", "path", "endpoint", "method", "pathParameters", "query", "headers", "scopes", "body",
    "conversation",
  ]

  let document: Document
  var request = Request()

  private init(_ document: Document) {
    self.document = document
  }

  /// Whether a document is a request, or a list with one in it.
  package static func isOne(_ document: Document) -> Bool {
    guard let root = document.root else { return false }
    if document.kind(root) == .array {
      return document.children(of: root).contains { isOne(document, at: $0) }
    }
    return isOne(document, at: root)
  }

  private static func isOne(_ document: Document, at node: Int) -> Bool {
    guard document.kind(node) == .object else { return false }
    for name in ["url", "path", "endpoint"] {
      guard let value = document.value(name, in: node) else { continue }
      let kind = document.kind(value)
      if kind == .string || kind == .placeholder { return true }
    }
    return document.value("method", in: node) != nil && document.value("body", in: node) != nil
  }

  /// The requests of a document: itself, or each of its elements that is one.
  package static func content(of document: Document) -> FileContent {
    guard let root = document.root, document.kind(root) == .array else {
      var content = FileContent()
      content.add(request(in: document))
      return content
    }
    let nodes = document.children(of: root).filter { isOne(document, at: $0) }
    return FileContent(listing: nodes, of: document)
  }

  /// The one request of a document; what is no object is judged as its body.
  private static func request(in document: Document) -> Request {
    guard let root = document.root, document.kind(root) == .object else {
      var request = Request()
      request.place = document.root.map(document.place) ?? document.map.range(0..<0)
      request.body = .json(document)
      return request
    }
    var request = request(in: document, at: root)
    request.envelope = document
    return request
  }

  /// The request that an object describes.
  package static func request(in document: Document, at root: Int) -> Request {
    var file = RequestFile(document)
    file.request.place = document.place(root)
    file.readMembers(of: root)
    return file.request
  }

  private mutating func readMembers(of root: Int) {
    var seen: [(name: String, key: Int)] = []
    for (key, value) in document.members(of: root) {
      guard document.kind(key) == .string || document.kind(key) == .broken else { continue }
      let name = document.text(key)
      if Self.knownNames.contains(name) {
        if let index = seen.firstIndex(where: { $0.name == name }) {
          report(.duplicate(first: document.place(seen[index].key)), name, key)
          seen[index].key = key
        } else {
          seen.append((name, key))
        }
        if name == "conversation" { readConversation(key, value) } else { read(name, value) }
      } else {
        addOthers(key, value)
      }
    }
    reportBodyKeys(of: root, hasBody: seen.contains { $0.name == "body" })
  }

  /// Takes a free field, and what is nested in it: an id may be named anywhere in the envelope.
  mutating func addOthers(_ key: Int, _ value: Int) {
    request.others.append(document.field(key, value))
    for node in value + 1..<max(value + 1, document.nodes[value].next) {
      guard document.kind(node) == .object else { continue }
      request.others += document.members(of: node).map { document.field($0.key, $0.value) }
    }
    if document.kind(value) == .object {
      request.others += document.members(of: value).map { document.field($0.key, $0.value) }
    }
  }

  private mutating func read(_ name: String, _ value: Int) {
    if document.kind(value) == .placeholder || document.kind(value) == .broken, name != "body" {
      return
    }
    switch name {
    case "url", "path", "endpoint":
      guard let text = text(name, value) else { return }
      // A base and a path may stand apart: the one that holds a path is judged.
      if request.endpoint.map({ !holdsPath($0) }) ?? true { request.endpoint = text }
    case "method": request.method = text(name, value)
    case "pathParameters": request.pathParameters = fields(name, value)
    case "query": request.query = fields(name, value)
    case "headers": request.headers = fields(name, value)
    case "scopes": request.scopes = scopes(value)
    default: readBody(value)
    }
  }

  private func holdsPath(_ text: LiteralText) -> Bool {
    let string = text.string
    guard let host = string.firstRange(of: "://") else { return string.contains("/") }
    return string[host.upperBound...].dropLast().contains("/")
  }

  private mutating func readBody(_ value: Int) {
    switch document.kind(value) {
    case .string: request.body = .text { [document] in document.literal(value) }
    case .broken: request.body = .unknown
    default: request.body = .json(document.part(value))
    }
  }

  private mutating func text(_ name: String, _ value: Int) -> LiteralText? {
    let node = document.nodes[value]
    guard node.kind == .string else {
      if node.kind != .null {
        report(.wrongType(expected: "a string", found: node.kind.phrase), name, value)
      }
      return nil
    }
    return document.literal(value)
  }

  private mutating func fields(_ name: String, _ value: Int) -> [Field] {
    switch document.kind(value) {
    case .object, .array: return document.fields(value)
    case .null: return []
    case .string:
      let text = document.literal(value)
      return text.isEmpty || name != "query" ? [] : [Field(name: text, value: nil)]
    default:
      report(
        .wrongType(expected: "an object", found: document.kind(value).phrase), name, value)
      return []
    }
  }

  private mutating func scopes(_ value: Int) -> Scopes? {
    switch document.kind(value) {
    case .string:
      let node = document.nodes[value]
      if node.flags.contains(.holdsPlaceholder) { return nil }
      let names = document.text(value).split(whereSeparator: { $0 == " " || $0 == "," })
      return Scopes(names: names.map(String.init), place: document.place(value))
    case .array:
      var names: [String] = []
      for child in document.children(of: value) {
        let node = document.nodes[child]
        guard node.kind == .string, !node.flags.contains(.holdsPlaceholder) else { return nil }
        names += document.text(child).split(separator: " ").map(String.init)
      }
      return Scopes(names: names, place: document.place(value))
    case .null: return nil
    default:
      report(
        .wrongType(expected: "a list of strings", found: document.kind(value).phrase), "scopes",
        value)
      return nil
    }
  }

  /// Without a body, a key of the body beside the URL is one that was meant to be in it.
  private mutating func reportBodyKeys(of root: Int, hasBody: Bool) {
    guard !hasBody else { return }
    let members = document.members(of: root).filter { document.isText($0.key, "attributes") }
    for (key, value) in members {
      let start = document.nodes[key].range.lowerBound
      let member = document.piece(start..<document.nodes[value].range.upperBound)
      // Of two nobody knows which is the body's.
      let canBeMoved = document.isValid && members.count == 1
      report(.bodyKey(member: canBeMoved ? member : nil), "attributes", key)
      request.body = .unknown
    }
  }

  mutating func report(_ kind: FormProblem.Kind, _ name: String, _ node: Int) {
    request.formProblems.append(
      FormProblem(kind: kind, name: name, place: document.place(node), pointer: "/" + name))
  }
}
