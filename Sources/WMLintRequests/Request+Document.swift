import WMLintJSON
import WMLintText

extension Request {
  /// The fields that mean something.
  private enum Name: String, CaseIterable {
    case url, uri, path, endpoint, method, pathParameters, query, params, headers, scopes, body
    case conversation
  }

  private static let names = Name.allCases.map { (text: Array($0.rawValue.utf8), name: $0) }

  /// Takes what a document describes; what is not an object is the body.
  mutating func read(whole document: Document) {
    if let root = document.root, document.kind(root) == .object {
      envelope = document
      read(root, in: document)
    } else {
      place = document.root.map(document.place) ?? document.map.range(0..<0)
      body = .json(document)
    }
  }

  /// Takes what an object describes.
  mutating func read(_ root: Int, in document: Document) {
    place = document.place(root)
    var seen: [(name: Name, key: Int)] = []
    seen.reserveCapacity(Self.names.count)
    for (key, value) in document.members(of: root) {
      guard document.kind(key) == .string || document.kind(key) == .broken else { continue }
      guard let name = Self.name(document.decoded(key)) else {
        addOthers(key, value, in: document)
        continue
      }
      if let index = seen.firstIndex(where: { $0.name == name }) {
        let first = document.place(seen[index].key)
        report(.duplicate(first: first), name.rawValue, key, in: document)
        seen[index].key = key
      } else {
        seen.append((name, key))
      }
      read(name, key, value, in: document)
    }
    if !seen.contains(where: { $0.name == .body }) { reportBodyKeys(of: root, in: document) }
  }

  private static func name(_ text: ArraySlice<UInt8>) -> Name? {
    for index in names.indices
    where names[index].text.count == text.count && text.elementsEqual(names[index].text) {
      return names[index].name
    }
    return nil
  }

  /// Takes a free field, and what is nested in it: an id may be named anywhere in the envelope.
  mutating func addOthers(_ key: Int, _ value: Int, in document: Document) {
    extras.fields.append(document.field(key, value))
    for node in value + 1..<max(value + 1, document.nodes[value].next) {
      guard document.kind(node) == .object else { continue }
      extras.fields += document.members(of: node).map { document.field($0.key, $0.value) }
    }
    if document.kind(value) == .object {
      extras.fields += document.members(of: value).map { document.field($0.key, $0.value) }
    }
  }

  private mutating func read(_ name: Name, _ key: Int, _ value: Int, in document: Document) {
    let kind = document.kind(value)
    if kind == .placeholder || kind == .broken, name != .body, name != .conversation {
      isQueryOpen = isQueryOpen || name == .query || name == .params
      return
    }
    switch name {
    case .url, .uri, .path, .endpoint:
      guard let text = text(name, value, in: document) else { return }
      // A base and a path may be apart: the one that holds a path is judged.
      if endpoint.map({ !holdsPath($0) }) ?? true { endpoint = text }
    case .method: method = text(name, value, in: document)
    case .pathParameters: pathParameters = fields(name, value, in: document)
    // Clients of programs call it so.
    case .query, .params: query += queryFields(name, value, in: document)
    case .headers: headers = fields(name, value, in: document)
    case .scopes: scopes = scopes(value, in: document)
    case .body: readBody(value, in: document)
    case .conversation: readConversation(key, value, in: document)
    }
  }

  private func holdsPath(_ text: MappedText) -> Bool {
    let string = text.string
    guard let host = string.firstRange(of: "://") else { return string.contains("/") }
    return string[host.upperBound...].dropLast().contains("/")
  }

  private mutating func readBody(_ value: Int, in document: Document) {
    switch document.kind(value) {
    case .string: body = .text { document.literal(value) }
    case .broken: body = .unknown
    default: body = .json(document.part(value))
    }
  }

  private mutating func text(
    _ name: Name, _ value: Int, in document: Document
  ) -> MappedText? {
    let node = document.nodes[value]
    guard node.kind == .string else {
      if node.kind != .null {
        report(
          .wrongType(expected: "a string", found: node.kind.phrase), name.rawValue, value,
          in: document)
      }
      return nil
    }
    return document.literal(value)
  }

  private mutating func fields(
    _ name: Name, _ value: Int, in document: Document
  ) -> [Field] {
    switch document.kind(value) {
    case .object, .array: return document.fields(value)
    case .null, .string: return []
    default:
      report(
        .wrongType(expected: "an object", found: document.kind(value).phrase), name.rawValue, value,
        in: document)
      return []
    }
  }

  /// The query as an object, whose arrays are parameters that are repeated, as a list of names and
  /// values, or as the text behind a question mark.
  private mutating func queryFields(
    _ name: Name, _ value: Int, in document: Document
  ) -> [Field] {
    switch document.kind(value) {
    case .object:
      return document.members(of: value).flatMap { key, value in
        // `params` may be all that a client is given, as `{"path": {…}, "query": {…}}`.
        document.kind(value) == .object && name == .params ? [] : document.parameters(key, value)
      }
    case .string:
      let text = document.literal(value)
      return QueryText.fields(text.starts(with: "?") ? text.dropFirst(1) : text)
    default: return fields(name, value, in: document)
    }
  }

  private mutating func scopes(_ value: Int, in document: Document) -> Scopes? {
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
        value, in: document)
      return nil
    }
  }

  /// Where there is no body, a key of the body beside the URL is one that was meant to be in it.
  private mutating func reportBodyKeys(
    of root: Int, in document: Document
  ) {
    let members = document.members(of: root).filter { document.isText($0.key, "attributes") }
    for (key, value) in members {
      let start = document.nodes[key].range.lowerBound
      let member = document.piece(start..<document.nodes[value].range.upperBound)
      // With two, it is unknown which is the body's.
      let canBeMoved = document.isValid && members.count == 1
      report(.bodyKey(member: canBeMoved ? member : nil), "attributes", key, in: document)
      body = .unknown
    }
  }

  mutating func report(
    _ kind: FormProblem.Kind, _ name: String, _ node: Int, in document: Document
  ) {
    formProblems.append(
      FormProblem(kind: kind, name: name, place: document.place(node), pointer: "/" + name))
  }
}
