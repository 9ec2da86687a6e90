import WMLintJSON
import WMLintSchema

/// Reads the schemas of an OpenAPI or Swagger document as types.
///
/// A schema with an unknown keyword is of any type, so its values are not checked.
struct TypeReader {
  let document: Document
  let description: APIDescription
  let limit: ReadingLimit

  init(
    _ document: Document, in description: APIDescription, limit: ReadingLimit = ReadingLimit()
  ) {
    self.document = document
    self.description = description
    self.limit = limit
  }

  /// The type of a schema that is a whole document; any type if there is none.
  var type: ValueType { document.root.map { type(of: $0) } ?? .any }

  /// The type that a schema describes.
  func type(of node: Int) -> ValueType {
    guard limit.enter() else { return .any }
    defer { limit.leave() }
    guard document.kind(node) == .object, document.unknownKeyword(of: node) == nil else {
      return .any
    }
    if let reference = document.reference(of: node) {
      let named = ValueType.reference(reference.schemaName)
      // Up to OpenAPI 3.0, what is beside a reference does not count.
      guard description.index.format == .openAPI31, hasType(node) else { return named }
      return merged([Part(named), Part(ownType(of: node), requiring: required(node))])
    }
    return document.isComposed(node) ? composedType(of: node) : ownType(of: node)
  }

  /// The type that a schema describes by itself, without `$ref` and what it is composed of.
  func ownType(of node: Int) -> ValueType {
    if let constant = document.value("const", in: node) { return self.constant(constant) }
    switch document.typeName(of: node) {
    case "object": return objectType(of: node)
    case "array":
      let elements = document.value("items", in: node).map { type(of: $0) } ?? .any
      return .array(
        ArrayType(of: elements, counts: document.counts("minItems", "maxItems", in: node)))
    case "string": return stringType(of: node)
    case "integer": return .integer(IntegerType(integerRange(of: node)))
    case "number": return .number(numberType(of: node))
    case "boolean": return .boolean
    default: break
    }
    if document.value("properties", in: node) != nil { return objectType(of: node) }
    return holdsTextsOnly(document.elements("enum", in: node)) ? stringType(of: node) : .any
  }

  /// The keys that a schema requires.
  func required(_ node: Int) -> Set<String> { Set(document.strings("required", in: node)) }

  /// Whether a schema says of itself what a value may be.
  private func hasType(_ node: Int) -> Bool {
    ["type", "properties", "required", "enum", "const"].contains {
      document.value($0, in: node) != nil
    }
  }

  private func constant(_ node: Int) -> ValueType {
    switch document.kind(node) {
    case .string: return .string(StringType(values: [document.text(node)]))
    case .integer:
      return document.integer(node).map { .integer(IntegerType($0...$0)) } ?? .any
    case .true, .false: return .boolean
    default: return .any
    }
  }

  private func objectType(of node: Int) -> ValueType {
    var others = document.value("additionalProperties", in: node).flatMap { others -> ValueType? in
      document.kind(others) == .false ? nil : type(of: others)
    }
    // The object may be one of several that add keys to these.
    if document.value("discriminator", in: node) != nil { others = .any }
    guard let properties = document.value("properties", in: node),
      document.kind(properties) == .object,
      document.nodes[properties].next > properties + 1
    else {
      // The schema does not say what may be in it.
      return others.map { .map($0) } ?? .any
    }
    let required = required(node)
    return .object(
      ObjectType(
        document.members(of: properties).map { key, schema in
          let name = document.text(key)
          return Property(
            name, type(of: schema), isRequired: required.contains(name),
            isReadOnly: document.isTrue("readOnly", in: schema))
        }, otherValues: others))
  }

  private func holdsTextsOnly(_ values: [Int]) -> Bool {
    !values.isEmpty && values.allSatisfy { [.string, .null].contains(document.kind($0)) }
  }

  private func stringType(of node: Int) -> ValueType {
    .string(
      StringType(
        values: document.strings("enum", in: node),
        format: document.string("format", in: node).flatMap(StringFormat.init),
        lengths: document.counts("minLength", "maxLength", in: node)))
  }

  private func integerRange(of node: Int) -> ClosedRange<Int64> {
    let isSmall = document.string("format", in: node) == "int32"
    let least = isSmall ? Int64(Int32.min) : Int64.min
    let greatest = isSmall ? Int64(Int32.max) : Int64.max
    var lower = document.wholeNumber("minimum", in: node) ?? least
    var upper = document.wholeNumber("maximum", in: node) ?? greatest
    // Up to OpenAPI 3.0 it says whether the bound itself is excluded, from 3.1 on it is the bound.
    if document.isTrue("exclusiveMinimum", in: node), lower < Int64.max { lower += 1 }
    if document.isTrue("exclusiveMaximum", in: node), upper > Int64.min { upper -= 1 }
    if let bound = document.wholeNumber("exclusiveMinimum", in: node) {
      lower = max(lower, bound < Int64.max ? bound + 1 : bound)
    }
    if let bound = document.wholeNumber("exclusiveMaximum", in: node) {
      upper = min(upper, bound > Int64.min ? bound - 1 : bound)
    }
    return lower <= upper ? lower...upper : least...greatest
  }

  private func numberType(of node: Int) -> NumberType {
    let lower = document.bound("minimum", "exclusiveMinimum", in: node)
    let upper = document.bound("maximum", "exclusiveMaximum", in: node)
    let bounds = (lower.bound ?? -.infinity, upper.bound ?? .infinity)
    if lower.bound == nil && upper.bound == nil || bounds.0 > bounds.1 { return NumberType() }
    return NumberType(
      bounds.0...bounds.1, excludesLower: lower.isExcluded, excludesUpper: upper.isExcluded)
  }
}

/// How much is read to build one type: a description may nest its schemas without end.
///
/// A class, so all readers of one type share it.
final class ReadingLimit {
  private var depthLeft = 64
  private var schemasLeft = 20_000

  /// Whether something was left out, so that the whole type is unknown.
  private(set) var isExceeded = false

  /// Whether one schema more may be read inside of those that are being read.
  func enter() -> Bool {
    guard depthLeft > 0, schemasLeft > 0 else {
      isExceeded = true
      return false
    }
    depthLeft -= 1
    schemasLeft -= 1
    return true
  }

  func leave() { depthLeft += 1 }
}

extension Document {
  /// The bound that two keywords state, of which the second excludes the bound itself.
  fileprivate func bound(
    _ name: String, _ exclusive: String, in node: Int
  ) -> (bound: Double?, isExcluded: Bool) {
    if let bound = number(exclusive, in: node) { return (bound, true) }
    return (number(name, in: node), isTrue(exclusive, in: node))
  }

  /// The bounds of a count that two keywords state.
  fileprivate func counts(
    _ least: String, _ most: String, in node: Int
  ) -> ClosedRange<Int>? {
    let lower = wholeNumber(least, in: node).map { Int(clamping: $0) }
    let upper = wholeNumber(most, in: node).map { Int(clamping: $0) }
    if lower == nil, upper == nil { return nil }
    let bounds = (max(lower ?? 0, 0), upper ?? .max)
    return bounds.0 <= bounds.1 ? bounds.0...bounds.1 : nil
  }
}
