import WMLintJSON
import WMLintSchema

/// The part of JSON Schema in which a project declares its own keys.
extension ConfigurationReader {
  private static let types = [
    "string", "integer", "number", "boolean", "object", "array",
  ]

  /// The keywords that each type takes beside `type` and `description`.
  private static let keywords = [
    "string": ["enum", "format"], "integer": ["minimum", "maximum"], "array": ["items"],
    "object": ["properties", "required", "additionalProperties"],
  ]

  /// The properties that an object of schemas declares.
  mutating func properties(
    _ node: Int, called name: String, required: [String] = []
  ) -> [Property] {
    guard expect([.object], at: node, called: name, "an object") else { return [] }
    var found: [Property] = []
    for (key, value) in document.members(of: node) where document.kind(key) == .string {
      let text = document.text(key)
      guard let (type, meaning) = type(value, called: "'\(text)'") else { continue }
      if found.contains(where: { $0.name == text }) {
        report("key '\(text)' is already set in this object", at: key)
      } else {
        found.append(
          Property(text, type, isRequired: required.contains(text), meaning: meaning))
      }
    }
    return found
  }

  private mutating func type(
    _ node: Int, called name: String
  ) -> (type: ValueType, meaning: String)? {
    guard expect([.object], at: node, called: name, "a schema") else { return nil }
    guard let typeNode = document.value("type", in: node) else {
      report("\(name) has no 'type'", at: node)
      return nil
    }
    let names = Self.types.map { ($0, $0) }
    guard let type = choice(typeNode, called: "'type'", of: "type", names) else { return nil }
    let known = ["type", "description"] + (Self.keywords[type] ?? [])
    let members = members(of: node, called: name, known: known, kind: "keyword")
    func value(_ keyword: String) -> Int? { members.first { $0.key == keyword }?.value }
    let meaning = value("description").flatMap { text($0, called: "'description'") } ?? ""
    switch type {
    case "string": return (string(value("enum"), value("format")), meaning)
    case "integer": return integer(value("minimum"), value("maximum"), node).map { ($0, meaning) }
    case "number": return (.anyNumber, meaning)
    case "boolean": return (.boolean, meaning)
    case "array":
      let elements = value("items").flatMap { self.type($0, called: "'items'")?.type }
      return (.list(of: elements ?? .any), meaning)
    default:
      let required = value("required").map { texts($0, called: "'required'").map(\.text) } ?? []
      let properties = value("properties").map {
        self.properties($0, called: "'properties'", required: required)
      }
      let others = others(value("additionalProperties"))
      return (.object(ObjectType(properties ?? [], otherValues: others)), meaning)
    }
  }

  private mutating func string(_ values: Int?, _ format: Int?) -> ValueType {
    let values = values.map { texts($0, called: "'enum'").map(\.text) } ?? []
    let format = format.flatMap { node in
      choice(
        node, called: "'format'", of: "format",
        StringFormat.allCases.map { ($0.rawValue, $0) })
    }
    return .string(StringType(values: values, format: format))
  }

  private mutating func integer(_ minimum: Int?, _ maximum: Int?, _ node: Int) -> ValueType? {
    let lower = minimum.map { bound($0, called: "'minimum'") } ?? Int64.min
    let upper = maximum.map { bound($0, called: "'maximum'") } ?? Int64.max
    guard let lower, let upper else { return nil }
    guard lower <= upper else {
      report("the minimum is above the maximum", at: node)
      return nil
    }
    return .integer(IntegerType(lower...upper))
  }

  private mutating func bound(_ node: Int, called name: String) -> Int64? {
    guard expect([.integer], at: node, called: name, "an integer") else { return nil }
    let value = Int64(document.source(node))
    if value == nil { report("\(name) does not fit in 64 bits", at: node) }
    return value
  }

  /// The type of values under other keys; without the keyword JSON Schema takes any.
  private mutating func others(_ node: Int?) -> ValueType? {
    guard let node else { return .any }
    if document.kind(node) == .true { return .any }
    if document.kind(node) == .false { return nil }
    return type(node, called: "'additionalProperties'")?.type ?? .any
  }
}
