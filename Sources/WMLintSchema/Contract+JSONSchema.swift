extension Contract {
  /// The JSON Schema (draft 2020-12) of the bodies that the contract's operations take.
  package var jsonSchema: String {
    var members: [SchemaValue.Member] = [
      .init("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      .init("title", .string(name)),
      .init("description", .string(summary)),
      .init("$comment", .string(source)),
    ]
    var bodies: [(type: ValueType, schema: [SchemaValue.Member])] = []
    for operation in operations where !bodies.contains(where: { $0.type == operation.body }) {
      let title = SchemaValue.Member("title", .string(operation.bodyName))
      bodies.append((operation.body, [title] + operation.body.schema))
    }
    if bodies.count == 1 {
      members.removeAll { $0.key == "title" }
      members += bodies[0].schema
    } else {
      members.append(.init("anyOf", .array(bodies.map { .object($0.schema) })))
    }
    if !types.isEmpty {
      members.append(.init("$defs", .object(types.map { .init($0.name, .object($0.schema)) })))
    }
    return SchemaValue.object(members).text() + "\n"
  }
}

extension Property {
  fileprivate var schema: [SchemaValue.Member] {
    var members = type.schema
    let unusual = type.unusual.map { [$0] } ?? []
    let description = ([meaning] + unusual).filter { !$0.isEmpty }.joined(separator: "; ")
    if !description.isEmpty { members.append(.init("description", .string(description))) }
    return members
  }
}

extension ValueType {
  /// What JSON Schema cannot forbid as a warning, in words.
  fileprivate var unusual: String? {
    guard case .integer(let integer) = self, let maximum = integer.usualMaximum else { return nil }
    return "seldom over \(maximum), as \(integer.unusual)"
  }

  /// The keywords that describe the type.
  fileprivate var schema: [SchemaValue.Member] {
    switch self {
    case .object(let object): return object.schema
    case .map(let values):
      return [
        .init("type", .string("object")), .init("additionalProperties", .object(values.schema)),
      ]
    case .array(let elements):
      return [.init("type", .string("array")), .init("items", .object(elements.schema))]
    case .string(let string): return string.schema
    case .integer(let integer):
      return [
        .init("type", .string("integer")),
        .init("minimum", .integer(integer.range.lowerBound)),
        .init("maximum", .integer(integer.range.upperBound)),
      ]
    case .number: return [.init("type", .string("number"))]
    case .boolean: return [.init("type", .string("boolean"))]
    case .any: return []
    case .reference(let name): return [.init("$ref", .string("#/$defs/" + pointerToken(name)))]
    }
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

extension ObjectType {
  fileprivate var schema: [SchemaValue.Member] {
    var members: [SchemaValue.Member] = [
      .init("type", .string("object")),
      .init("properties", .object(properties.map { .init($0.name, .object($0.schema)) })),
    ]
    let required = properties.filter(\.isRequired)
    if !required.isEmpty {
      members.append(.init("required", .array(required.map { .string($0.name) })))
    }
    let others = otherValues.map { SchemaValue.object($0.schema) }
    members.append(.init("additionalProperties", others ?? .boolean(false)))
    return members
  }
}

extension StringType {
  fileprivate var schema: [SchemaValue.Member] {
    let scalars = ["string", "number", "boolean", "null"].map { SchemaValue.string($0) }
    let type = toleratesScalars ? SchemaValue.array(scalars) : .string("string")
    var members = [SchemaValue.Member("type", type)]
    if !values.isEmpty { members.append(.init("enum", .array(values.map { .string($0) }))) }
    if let format { members.append(.init("format", .string(format.rawValue))) }
    return members
  }
}
