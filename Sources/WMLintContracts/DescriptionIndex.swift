import WMLintSchema
import WMLintText

/// Where everything is in an OpenAPI or Swagger document, found in one pass over its bytes.
struct DescriptionIndex: Sendable {
  /// An operation, and where it is.
  struct Place: Sendable {
    let path: PathID
    let method: String
    let range: Range<Int>

    /// The path as it is written, which another with other names of parameters may be as well.
    let template: String

    /// The parameters that all operations of the path item share.
    let shared: Range<Int>?
  }

  /// `nil` if it is not one that is read.
  private(set) var format: DescriptionFormat?
  private(set) var paths = PathTable()
  private(set) var version = ""
  private(set) var title = ""
  private(set) var schemas = NamedValues()
  private(set) var parameters = NamedValues()
  private var pathItems = NamedValues()

  /// The operations by their paths.
  private(set) var places: [Place] = []

  /// Where the API is served, and what is before each path there.
  private(set) var servers = Servers()

  /// The security of operations that state none.
  private(set) var security: Range<Int>?

  /// The media types that the bodies of operations have that state none, in Swagger.
  private(set) var consumed: [String] = []

  /// What is called `host` and `basePath` in Swagger.
  private var host: String?
  private var basePath: String?

  init(_ text: Span<UInt8>) {
    var items = PathItems()
    _ = text.forEachMember(ofObjectAt: text.endOfBlanks(from: 0)) { key, value in
      if text.isString("paths", at: key) { return items.read(text, objectAt: value) }
      if text.isString("definitions", at: key) { return schemas.read(text, objectAt: value) }
      if text.isString("parameters", at: key) { return parameters.read(text, objectAt: value) }
      if text.isString("components", at: key) { return readComponents(text, objectAt: value) }
      if text.isString("info", at: key) { return readInfo(text, objectAt: value) }
      let end = text.endOfValue(from: value)
      readHead(text, key, value..<end)
      return end
    }
    if host != nil || basePath != nil { servers = Servers(host: host, basePath: basePath) }
    for item in items.items { add(item, text) }
    places.sort { $0.path < $1.path }
  }

  /// Where the operation of a path and a method is.
  func place(_ path: PathID, _ method: String) -> Place? {
    let first = places.partitionIndex { $0.path >= path }
    return places[first...].prefix { $0.path == path }.first { $0.method == method }
  }

  mutating func add(_ removed: [RemovedOperation]) {
    for operation in removed { paths.add(operation) }
  }

  private mutating func add(_ item: PathItems.Item, _ text: Span<UInt8>) {
    var item = item
    if let reference = item.reference.flatMap(JSONReference.init),
      let range = value(at: reference, in: text)
    {
      item.take(text, objectAt: range.lowerBound)
    }
    let own = item.servers.map { Servers(text.document($0)) }
    if let own { servers.add(hostsOf: own) }
    let bases = (own ?? servers).bases
    for base in bases.isEmpty ? [""] : bases { add(item, base + item.template) }
  }

  /// Where a path item is that a reference names: by its name, as there may be thousands.
  private func value(at reference: JSONReference, in text: Span<UInt8>) -> Range<Int>? {
    let isListed = reference.names.count == 3 && reference.names[1] == "pathItems"
    return isListed
      ? pathItems.value(reference.names[2], in: text) : text.value(at: reference)
  }

  private mutating func add(_ item: PathItems.Item, _ template: String) {
    // Requests are looked up from there on; what is before it varies.
    let start = Self.beginning(of: template.utf8.span)
    let template = start == 0 ? template : String(template.utf8.dropFirst(start)) ?? template
    let path = paths.add(
      template, methods: item.operations.map(\.method), values: item.values)
    for operation in item.operations {
      places.append(
        Place(
          path: path, method: operation.method, range: operation.range, template: template,
          shared: item.shared))
    }
  }

  /// Where the last `/api/v2/` of a path begins; 0 if it has none.
  private static func beginning(of path: Span<UInt8>) -> Int {
    let beginning = "/api/v2/"
    var start = path.count - beginning.utf8.count
    while start > 0,
      path[start] != ASCII.slash
        || !path.isText(beginning, at: start..<start + beginning.utf8.count)
    {
      start -= 1
    }
    return max(start, 0)
  }

  private mutating func readHead(_ text: Span<UInt8>, _ key: Range<Int>, _ value: Range<Int>) {
    if text.isString("host", at: key) { host = text.string(at: value.lowerBound) }
    if text.isString("basePath", at: key) { basePath = text.string(at: value.lowerBound) }
    if text.isString("servers", at: key) { servers = Servers(text.document(value)) }
    if text.isString("security", at: key) { security = value }
    if text.isString("consumes", at: key) { consumed = text.strings(at: value.lowerBound) }
    if text.isString("swagger", at: key) {
      // YAML makes a number of a version without quotes.
      let version = text.string(at: value.lowerBound) ?? text.string(at: value)
      format = DescriptionFormat(swagger: version)
    }
    if text.isString("openapi", at: key) {
      format = text.string(at: value.lowerBound).flatMap(DescriptionFormat.init(openAPI:))
    }
  }

  private mutating func readComponents(_ text: Span<UInt8>, objectAt start: Int) -> Int {
    text.forEachMember(ofObjectAt: start) { key, value in
      if text.isString("schemas", at: key) { return schemas.read(text, objectAt: value) }
      if text.isString("parameters", at: key) { return parameters.read(text, objectAt: value) }
      if text.isString("pathItems", at: key) { return pathItems.read(text, objectAt: value) }
      return text.endOfValue(from: value)
    }
  }

  private mutating func readInfo(_ text: Span<UInt8>, objectAt start: Int) -> Int {
    text.forEachMember(ofObjectAt: start) { key, value in
      if text.isString("version", at: key) { version = text.string(at: value) ?? "" }
      if text.isString("title", at: key) { title = text.string(at: value) ?? "" }
      return text.endOfValue(from: value)
    }
  }
}
