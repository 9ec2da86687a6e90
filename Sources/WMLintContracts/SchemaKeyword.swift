import WMLintJSON

/// The keywords of a schema, and which of them values are checked against.
enum SchemaKeyword {
  /// Those that say what a value may be, and are checked.
  private static let checked: Set = [
    "$ref", "type", "properties", "required", "additionalProperties", "items", "enum", "const",
    "format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength",
    "maxLength", "minItems", "maxItems", "allOf", "anyOf", "oneOf", "nullable", "discriminator",
  ]

  /// Those that only tell people, or other tools, something.
  private static let remarks: Set = [
    "title", "description", "example", "examples", "default", "deprecated", "readOnly",
    "writeOnly", "externalDocs", "xml", "$comment", "$schema", "$id", "$anchor", "$defs",
    "definitions", "contentEncoding", "contentMediaType",
  ]

  /// Those that only exclude values, so that the other keywords are still checked.
  static let narrowing: Set = ["uniqueItems", "multipleOf", "minProperties", "maxProperties"]

  /// Whether a schema can be checked that has a keyword.
  static func isKnown(_ name: String) -> Bool {
    checked.contains(name) || remarks.contains(name) || narrowing.contains(name)
      || name.hasPrefix("x-")
  }
}

extension Document {
  /// The key of the first keyword for which a schema is not checked: one that is not known, or what
  /// a value of `type` and the like leaves open; `nil` if it is checked.
  func unknownKeyword(of schema: Int) -> Int? {
    guard kind(schema) == .object else { return nil }
    for (key, value) in members(of: schema) {
      let name = text(key)
      if !SchemaKeyword.isKnown(name) { return key }
      switch name {
      case "type" where typeName(of: schema) == nil && nullTypes(of: schema) == 0: return key
      case "items" where kind(value) == .array: return key
      case "$ref" where reference(of: schema) == nil: return key
      default: break
      }
    }
    return nil
  }

  /// Whether a schema is put together from others.
  func isComposed(_ schema: Int) -> Bool {
    ["allOf", "anyOf", "oneOf"].contains { value($0, in: schema) != nil }
  }

  /// The type that a schema names, beside `null`; `nil` if it names none, or several.
  func typeName(of schema: Int) -> String? {
    if let name = string("type", in: schema) { return Self.typeNames.contains(name) ? name : nil }
    let names = strings("type", in: schema).filter { $0 != "null" }
    return names.count == 1 && Self.typeNames.contains(names[0]) ? names[0] : nil
  }

  /// How often a schema takes `null` and nothing else.
  private func nullTypes(of schema: Int) -> Int {
    if string("type", in: schema) == "null" { return 1 }
    let names = strings("type", in: schema)
    return names.allSatisfy { $0 == "null" } ? names.count : 0
  }

  /// Whether nothing but `null` is right by a schema.
  func takesNullOnly(_ schema: Int) -> Bool { nullTypes(of: schema) > 0 }

  /// What the `$ref` of a schema leads to; `nil` if it has none, or one to another document.
  func reference(of schema: Int) -> JSONReference? {
    string("$ref", in: schema).flatMap(JSONReference.init)
  }

  private static let typeNames = ["object", "array", "string", "integer", "number", "boolean"]
}
