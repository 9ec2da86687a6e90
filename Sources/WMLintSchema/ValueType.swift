/// What a JSON value may be, as values that any contract can be written in.
package indirect enum ValueType: Hashable, Sendable {
  case object(ObjectType)
  /// An object with free keys whose values are all of one type.
  case map(ValueType)
  case array(ArrayType)
  case string(StringType)
  case integer(IntegerType)
  case number(NumberType)
  case boolean
  case any
  /// One of several types.
  case choice(ChoiceType)
  /// A type of the contract's own list, by name.
  case reference(String)

  /// A string of any kind.
  package static let anyString = ValueType.string(StringType())

  /// A number of any size.
  package static let anyNumber = ValueType.number(NumberType())

  /// An array whose elements are all of one type, however many.
  package static func list(of elements: ValueType) -> ValueType {
    .array(ArrayType(of: elements))
  }

  /// Whether any string will do.
  package var takesAnyString: Bool {
    if case .string(let string) = self { string.isFree } else { false }
  }

  /// The integer that it is; `nil` if it is another type.
  package var integer: IntegerType? {
    if case .integer(let integer) = self { integer } else { nil }
  }

  /// The string that it is; `nil` if it is another type.
  package var string: StringType? {
    if case .string(let string) = self { string } else { nil }
  }

  /// The type as a sentence says it: `an integer`.
  package var phrase: String {
    switch self {
    case .object, .map, .reference: "an object"
    case .array: "an array"
    case .string: "a string"
    case .integer: "an integer"
    case .number: "a number"
    case .boolean: "true or false"
    case .any, .choice: "a value"
    }
  }
}
