import Synchronization

/// All that an API description says, of which a part is read when it is first asked for.
package final class API: Sendable {
  package let paths: PathTable

  /// The version as the description gives it.
  package let version: String

  /// The file that it was read from, as a person calls it; `nil` for the published API.
  package let file: String?
  private let source: Source

  /// What was read so far: a file of requests asks for the same again and again.
  private let cache = Mutex(Cache())

  private struct Cache {
    var operations: [OperationKey: Operation?] = [:]
    var types: [String: ValueType] = [:]
    var methods: MethodTable?
    var answers: [UnknownPath: [NearPath]] = [:]
  }

  private struct OperationKey: Hashable {
    let path: PathID
    let method: String
  }

  /// Reads the parts of a description; methods are in upper case.
  package struct Source: Sendable {
    var operation: @Sendable (PathID, _ method: String) -> Operation?
    var id: @Sendable (PathID, _ method: String) -> String?
    var body: @Sendable (PathID, _ method: String) -> DescribedValue?
    var schema: @Sendable (_ name: String) -> DescribedValue?
    var type: @Sendable (_ name: String) -> ValueType
    var methods: @Sendable () -> [MethodTable.Entry]

    package init(
      operation: @escaping @Sendable (PathID, _ method: String) -> Operation?,
      id: @escaping @Sendable (PathID, _ method: String) -> String?,
      body: @escaping @Sendable (PathID, _ method: String) -> DescribedValue?,
      schema: @escaping @Sendable (_ name: String) -> DescribedValue?,
      type: @escaping @Sendable (_ name: String) -> ValueType,
      methods: @escaping @Sendable () -> [MethodTable.Entry] = { [] }
    ) {
      self.operation = operation
      self.id = id
      self.body = body
      self.schema = schema
      self.type = type
      self.methods = methods
    }
  }

  package init(paths: PathTable, version: String, file: String? = nil, source: Source) {
    self.paths = paths
    self.version = version
    self.file = file
    self.source = source
  }

  /// The operation of a path and a method; `nil` if the path does not have it.
  package func operation(_ path: PathID, _ method: String) -> Operation? {
    let key = OperationKey(path: path, method: method.uppercased())
    if let operation = cache.withLock({ $0.operations[key] }) { return operation }
    // Two threads may read the same, which does no harm.
    let operation = source.operation(key.path, key.method)
    cache.withLock { $0.operations[key] = .some(operation) }
    return operation
  }

  /// The type that a schema describes; `any` if there is no such schema.
  package func type(_ name: String) -> ValueType {
    if let type = cache.withLock({ $0.types[name] }) { return type }
    let type = source.type(name)
    cache.withLock { $0.types[name] = type }
    return type
  }

  /// The methods that SDKs have for the operations.
  package var methods: MethodTable {
    if let methods = cache.withLock({ $0.methods }) { return methods }
    let methods = MethodTable(source.methods(), removed: paths.removedOperations)
    cache.withLock { $0.methods = methods }
    return methods
  }

  /// The suggestions for an unknown path, from a cache of a few answers.
  func answer(
    to question: UnknownPath, keeping most: Int, _ find: () -> [NearPath]
  ) -> [NearPath] {
    if let answer = cache.withLock({ $0.answers[question] }) { return answer }
    let answer = find()
    cache.withLock { if $0.answers.count < most { $0.answers[question] = answer } }
    return answer
  }

  /// Reads the `operationId` alone, which takes less time.
  package func operationID(_ path: PathID, _ method: String) -> String? {
    source.id(path, method.uppercased())
  }

  /// Reads the body of an operation; `nil` if it takes none.
  package func body(_ path: PathID, _ method: String) -> DescribedValue? {
    source.body(path, method.uppercased())
  }

  /// Reads a schema by its name.
  package func schema(_ name: String) -> DescribedValue? { source.schema(name) }

  /// One that describes nothing.
  package static let empty = API(
    paths: PathTable(), version: "",
    source: Source(
      operation: { _, _ in nil }, id: { _, _ in nil }, body: { _, _ in nil }, schema: { _ in nil },
      type: { _ in .any }))
}

extension API {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The month and the year that the version says.
  private var month: (name: String, year: Substring)? {
    let parts = version.split(separator: "-")
    guard parts.count == 2, parts[0].count == 4, let month = Int(parts[1]),
      Self.months.indices.contains(month - 1)
    else { return nil }
    return (Self.months[month - 1], parts[0])
  }

  /// What messages call it: `the API of October 2026`, or the file.
  package var name: String {
    if let file { return file }
    if let month { return "the API of \(month.name) \(month.year)" }
    return version.isEmpty ? "the API" : "version \(version) of the API"
  }
}
