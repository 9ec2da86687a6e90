/// The methods of SDKs for the operations of a contract, to look names up in.
///
/// A name may be in the naming of any SDK: its letters count, and nothing else.
package struct SDKMethods: Sendable {
  /// A method, and the operation that it sends.
  package struct Entry: Sendable {
    package let method: SDKMethod
    package let operation: Operation
    let letters: ArraySlice<UInt8>
  }

  let contract: Contract
  let entries: [Entry]
  private let shortest: Int

  /// Prepares to look up the methods of a contract.
  package init(of contract: Contract) {
    self.contract = contract
    entries = contract.operations.flatMap { operation in
      operation.methods.map { method in
        Entry(
          method: method, operation: operation, letters: MethodName(method.name.utf8).letters)
      }
    }
    shortest = entries.map(\.letters.count).min() ?? 0
  }

  /// The names of the methods in camelCase.
  package var names: [String] { entries.map(\.method.name) }

  /// The method of a name, if there is one.
  package subscript(name: ArraySlice<UInt8>) -> Entry? {
    guard name.count >= shortest else { return nil }
    let letters = MethodName(name).letters
    return entries.first { $0.letters == letters }
  }
}
