import WMLintDiagnostics
import WMLintJSON
import WMLintSchema

extension ConfigurationKey {
  /// A key whose value is a list of objects with these properties, some of which are required; a closure
  /// reads one, or reports what is wrong with it and gives `nil`, and another takes all over.
  static func list<Element>(
    _ name: String, summary: String, required: [String],
    properties: @escaping @Sendable ([Rule]) -> [SchemaValue.Member],
    element: @escaping @Sendable (Int, inout ConfigurationReader) -> Element?,
    take: @escaping @Sendable ([Element], inout Configuration) -> Void
  ) -> ConfigurationKey {
    ConfigurationKey(
      name: name, summary: summary,
      schema: { rules in
        let schema: [SchemaValue.Member] = [
          .init("type", .string("object")),
          .init("properties", .object(properties(rules))),
          .init("required", .array(required.map { .string($0) })),
          .init("additionalProperties", .boolean(false)),
        ]
        return [.init("type", .string("array")), .init("items", .object(schema))]
      },
      read: { node, reader, configuration in
        guard reader.expect([.array], at: node, called: "'\(name)'", "a list of objects") else {
          return
        }
        let elements = reader.document.children(of: node).compactMap { element($0, &reader) }
        take(elements, &configuration)
      })
  }
}
