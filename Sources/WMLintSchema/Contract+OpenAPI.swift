extension Contract {
  /// The contract as an OpenAPI 3.1 document; what a release has removed is left out.
  package func openAPI(version: String) -> String {
    let dialect = SchemaDialect.openAPI
    let operations = operations.filter { !$0.status.isRemoved }
    let schemas = (operations.map { Property($0.bodyName, $0.body) } + types).distinct
    let members: [SchemaValue.Member] = [
      .init("openapi", .string("3.1.0")),
      .init(
        "info",
        .object([
          .init("title", .string(name)), .init("summary", .string(summary)),
          .init("description", .string("Source: " + source)), .init("version", .string(version)),
        ])),
      .init(
        "servers",
        .array(Hosts.apiHosts.map { .object([.init("url", .string("https://" + $0))]) })),
      .init(
        "paths",
        .object(
          operations.map { operation in
            let method = SchemaValue.Member(operation.method.lowercased(), operation.openAPI)
            return .init(operation.path.text, .object([method]))
          })),
      .init(
        "components",
        .object([
          .init(
            "schemas", .object(schemas.map { .init($0.name, .object(dialect.schema(of: $0))) }))
        ])),
    ]
    return SchemaValue.object(members).text() + "\n"
  }
}

extension Operation {
  fileprivate var openAPI: SchemaValue {
    var members = methods.prefix(1).map { SchemaValue.Member("operationId", .string($0.name)) }
    if case .deprecated = status { members.append(.init("deprecated", .boolean(true))) }
    let schema = SchemaValue.object([SchemaDialect.openAPI.reference(to: bodyName)])
    let json = SchemaValue.object([.init("schema", schema)])
    members += [
      .init("parameters", .array(path.parameterNames.map(Self.parameter))),
      .init(
        "requestBody",
        .object([
          .init("required", .boolean(isBodyRequired)),
          .init("content", .object([.init("application/json", json)])),
        ])),
      .init(
        "responses",
        .object([
          .init("default", .object([.init("description", .string("what the API answers"))]))
        ])),
    ]
    // OpenAPI has no keyword for permissions that are not scopes of a flow.
    if !scopes.isEmpty {
      members.append(.init("x-needs-one-of", .array(scopes.map { .string($0) })))
    }
    return .object(members)
  }

  /// The parameter of a path that has a name.
  private static func parameter(_ name: String) -> SchemaValue {
    .object([
      .init("name", .string(name)), .init("in", .string("path")),
      .init("required", .boolean(true)),
      .init("schema", .object([.init("type", .string("string"))])),
    ])
  }
}
