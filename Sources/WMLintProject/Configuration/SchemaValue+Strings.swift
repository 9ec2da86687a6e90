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
}
