import WMLintJSON
package import WMLintSchema

/// An OpenAPI or Swagger document, of which a part is read when it is asked for.
package struct APIDescription: Sendable {
  let text: DescriptionText
  let index: DescriptionIndex

  /// What messages call it; `nil` for the published API.
  private let name: String?

  /// Indexes the document, and takes the operations that the API once had.
  package init(
    _ text: DescriptionText, named name: String? = nil, removed: [RemovedOperation] = []
  ) {
    self.text = text
    self.name = name
    var index = text.withBytes { DescriptionIndex($0) }
    // Another product's API never had the operations that Genesys Cloud's has no more.
    if index.paths.isBeginning([.literal("api"), .literal("v2")]) { index.add(removed) }
    self.index = index
  }

  /// What it describes.
  package var api: API {
    API(
      paths: index.paths, version: index.version, file: name,
      source: API.Source(
        operation: { operation($0, $1) }, id: { operationID($0, $1) }, body: { body($0, $1) },
        schema: { describedSchema($0) },
        type: { name in schema(named: name).map { TypeReader($0, in: self).type } ?? .any },
        methods: { methods }))
  }

  /// All of it, read.
  var whole: Document { text.withBytes { $0.document(0..<$0.count) } }

  private func operationID(_ path: PathID, _ method: String) -> String? {
    guard let place = index.place(path, method) else { return nil }
    return text.withBytes { text in
      var id: String?
      _ = text.forEachMember(ofObjectAt: place.range.lowerBound) { key, value in
        if text.isString("operationId", at: key) { id = text.string(at: value) }
        return text.endOfValue(from: value)
      }
      return id
    }
  }

  /// The methods that SDKs have for the operations, which are called after them.
  private var methods: [MethodTable.Entry] {
    text.withBytes { text in
      var methods: [MethodTable.Entry] = []
      methods.reserveCapacity(index.places.count)
      for place in index.places {
        let start = place.range.lowerBound
        let name =
          text.string("x-purecloud-method-name", or: "operationId", ofObjectAt: start)
          ?? SDKMethod(place.method, PathTemplate(place.template), model: "").name
        methods.append(MethodTable.Entry(name: name, path: place.path, method: place.method))
      }
      return methods
    }
  }

  private func body(_ path: PathID, _ method: String) -> DescribedValue? {
    guard let place = index.place(path, method) else { return nil }
    let document = document(place.range)
    guard let root = document.root else { return nil }
    if let body = document.value("requestBody", in: root) {
      let (node, document) = target(of: body, in: document)
      guard let content = document.value("content", in: node), document.kind(content) == .object,
        let media = document.members(of: content).first(where: { _ in true })
      else { return nil }
      return described(media.value, isRequired: document.isTrue("required", in: node), document)
    }
    for parameter in document.elements("parameters", in: root) {
      let (node, document) = target(of: parameter, in: document)
      if document.string("in", in: node) == "body" {
        return described(node, isRequired: document.isTrue("required", in: node), document)
      }
    }
    return nil
  }

  /// The schema of a body for people to read.
  private func described(
    _ node: Int, isRequired: Bool, _ document: Document
  ) -> DescribedValue {
    var described =
      document.value("schema", in: node).map { document.described($0) } ?? DescribedValue()
    described.isRequired = isRequired
    return described
  }

  private func describedSchema(_ name: String) -> DescribedValue? {
    schema(named: name).flatMap { document in document.root.map { document.described($0) } }
  }

  private func operation(_ path: PathID, _ method: String) -> Operation? {
    guard let place = index.place(path, method) else { return nil }
    var reader = OperationReader(place, document(place.range), in: self)
    if let shared = place.shared { reader.add(shared: document(shared)) }
    return reader.operation
  }
}

/// What the parts of a description refer to.
extension APIDescription {
  /// How many references may be followed in a row.
  private static let mostReferences = 16

  /// A schema by its name, or by a reference to what is inside another value.
  func schema(named name: String) -> Document? {
    text.withBytes { text in
      if let range = index.schemas.value(name, in: text) { return text.document(range) }
      guard let reference = JSONReference(name) else { return nil }
      return text.value(at: reference).map { text.document($0) }
    }
  }

  /// The value that a node's `$ref` leads to, with its document; the node itself if it has none.
  func target(of node: Int, in document: Document) -> (node: Int, document: Document) {
    var found = (node: node, document: document)
    for _ in 0..<Self.mostReferences {
      guard let reference = found.document.reference(of: found.node),
        let document = self.document(at: reference), let root = document.root
      else { break }
      found = (root, document)
    }
    return found
  }

  /// The security of operations that state none.
  var security: Document? { index.security.map { document($0) } }

  private func document(at reference: JSONReference) -> Document? {
    text.withBytes { text in
      // Looked up by name, because there may be thousands before it.
      if reference.names.dropLast().last == "parameters", let name = reference.names.last,
        let range = index.parameters.value(name, in: text)
      {
        return text.document(range)
      }
      return index.schemas.value(reference.schemaName, in: text).map { text.document($0) }
        ?? text.value(at: reference).map { text.document($0) }
    }
  }

  private func document(_ range: Range<Int>) -> Document {
    text.withBytes { $0.document(range) }
  }
}

/// The bytes of a description.
package enum DescriptionText: Sendable {
  case published
  case bytes([UInt8])

  func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    switch self {
    case .published: PublishedDocument.withBytes(body)
    case .bytes(let bytes): body(bytes.span)
    }
  }
}
