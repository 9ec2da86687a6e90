extension Contract {
  /// A contract of the same facts with operations and types of its own.
  ///
  /// Looking at requests counts references to these objects: over those of one contract, processors
  /// that do so at once would fight.
  package var copy: Contract {
    Contract(
      name: name, summary: summary, source: source, subject: subject,
      operations: operations.map(Operation.init(copying:)), types: types.map(\.copy),
      foreignKeys: foreignKeys, hosts: hosts, isFile: isFile, api: describe)
  }
}

extension Property {
  fileprivate var copy: Property {
    Property(
      name, type.copy, isRequired: isRequired, isReadOnly: isReadOnly, meaning: meaning)
  }
}

extension ValueType {
  /// The same type in objects of its own.
  var copy: ValueType {
    switch self {
    case .object(let object):
      .object(
        ObjectType(object.properties.map(\.copy), otherValues: object.otherValues?.copy))
    case .map(let values): .map(values.copy)
    case .array(let array):
      .array(ArrayType(of: array.elements.copy, counts: array.counts))
    case .string(let string): .string(string)
    case .integer(let integer): .integer(integer)
    case .number, .boolean, .any, .choice, .reference: self
    }
  }
}
