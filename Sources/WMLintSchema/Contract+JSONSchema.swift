extension Contract {
  /// The JSON Schema (draft 2020-12) of the bodies that the contract's operations take.
  package var jsonSchema: String {
    let dialect = SchemaDialect.jsonSchema
    var members: [SchemaValue.Member] = [
      .init("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      .init("title", .string(name)),
      .init("description", .string(summary)),
      .init("$comment", .string(source)),
    ]
    var bodies: [(type: ValueType, schema: [SchemaValue.Member])] = []
    for operation in operations where !bodies.contains(where: { $0.type == operation.body }) {
      let title = SchemaValue.Member("title", .string(operation.bodyName))
      bodies.append((operation.body, [title] + dialect.schema(of: operation.body)))
    }
    if bodies.count == 1 {
      members.removeAll { $0.key == "title" }
      members += bodies[0].schema
    } else {
      members.append(.init("anyOf", .array(bodies.map { .object($0.schema) })))
    }
    if !types.isEmpty {
      let definitions = types.map {
        SchemaValue.Member($0.name, .object(dialect.schema(of: $0)))
      }
      members.append(.init("$defs", .object(definitions)))
    }
    return SchemaValue.object(members).text() + "\n"
  }
}
