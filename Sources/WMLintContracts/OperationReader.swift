import WMLintJSON
import WMLintSchema

/// Reads an operation of an OpenAPI or Swagger document.
struct OperationReader {
  private let place: DescriptionIndex.Place
  private let document: Document
  private var parameters: [Parameter] = []
  private var bodyName = ""
  private var body = ValueType.any
  private var isBodyRequired = false
  private var mediaTypes: [String] = []

  /// The names of the parameters that are defined elsewhere.
  private(set) var references: [String] = []

  init(_ place: DescriptionIndex.Place, _ document: Document) {
    self.place = place
    self.document = document
    guard let root = document.root else { return }
    for element in document.elements("parameters", in: root) { add(element, of: document) }
    if let body = document.value("requestBody", in: root) {
      isBodyRequired = document.isTrue("required", in: body)
      let content = document.value("content", in: body)
      mediaTypes = content.map { document.members(of: $0).map { document.text($0.key) } } ?? []
      if let content, let media = document.members(of: content).first(where: { _ in true }) {
        if let schema = document.value("schema", in: media.value) { readBody(schema, of: document) }
      }
    }
  }

  /// Adds a parameter that is defined elsewhere.
  mutating func add(parameter document: Document) {
    if let root = document.root { add(root, of: document) }
  }

  /// Adds those parameters of the path item that the operation has not set itself.
  mutating func add(shared document: Document) {
    guard let root = document.root else { return }
    let own = parameters
    parameters = []
    for element in document.children(of: root) { add(element, of: document) }
    let shared = parameters.filter { shared in
      !own.contains { $0.name == shared.name && $0.place == shared.place }
    }
    parameters = shared + own
  }

  private mutating func add(_ node: Int, of document: Document) {
    if let reference = document.string("$ref", in: node) {
      references.append(reference.split(separator: "/").last.map(String.init) ?? "")
      return
    }
    // Swagger has the body among the parameters.
    if document.string("in", in: node) == "body" {
      if let schema = document.value("schema", in: node) { readBody(schema, of: document) }
      isBodyRequired = document.isTrue("required", in: node)
      // What a whole description says once for all its operations is not read here.
      let types = self.document.root.map { self.document.strings("consumes", in: $0) } ?? []
      mediaTypes = types.isEmpty ? ["application/json"] : types
      return
    }
    if let parameter = Parameter(document, node) { parameters.append(parameter) }
  }

  private mutating func readBody(_ schema: Int, of document: Document) {
    bodyName = document.nameOfSchema(schema)
    body = document.type(of: schema)
  }

  /// The operation.
  var operation: Operation {
    guard let root = document.root else {
      return Operation(place.method, place.template, bodyName: bodyName)
    }
    let permissions =
      document.value("x-genesys-permissions", in: root)
      ?? document.value("x-inin-requires-permissions", in: root)
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
      answerName: document.string("x-genesys-returns", in: root),
      scopes: document.scopes(of: root),
      areScopesKnown: document.value("security", in: root) != nil
        && document.string("x-genesys-scopes", in: root) != "unknown",
      permissions: permissions.flatMap { document.permissions($0) },
      id: document.string("operationId", in: root), parameters: parameters,
      removedParameters: removed, status: status(of: root))
  }

  private func status(of root: Int) -> Operation.Status {
    guard document.isTrue("deprecated", in: root) else { return .current }
    return .deprecated(
      since: document.string("x-genesys-deprecated-since", in: root),
      replacements: document.strings("x-genesys-replacement", in: root))
  }
}

extension Document {
  /// The scopes of which one is needed.
  fileprivate func scopes(of operation: Int) -> [String] {
    var scopes: [String] = []
    for requirement in elements("security", in: operation) where kind(requirement) == .object {
      for (_, list) in members(of: requirement) where kind(list) == .array {
        for scope in children(of: list) where kind(scope) == .string {
          if !scopes.contains(text(scope)) { scopes.append(text(scope)) }
        }
      }
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
    let reference = string("$ref", in: node) ?? string("$ref", in: items)
    return reference.map(schemaName) ?? ""
  }
}
