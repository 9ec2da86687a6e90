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

  /// The operation that the API does not list.
  let unlisted: (operation: CompiledOperation, path: WrittenTemplate)?

  /// The bodies that are accepted without a request round them.
  let bodies: [CompiledOperation]
  private let api: @Sendable () -> API
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
    self.unlisted = unlisted.flatMap { operation in
      compile(operation).flatMap { compiled in
        WrittenTemplate(operation).map { (compiled, $0) }
      }
    }
    bodies = updates.compactMap(compile)
    self.api = api
    self.compile = compile
  }

  /// One by which nothing is accepted.
  package static let nothing = CompiledContract(unlisted: nil, updates: [], api: { .empty }) { _ in
    nil
  }

  /// The paths of the API.
  var paths: PathTable { api().paths }

  /// An operation; `nil` for one of which requests must be looked at closely.
  func operation(_ key: Key) -> CompiledOperation? {
    if let operation = known.withLock({ $0[key] }) { return operation }
    // Two threads may compile the same, which does no harm.
    let operation = api().operation(key.path, key.method.rawValue).flatMap(compile)
    known.withLock { $0[key] = .some(operation) }
    return operation
  }
}
