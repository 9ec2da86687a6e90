package import WMLintSchema

/// What may be in the body of an operation: rows, which decide what is right of a document and of bytes alike,
/// and the types behind them, which say what would be.
///
/// An immutable class, so all requests share one instance.
package final class CompiledBody: Sendable {
  package let table: SchemaTable

  /// The row of the whole body.
  package let top: Int
  package let strictness: Strictness
  package let contract: Contract
  private let types: [ValueType]

  /// Compiles a type of a contract.
  package init(_ type: ValueType, of contract: Contract, _ strictness: Strictness) {
    var compiler = SchemaCompiler(contract, strictness)
    top = compiler.addBody(type)
    table = compiler.table
    types = compiler.types
    self.strictness = strictness
    self.contract = contract
  }

  /// What a row is made of, never a reference.
  package func type(_ row: Int) -> ValueType { types.indices.contains(row) ? types[row] : .any }

  /// Whether a row takes a whole number that nothing is to be said of.
  package func takesNumber(_ number: Int64, _ row: Int) -> Bool {
    !table.rows[row].needsDocument && table.rows[row].bounds.contains(number)
  }

  /// Whether a row is made of a map, whose keys are all free.
  package func isMap(_ row: Int) -> Bool { if case .map = type(row) { true } else { false } }

  /// The object that a row is made of; one without keys if it is made of none.
  package func object(_ row: Int) -> ObjectType {
    switch type(row) {
    case .object(let object): object
    case .map(let values): ObjectType([], otherValues: values)
    default: ObjectType([], otherValues: .any)
    }
  }
}
