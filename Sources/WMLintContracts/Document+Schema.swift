import WMLintJSON
import WMLintSchema

extension Document {
  /// A schema for people to read.
  func described(_ node: Int, name: String = "") -> DescribedValue {
    var value = DescribedValue()
    value.name = name
    guard kind(node) == .object else { return value }
    value.isReadOnly = isTrue("readOnly", in: node)
    value.isDeprecated = isTrue("deprecated", in: node)
    value.format = string("format", in: node)
    value.values = elements("enum", in: node).compactMap(scalar)
    value.bounds = bounds(of: node)
    if let reference = reference(of: node) {
      value.reference = reference.schemaName
      value.type = reference.schemaName
      return value
    }
    for (keyword, words) in [("allOf", "all of "), ("oneOf", "one of "), ("anyOf", "any of ")] {
      let parts = elements(keyword, in: node).map { described($0) }
      if parts.isEmpty { continue }
      value.type = words + parts.map(\.type).joined(separator: ", ")
      value.reference = parts.count == 1 ? parts[0].reference : nil
      value.members = parts.flatMap(\.members)
      return value
    }
    switch typeName(of: node) {
    case "array": take(&value, "array of ", self.value("items", in: node))
    case "object", nil: readObject(&value, node)
    case let type?: value.type = type
    }
    return value
  }

  /// Takes what the elements of an array or the values of a map are.
  private func take(_ value: inout DescribedValue, _ words: String, _ node: Int?) {
    guard let node else {
      value.type = words + "any values"
      return
    }
    let inner = described(node)
    value.type = words + inner.type
    value.reference = inner.reference
    value.format = inner.format ?? value.format
    value.values = inner.values
    value.members = inner.members
  }

  private func readObject(_ value: inout DescribedValue, _ node: Int) {
    let properties = self.value("properties", in: node)
    if let properties, kind(properties) == .object, nodes[properties].next > properties + 1 {
      let required = strings("required", in: node)
      value.type = "object"
      value.members = members(of: properties).map { key, property in
        var member = described(property, name: text(key))
        member.isRequired = required.contains(member.name)
        return member
      }
    } else if let others = self.value("additionalProperties", in: node), kind(others) == .object {
      take(&value, "map of ", others)
    } else {
      value.type = typeName(of: node) == nil ? "any value" : "any object"
    }
  }

  private func bounds(of node: Int) -> [String] {
    let words = [
      ("minimum", "at least "), ("maximum", "at most "), ("minItems", "elements: at least "),
      ("maxItems", "elements: at most "), ("minLength", "characters: at least "),
      ("maxLength", "characters: at most "), ("pattern", "pattern "),
    ]
    return words.compactMap { key, words in scalar(key, in: node).map { words + $0 } }
  }
}
