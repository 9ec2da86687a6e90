/// All that an API description says, of which a part is read when it is asked for.
package final class API: Sendable {
  package let paths: PathTable

  /// The version as the description gives it.
  package let version: String
  private let source: Source

  /// What reads the parts of a description. Methods are in upper case.
  package struct Source: Sendable {
    var operation: @Sendable (PathID, _ method: String) -> Operation?
    var id: @Sendable (PathID, _ method: String) -> String?
    var body: @Sendable (PathID, _ method: String) -> DescribedValue?
    var schema: @Sendable (_ name: String) -> DescribedValue?

    package init(
      operation: @escaping @Sendable (PathID, _ method: String) -> Operation?,
      id: @escaping @Sendable (PathID, _ method: String) -> String?,
      body: @escaping @Sendable (PathID, _ method: String) -> DescribedValue?,
      schema: @escaping @Sendable (_ name: String) -> DescribedValue?
    ) {
      self.operation = operation
      self.id = id
      self.body = body
      self.schema = schema
    }
  }

  package init(paths: PathTable, version: String, source: Source) {
    self.paths = paths
    self.version = version
    self.source = source
  }

  /// Reads the operation of a path and a method; `nil` if the path does not have it.
  package func operation(_ path: PathID, _ method: String) -> Operation? {
    source.operation(path, method.uppercased())
  }

  /// Reads the `operationId` alone, which takes less time.
  package func operationID(_ path: PathID, _ method: String) -> String? {
    source.id(path, method.uppercased())
  }

  /// Reads what the body of an operation is; `nil` if it takes none.
  package func body(_ path: PathID, _ method: String) -> DescribedValue? {
    source.body(path, method.uppercased())
  }

  /// Reads a schema by its name.
  package func schema(_ name: String) -> DescribedValue? { source.schema(name) }

  /// One that describes nothing.
  package static let empty = API(
    paths: PathTable(), version: "",
    source: Source(
      operation: { _, _ in nil }, id: { _, _ in nil }, body: { _, _ in nil }, schema: { _ in nil }))
}

extension API {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// What messages call it: `the API of October 2026`.
  package var name: String {
    let parts = version.split(separator: "-")
    guard parts.count == 2, parts[0].count == 4, let month = Int(parts[1]),
      Self.months.indices.contains(month - 1)
    else { return version.isEmpty ? "the API" : "version \(version) of the API" }
    return "the API of \(Self.months[month - 1]) \(parts[0])"
  }
}
