package import WMLintJSON

extension Node.Kind {
  /// The kind of value as a sentence says it: `a string`.
  package var phrase: String {
    switch self {
    case .object: "an object"
    case .array: "an array"
    case .string: "a string"
    case .integer, .decimal: "a number"
    case .true, .false: "a boolean"
    case .null: "null"
    case .placeholder: "a placeholder"
    case .broken: "no JSON"
    }
  }
}
