import Synchronization
package import WMLintSchema

/// A contract whose operations are compiled when a request to them first comes.
///
/// The one class: all workers share what is compiled. Each takes an operation once for each part of a
/// file, so that they do not wait for each other.
package final class CompiledContract: Sendable {
  /// What compiles an operation; `nil` for one of which requests must be looked at closely.
  package typealias Compile = @Sendable (Operation) -> CompiledOperation?

  struct Key: Hashable {
    let path: PathID
    let method: Method
  }

  /// What each worker begins with: the operation that the API does not list, and the rows of the bodies that
  /// are accepted without a request round them.
  let table: SchemaTable
  let bodies: [Int]
  let unlisted: WrittenTemplate?
  let first: [CompiledOperation.Traits]

  /// Reads what the API has.
  let api: @Sendable () -> API
  private let compile: Compile
  private let known = Mutex<[Key: CompiledOperation?]>([:])

  /// Makes one.
  ///
  /// - Parameters:
  ///   - unlisted: An operation that the API does not list.
  ///   - updates: The operations whose bodies are accepted without a request round them.
  ///   - api: Reads what the API has, once a request comes that is one to another operation.
  ///   - compile: Compiles an operation.
  package init(
    unlisted: Operation?, updates: [Operation], api: @escaping @Sendable () -> API,
    compile: @escaping Compile
  ) {
    var table = SchemaTable()
    bodies = updates.compactMap(compile).map { $0.added(to: &table).body }
    self.unlisted = unlisted.flatMap(WrittenTemplate.init)
    first = unlisted.flatMap(compile).map { [$0.added(to: &table)] } ?? []
    self.table = table
    self.api = api
    self.compile = compile
  }

  /// One by which nothing is accepted.
  package static let nothing = CompiledContract(unlisted: nil, updates: [], api: { .empty }) { _ in
    nil
  }

  /// An operation; `nil` for one of which requests must be looked at closely.
  func operation(_ key: Key) -> CompiledOperation? {
    if let operation = known.withLock({ $0[key] }) { return operation }
    // Two threads may compile the same, which does no harm.
    let operation = api().operation(key.path, key.method.rawValue).flatMap(compile)
    known.withLock { $0[key] = .some(operation) }
    return operation
  }
}
