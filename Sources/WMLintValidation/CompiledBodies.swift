import Synchronization
package import WMLintSchema

/// The bodies of a contract's operations, each compiled when it is first asked for.
///
/// A class, so all workers share what is compiled.
package final class CompiledBodies: Sendable {
  package let contract: Contract

  /// A body of which nothing is known.
  package let anyBody: CompiledBody
  private let known = Mutex<[ObjectIdentifier: Known]>([:])

  /// An operation is kept with its body, so that no other takes its place in memory.
  private struct Known {
    let operation: Operation
    let body: CompiledBody
  }

  package init(of contract: Contract) {
    self.contract = contract
    anyBody = CompiledBody(.any, of: contract, .participantUpdate(of: contract))
  }

  /// What may be in the body of an operation.
  package func body(of operation: Operation) -> CompiledBody {
    let key = ObjectIdentifier(operation)
    if let body = known.withLock({ $0[key]?.body }) { return body }
    // Two threads may compile the same, which does no harm.
    let strictness =
      contract.operations.contains { $0 === operation }
      ? Strictness.participantUpdate(of: contract) : .published(operation)
    let body = CompiledBody(operation.body, of: contract, strictness)
    known.withLock { $0[key] = Known(operation: operation, body: body) }
    return body
  }
}
