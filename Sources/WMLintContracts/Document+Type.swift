import WMLintJSON
import WMLintSchema

/// Reads the schemas of an OpenAPI or Swagger document.
extension Document {
  /// The type that a schema describes.
  func type(of node: Int) -> ValueType {
    guard kind(node) == .object else { return .any }
    if let reference = string("$ref", in: node) { return .reference(schemaName(reference)) }
    switch string("type", in: node) {
    case "object": return objectType(of: node)
    case "array":
      let elements = value("items", in: node).map { type(of: $0) } ?? .any
      return .array(ArrayType(of: elements, counts: counts("minItems", "maxItems", in: node)))
    case "string": return stringType(of: node)
    case "integer": return .integer(IntegerType(integerRange(of: node)))
    case "number": return .number(NumberType(numberRange(of: node)))
    case "boolean": return .boolean
    case nil where value("properties", in: node) != nil: return objectType(of: node)
    default: return .any
    }
  }

  private func objectType(of node: Int) -> ValueType {
    let others = value("additionalProperties", in: node).flatMap { others -> ValueType? in
      kind(others) == .false ? nil : type(of: others)
    }
    guard let properties = value("properties", in: node), kind(properties) == .object,
      nodes[properties].next > properties + 1
    else {
      // Nothing is said of what may be in it.
      return others.map { .map($0) } ?? .any
    }
    let required = Set(strings("required", in: node))
    return .object(
      ObjectType(
        members(of: properties).map { key, schema in
          let name = text(key)
          return Property(
            name, type(of: schema), isRequired: required.contains(name),
            isReadOnly: isTrue("readOnly", in: schema))
        }, otherValues: others))
  }

  private func stringType(of node: Int) -> ValueType {
    // What a pattern accepts is not judged.
    if value("pattern", in: node) != nil { return .anyString }
    return .string(
      StringType(
        values: strings("enum", in: node),
        format: string("format", in: node).flatMap(StringFormat.init),
        lengths: counts("minLength", "maxLength", in: node)))
  }

  private func integerRange(of node: Int) -> ClosedRange<Int64> {
    let isSmall = string("format", in: node) == "int32"
    let least = isSmall ? Int64(Int32.min) : Int64.min
    let greatest = isSmall ? Int64(Int32.max) : Int64.max
    let lower = value("minimum", in: node).flatMap(integer) ?? least
    let upper = value("maximum", in: node).flatMap(integer) ?? greatest
    return lower <= upper ? lower...upper : least...greatest
  }

  private func numberRange(of node: Int) -> ClosedRange<Double>? {
    let lower = number("minimum", in: node)
    let upper = number("maximum", in: node)
    if lower == nil, upper == nil { return nil }
    let bounds = (lower ?? -.infinity, upper ?? .infinity)
    return bounds.0 <= bounds.1 ? bounds.0...bounds.1 : nil
  }

  /// The bounds of a count that two keywords state.
  private func counts(_ least: String, _ most: String, in node: Int) -> ClosedRange<Int>? {
    let lower = value(least, in: node).flatMap(integer).map { Int(clamping: $0) }
    let upper = value(most, in: node).flatMap(integer).map { Int(clamping: $0) }
    if lower == nil, upper == nil { return nil }
    let bounds = (max(lower ?? 0, 0), upper ?? .max)
    return bounds.0 <= bounds.1 ? bounds.0...bounds.1 : nil
  }
}
