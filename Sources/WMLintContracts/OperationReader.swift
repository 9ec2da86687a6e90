import WMLintJSON
import WMLintSchema

/// Reads an operation of an OpenAPI or Swagger document.
struct OperationReader {
  private let place: DescriptionIndex.Place
  private let document: Document
  private let description: APIDescription
  private var parameters: [Parameter] = []
  private var bodyName = ""
  private var body = ValueType.any
  private var isBodyRequired = false
  private var mediaTypes: [String] = []

  init(
    _ place: DescriptionIndex.Place, _ document: Document, in description: APIDescription
  ) {
    self.place = place
    self.document = document
    self.description = description
    guard let root = document.root else { return }
    for element in document.elements("parameters", in: root) { add(element, of: document) }
    if let body = document.value("requestBody", in: root) {
      let (node, document) = description.target(of: body, in: document)
      readBody(node, of: document)
    }
  }

  /// Adds those parameters of the path item that the operation has not set itself.
  mutating func add(shared document: Document) {
    guard let root = document.root, document.kind(root) == .array else { return }
    let own = parameters
    parameters = []
    for element in document.children(of: root) { add(element, of: document) }
    let shared = parameters.filter { shared in
      !own.contains { $0.name == shared.name && $0.place == shared.place }
    }
    parameters = shared + own
  }

  private mutating func add(_ written: Int, of writing: Document) {
    let (node, document) = description.target(of: written, in: writing)
    switch document.string("in", in: node) {
    case "body":
      // Swagger has the body among the parameters.
      if let schema = document.value("schema", in: node) { readSchema(schema, of: document) }
      isBodyRequired = document.isTrue("required", in: node)
      mediaTypes = consumed.isEmpty ? ["application/json"] : consumed
    case "formData": mediaTypes = consumed
    default:
      if let parameter = Parameter(document, node, in: description) {
        parameters.append(parameter)
      }
    }
  }

  /// The media types that Swagger has for a body.
  private var consumed: [String] {
    let own = document.root.map { document.strings("consumes", in: $0) } ?? []
    return own.isEmpty ? description.index.consumed : own
  }

  private mutating func readBody(_ node: Int, of document: Document) {
    isBodyRequired = document.isTrue("required", in: node)
    guard let content = document.value("content", in: node), document.kind(content) == .object
    else { return }
    let media = document.members(of: content).map { (document.text($0.key), $0.value) }
    mediaTypes = media.map(\.0)
    guard let json = media.first(where: { MediaType.isJSON($0.0) }) else { return }
    if let schema = document.value("schema", in: json.1) { readSchema(schema, of: document) }
  }

  private mutating func readSchema(_ schema: Int, of document: Document) {
    bodyName = document.nameOfSchema(schema)
    body = TypeReader(document, in: description).type(of: schema)
  }

  /// The operation.
  var operation: Operation {
    guard let root = document.root else {
      return Operation(place.method, place.template, bodyName: bodyName)
    }
    let permissions =
      document.value("x-genesys-permissions", in: root)
      ?? document.value("x-inin-requires-permissions", in: root)
    let scopes = scopes(of: root)
    var removed: [String: String] = [:]
    if let value = document.value("x-genesys-removed-parameters", in: root),
      document.kind(value) == .object
    {
      for (key, value) in document.members(of: value) {
        removed[document.text(key)] = document.text(value)
      }
    }
    return Operation(
      place.method, place.template, body: body, bodyName: bodyName,
      isBodyRequired: isBodyRequired, mediaTypes: mediaTypes,
      answerName: answerName(of: root),
      scopes: scopes.names,
      areScopesKnown: scopes.areKnown
        && document.string("x-genesys-scopes", in: root) != "unknown",
      permissions: permissions.flatMap { document.permissions($0) },
      id: document.string("operationId", in: root), parameters: parameters,
      removedParameters: removed, status: status(of: root))
  }

  /// The name of the schema of what it answers where it succeeds.
  private func answerName(of root: Int) -> String? {
    if let name = document.string("x-genesys-returns", in: root) { return name }
    guard let answers = document.value("responses", in: root), document.kind(answers) == .object
    else { return nil }
    for (key, written) in document.members(of: answers) where document.text(key).first == "2" {
      let (answer, document) = description.target(of: written, in: document)
      var schema = document.value("schema", in: answer)
      if let content = document.value("content", in: answer), document.kind(content) == .object {
        let json = document.members(of: content).first { MediaType.isJSON(document.text($0.key)) }
        schema = json.flatMap { document.value("schema", in: $0.value) }
      }
      let name = schema.map { document.nameOfSchema($0) } ?? ""
      if !name.isEmpty { return name }
    }
    return nil
  }

  /// The scopes of which one is needed; none where it can do without.
  private func scopes(of root: Int) -> (names: [String], areKnown: Bool) {
    if let own = document.value("security", in: root) { return (document.scopes(own), true) }
    guard let document = description.security, let root = document.root else { return ([], false) }
    return (document.scopes(root), true)
  }

  private func status(of root: Int) -> Operation.Status {
    guard document.isTrue("deprecated", in: root) else { return .current }
    return .deprecated(
      since: document.string("x-genesys-deprecated-since", in: root),
      replacements: document.strings("x-genesys-replacement", in: root))
  }
}

extension Document {
  /// The scopes of which one is needed, by requirements of which one must be met.
  fileprivate func scopes(_ requirements: Int) -> [String] {
    guard kind(requirements) == .array else { return [] }
    var scopes: [String] = []
    for requirement in children(of: requirements) where kind(requirement) == .object {
      // Genesys lists alternative scopes as if all were needed.
      let own = members(of: requirement).flatMap { _, list in
        kind(list) == .array ? children(of: list).filter { kind($0) == .string }.map(text) : []
      }
      if own.isEmpty { return [] }
      scopes += own.filter { !scopes.contains($0) }
    }
    return scopes
  }

  fileprivate func permissions(_ node: Int) -> Operation.Permissions? {
    let names = strings("permissions", in: node)
    if names.isEmpty { return nil }
    let mode = string("mode", in: node) ?? string("type", in: node)
    return Operation.Permissions(areAllNeeded: mode == "ALL", names)
  }

  /// The name of the schema that a schema refers to; empty where it refers to none.
  fileprivate func nameOfSchema(_ node: Int) -> String {
    let items = value("items", in: node) ?? node
    return (reference(of: node) ?? reference(of: items))?.schemaName ?? ""
  }
}
