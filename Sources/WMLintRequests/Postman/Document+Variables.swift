import WMLintJSON

extension Document {
  /// The variables that a collection, a folder or a URL lists, under their keys or, before v2.1, ids.
  func variables(of node: Int) -> [Field] {
    elements("variable", in: node).compactMap { entry in
      guard let name = literal("key", in: entry) ?? literal("id", in: entry) else { return nil }
      return Field(name: name, value: literal("value", in: entry))
    }
  }
}
