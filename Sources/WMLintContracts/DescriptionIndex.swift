import WMLintSchema
import WMLintText

/// Where everything is in an OpenAPI or Swagger document, found in one pass over its bytes.
struct DescriptionIndex: Sendable {
  /// An operation, and where it stands.
  struct Place: Sendable {
    let path: PathID
    let method: String
    let range: Range<Int>

    /// The path as it is written, which another with other names of parameters may be as well.
    let template: String

    /// The parameters that all operations of the path item share.
    let shared: Range<Int>?
  }

  private(set) var paths = PathTable()
  private(set) var version = ""
  private(set) var schemas = NamedValues()
  private(set) var parameters = NamedValues()
  private(set) var requestBodies = NamedValues()

  /// The operations by their paths.
  private(set) var places: [Place] = []

  /// What stands before each path: `basePath` of Swagger.
  private var base = ""

  init(_ text: Span<UInt8>) {
    var items = PathItems()
    _ = text.forEachMember(ofObjectAt: text.endOfBlanks(from: 0)) { key, value in
      if text.isString("paths", at: key) { return items.read(text, objectAt: value) }
      if text.isString("definitions", at: key) { return schemas.read(text, objectAt: value) }
      if text.isString("parameters", at: key) { return parameters.read(text, objectAt: value) }
      if text.isString("components", at: key) { return readComponents(text, objectAt: value) }
      if text.isString("info", at: key) { return readInfo(text, objectAt: value) }
      if text.isString("basePath", at: key) { readBase(text, at: value) }
      return text.endOfValue(from: value)
    }
    for item in items.items { add(item) }
    places.sort { $0.path < $1.path }
  }

  /// Where the operation of a path and a method stands.
  func place(_ path: PathID, _ method: String) -> Place? {
    let first = places.partitionIndex { $0.path >= path }
    return places[first...].prefix { $0.path == path }.first { $0.method == method }
  }

  mutating func add(_ removed: [RemovedOperation]) {
    for operation in removed { paths.add(operation) }
  }

  private mutating func add(_ item: PathItems.Item) {
    let template = base.isEmpty ? item.template : base + item.template
    let path = paths.add(
      template, methods: item.operations.map(\.method), values: item.values)
    for operation in item.operations {
      places.append(
        Place(
          path: path, method: operation.method, range: operation.range, template: template,
          shared: item.shared))
    }
  }

  private mutating func readBase(_ text: Span<UInt8>, at value: Int) {
    base = text.string(at: value) ?? ""
    if base.hasSuffix("/") { base.removeLast() }
  }

  private mutating func readComponents(_ text: Span<UInt8>, objectAt start: Int) -> Int {
    text.forEachMember(ofObjectAt: start) { key, value in
      if text.isString("schemas", at: key) { return schemas.read(text, objectAt: value) }
      if text.isString("parameters", at: key) { return parameters.read(text, objectAt: value) }
      if text.isString("requestBodies", at: key) {
        return requestBodies.read(text, objectAt: value)
      }
      return text.endOfValue(from: value)
    }
  }

  private mutating func readInfo(_ text: Span<UInt8>, objectAt start: Int) -> Int {
    text.forEachMember(ofObjectAt: start) { key, value in
      if text.isString("version", at: key) { version = text.string(at: value) ?? "" }
      return text.endOfValue(from: value)
    }
  }
}
