import WMLintDiagnostics
import WMLintSchema

/// The schemas that the keys of the configuration are made of.
extension SchemaValue {
  static let string: [Member] = [.init("type", .string("string"))]

  static let list: [Member] = [
    .init("type", .string("array")), .init("items", .object(string)),
  ]

  static func strings(among values: [String]) -> [Member] {
    [.init("enum", .array(values.map { .string($0) }))]
  }

  /// An object that says what becomes of rules.
  static func levels(of rules: [Rule]) -> [Member] {
    let level = object(strings(among: Configuration.Level.allCases.map(\.rawValue)))
    return [
      .init("type", .string("object")),
      .init("properties", .object(rules.map { .init($0.id, level) })),
      .init("additionalProperties", .boolean(false)),
    ]
  }
}
