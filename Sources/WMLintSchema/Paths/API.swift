/// All that an API description says, of which an operation is read when it is asked for.
package final class API: Sendable {
  package let paths: PathTable

  /// The version as the description gives it.
  package let version: String
  private let read: @Sendable (PathID, String) -> Operation?

  /// Makes one of its paths and of what reads the operation of a path and a method in upper case.
  package init(
    paths: PathTable, version: String, read: @escaping @Sendable (PathID, String) -> Operation?
  ) {
    self.paths = paths
    self.version = version
    self.read = read
  }

  /// Reads the operation of a path and a method; `nil` if the path does not have it.
  package func operation(_ path: PathID, _ method: String) -> Operation? {
    read(path, method.uppercased())
  }

  /// One that describes nothing.
  package static let empty = API(paths: PathTable(), version: "") { _, _ in nil }
}
