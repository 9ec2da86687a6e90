/// The two ways in which types are written as JSON Schema.
enum SchemaDialect {
  /// JSON Schema draft 2020-12, which says what wmlint lets pass without an error.
  case jsonSchema
  /// OpenAPI 3.1, which says what the source states: a string is a string.
  case openAPI

  /// Where named types are.
  private var definitions: String {
    switch self {
    case .jsonSchema: "#/$defs/"
    case .openAPI: "#/components/schemas/"
    }
  }

  /// The keywords that describe a type.
  func schema(of type: ValueType) -> [SchemaValue.Member] {
    switch type {
    case .object(let object): return schema(of: object)
    case .map(let values):
      return [
        .init("type", .string("object")),
        .init("additionalProperties", .object(schema(of: values))),
      ]
    case .array(let array):
      return [
        .init("type", .string("array")), .init("items", .object(schema(of: array.elements))),
      ]
    case .string(let string): return schema(of: string)
    case .integer(let integer): return schema(of: integer)
    case .number: return [.init("type", .string("number"))]
    case .boolean: return [.init("type", .string("boolean"))]
    case .any: return []
    case .choice(let choice):
      return [.init("anyOf", .array(choice.branches.map { .object(schema(of: $0)) }))]
    case .reference(let name): return [reference(to: name)]
    }
  }

  /// A type of a list of named ones.
  func reference(to name: String) -> SchemaValue.Member {
    .init("$ref", .string(definitions + pointerToken(name)))
  }

  /// The keywords that describe a property.
  func schema(of property: Property) -> [SchemaValue.Member] {
    var members = schema(of: property.type)
    let unusual = property.type.unusual.map { [$0] } ?? []
    let description = ([property.meaning] + unusual).filter { !$0.isEmpty }
    if !description.isEmpty {
      members.append(.init("description", .string(description.joined(separator: "; "))))
    }
    return members
  }

  private func schema(of object: ObjectType) -> [SchemaValue.Member] {
    var members: [SchemaValue.Member] = [
      .init("type", .string("object")),
      .init(
        "properties", .object(object.properties.map { .init($0.name, .object(schema(of: $0))) })),
    ]
    let required = object.properties.filter(\.isRequired)
    if !required.isEmpty {
      members.append(.init("required", .array(required.map { .string($0.name) })))
    }
    let others = object.otherValues.map { SchemaValue.object(schema(of: $0)) }
    members.append(.init("additionalProperties", others ?? .boolean(false)))
    return members
  }

  private func schema(of string: StringType) -> [SchemaValue.Member] {
    var type = SchemaValue.string("string")
    if self == .jsonSchema, string.toleratesScalars {
      type = .array(["string", "number", "boolean", "null"].map { .string($0) })
    }
    var members = [SchemaValue.Member("type", type)]
    if !string.values.isEmpty {
      members.append(.init("enum", .array(string.values.map { .string($0) })))
    }
    if let format = string.format { members.append(.init("format", .string(format.rawValue))) }
    return members
  }

  private func schema(of integer: IntegerType) -> [SchemaValue.Member] {
    let type = SchemaValue.Member("type", .string("integer"))
    if self == .openAPI, integer == .int32 { return [type, .init("format", .string("int32"))] }
    return [
      type, .init("minimum", .integer(integer.range.lowerBound)),
      .init("maximum", .integer(integer.range.upperBound)),
    ]
  }

  /// RFC 6901, section 3, in a fragment.
  private func pointerToken(_ name: String) -> String {
    name.reduce(into: "") { result, character in
      switch character {
      case "~": result += "~0"
      case "/": result += "~1"
      case "%": result += "%25"
      case " ": result += "%20"
      default: result.append(character)
      }
    }
  }
}

extension ValueType {
  /// What is only a warning, as a comment, because a schema cannot say it.
  fileprivate var unusual: String? {
    switch self {
    case .integer(let integer):
      integer.usualMaximum.map { "seldom over \($0), as \(integer.unusual)" }
    case .string(let string) where !string.usualValues.isEmpty:
      "\(string.usualWords): \(string.unusual)"
    default: nil
    }
  }
}
