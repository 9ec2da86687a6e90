package import WMLintJSON
package import WMLintSchema
package import WMLintText

/// A contract that is an API description: Swagger 2.0, OpenAPI 3.0 or 3.1, in JSON.
package struct ContractFile: Sendable {
  package let contract: Contract
  package let format: DescriptionFormat
  package let description: APIDescription

  /// Reads a description.
  ///
  /// - Parameters:
  ///   - source: The text, and what a person calls it.
  ///   - document: The same text, read.
  /// - Throws: What is wrong with the text.
  package init(_ source: Source, read document: Document) throws(DescriptionProblem) {
    if let problem = document.problems.first(where: { $0.kind != .byteOrderMark }) {
      if document.looksLikeYAML { throw .other(Self.yaml, place: 0..<0) }
      throw .syntax(problem, document)
    }
    description = APIDescription(
      .bytes(document.value), named: source.name,
      removed: PublishedDocument.withRemovedOperations { RemovedOperation.list($0) })
    guard let format = description.index.format else { throw document.wrongVersion }
    self.format = format
    if description.index.paths.count == 0 { throw .other("has no path", place: 0..<0) }
    let api = description.api
    contract = Contract(
      name: source.name, summary: description.index.title, source: source.name,
      operations: Contract.participantUpdates.operations(in: api),
      foreignKeys: Contract.participantUpdates.foreignKeys,
      hosts: description.index.servers.hosts, isFile: true
    ) { api }
  }

  /// The parts of it that values are not checked against.
  package var unjudged: UnjudgedSchemas { UnjudgedSchemas(in: description.whole) }

  private static let yaml =
    "is YAML, which is not read: convert it to JSON, for example with 'yq -o=json'"
}

extension Contract {
  /// The participant updates that an API has as well, with the bodies as it describes them; none where
  /// it does not have the one of all media.
  fileprivate func operations(in api: API) -> [Operation] {
    let found = operations.compactMap { operation -> Operation? in
      let written = operation.path.segments.map { segment -> PathTable.Written in
        switch segment {
        case .literal(let word): .literal(word)
        case .parameter: .id
        }
      }
      guard case .current(let path, _) = api.paths.match(written),
        let own = api.operation(path, operation.method)
      else { return operation.status.isRemoved ? operation : nil }
      return operation.described(as: own, in: api)
    }
    return found.contains { $0.path.medium == nil } ? found : []
  }
}

extension Operation {
  /// The same as a description has it, with what is known beyond that of the values in its body.
  fileprivate func described(as own: Operation, in api: API) -> Operation {
    Operation(
      method, path.text, body: own.body.adding(body, in: api), bodyName: own.bodyName,
      isBodyRequired: own.isBodyRequired, mediaTypes: own.mediaTypes, answerName: own.answerName,
      scopes: own.scopes, areScopesKnown: own.areScopesKnown, permissions: own.permissions,
      id: own.id, parameters: own.parameters, removedParameters: own.removedParameters,
      status: own.status, naming: naming)
  }
}

extension ValueType {
  /// The type with the usual values, and the values accepted beside its own, of another type.
  fileprivate func adding(_ known: ValueType, in api: API) -> ValueType {
    switch (self, known) {
    case (.reference(let name), _):
      let named = api.type(name)
      if case .reference = named { return self }
      return named.adding(known, in: api)
    case (.object(let own), .object(let known)):
      return .object(
        ObjectType(
          own.properties.map { property in
            guard let same = known.property(property.name) else { return property }
            if case .reference = same.type { return property }
            return Property(
              property.name, property.type.adding(same.type, in: api),
              isRequired: property.isRequired, isReadOnly: property.isReadOnly,
              meaning: property.meaning)
          }, otherValues: own.otherValues))
    case (.map(let own), .map(let known)): return .map(own.adding(known, in: api))
    case (.string(let own), .string(let known)):
      return .string(
        StringType(
          values: own.values, usualValues: known.usualValues, usualInMedia: known.usualInMedia,
          unusual: known.unusual, format: own.format, lengths: own.lengths,
          toleratesScalars: known.toleratesScalars))
    default: return self
    }
  }
}

extension Document {
  /// Why a JSON text is not a supported description.
  fileprivate var wrongVersion: DescriptionProblem {
    guard let root, kind(root) == .object else {
      return .other("is not an API description: it must be an object", place: extent)
    }
    for name in ["swagger", "openapi"] {
      guard let version = value(name, in: root) else { continue }
      let written = scalar(version) ?? source(version)
      return .other(
        "is \(name == "swagger" ? "Swagger" : "OpenAPI") \(written); "
          + "Swagger 2.0, OpenAPI 3.0 and 3.1 are read", place: nodes[version].range)
    }
    return .other(
      "is not an API description: it has neither 'swagger' nor 'openapi'", place: nodes[root].range)
  }

  /// Whether the text begins like a description in YAML.
  fileprivate var looksLikeYAML: Bool {
    let start = String(decoding: bytes.prefix(4_096), as: UTF8.self)
    let lines = start.split(whereSeparator: \.isNewline)
    return lines.contains { line in
      ["openapi:", "swagger:", "%YAML", "---"].contains(where: line.hasPrefix)
    }
  }

  /// The bytes of the outermost value, without what is before and behind it.
  fileprivate var value: [UInt8] {
    guard let range = root.map({ nodes[$0].range }), range != bytes.indices else { return bytes }
    return Array(bytes[range])
  }
}
