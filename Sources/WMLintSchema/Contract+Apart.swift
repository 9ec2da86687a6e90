extension Contract {
  /// A contract of the same facts that shares no object with this one.
  ///
  /// Each processor that looks at many requests counts the references to objects of its own: over
  /// those of one contract they would fight.
  package var apart: Contract {
    Contract(
      name: name, summary: summary, source: source, subject: subject,
      operations: operations.map(Operation.init(apartFrom:)), types: types.map(\.apart),
      foreignKeys: foreignKeys, hosts: hosts)
  }
}

extension Property {
  fileprivate var apart: Property {
    Property(name, type.apart, isRequired: isRequired, meaning: meaning)
  }
}

extension ValueType {
  /// The same type in objects of its own.
  var apart: ValueType {
    switch self {
    case .object(let object):
      .object(
        ObjectType(object.properties.map(\.apart), otherValues: object.otherValues?.apart))
    case .map(let values): .map(values.apart)
    case .array(let elements): .array(elements.apart)
    case .string(let string): .string(string)
    case .integer(let integer): .integer(integer)
    case .number, .boolean, .any, .reference: self
    }
  }
}
