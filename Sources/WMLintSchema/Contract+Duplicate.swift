extension Contract {
  /// A contract of the same facts with operations and types of its own.
  ///
  /// Looking at requests counts references to these objects: over those of one contract, processors
  /// that do so at once would fight.
  package var duplicate: Contract {
    Contract(
      name: name, summary: summary, source: source, subject: subject,
      operations: operations.map(Operation.init(duplicating:)), types: types.map(\.duplicate),
      foreignKeys: foreignKeys, hosts: hosts, api: describe)
  }
}

extension Property {
  fileprivate var duplicate: Property {
    Property(
      name, type.duplicate, isRequired: isRequired, isReadOnly: isReadOnly, meaning: meaning)
  }
}

extension ValueType {
  /// The same type in objects of its own.
  var duplicate: ValueType {
    switch self {
    case .object(let object):
      .object(
        ObjectType(object.properties.map(\.duplicate), otherValues: object.otherValues?.duplicate))
    case .map(let values): .map(values.duplicate)
    case .array(let array):
      .array(ArrayType(of: array.elements.duplicate, counts: array.counts))
    case .string(let string): .string(string)
    case .integer(let integer): .integer(integer)
    case .number, .boolean, .any, .reference: self
    }
  }
}
