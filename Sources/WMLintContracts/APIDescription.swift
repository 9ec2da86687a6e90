import WMLintJSON
package import WMLintSchema

/// An OpenAPI or Swagger document, of which a part is read when it is asked for.
package struct APIDescription: Sendable {
  let text: DescriptionText
  let index: DescriptionIndex

  /// Notes where everything stands, and what the API once had.
  package init(_ text: DescriptionText, removed: [RemovedOperation] = []) {
    self.text = text
    var index = text.withBytes { DescriptionIndex($0) }
    index.add(removed)
    self.index = index
  }

  /// What it describes.
  package var api: API {
    API(
      paths: index.paths, version: index.version,
      source: API.Source(
        operation: { operation($0, $1) }, id: { operationID($0, $1) }, body: { body($0, $1) },
        schema: { schema($0) }, type: { type($0) }))
  }

  private func type(_ name: String) -> ValueType {
    text.withBytes { text in
      guard let range = index.schemas.value(name, in: text) else { return .any }
      let document = text.document(range)
      return document.root.map { document.type(of: $0) } ?? .any
    }
  }

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

  private func body(_ path: PathID, _ method: String) -> DescribedValue? {
    guard let place = index.place(path, method) else { return nil }
    return text.withBytes { text in
      let document = text.document(place.range)
      return document.root.flatMap { document.body(of: $0) }
    }
  }

  private func schema(_ name: String) -> DescribedValue? {
    text.withBytes { text in
      guard let range = index.schemas.value(name, in: text) else { return nil }
      let document = text.document(range)
      return document.root.map { document.described($0) }
    }
  }

  private func operation(_ path: PathID, _ method: String) -> Operation? {
    guard let place = index.place(path, method) else { return nil }
    return text.withBytes { text in
      var reader = OperationReader(place, text.document(place.range))
      for reference in reader.references {
        // A parameter that is defined elsewhere.
        guard let range = index.parameters.value(reference, in: text) else { continue }
        reader.add(parameter: text.document(range))
      }
      if let shared = place.shared { reader.add(shared: text.document(shared)) }
      return reader.operation
    }
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
