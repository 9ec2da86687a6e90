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
    if let reference = string("$ref", in: node) {
      value.reference = schemaName(reference)
      value.type = value.reference ?? value.type
      return value
    }
    switch string("type", in: node) {
    case "array": take(&value, "array of ", self.value("items", in: node))
    case "object", nil: readObject(&value, node)
    case let type?: value.type = type
    }
    return value
  }

  /// What the body of an operation is; `nil` if it takes none.
  func body(of operation: Int) -> DescribedValue? {
    if let body = value("requestBody", in: operation) {
      guard let content = value("content", in: body), kind(content) == .object,
        let media = members(of: content).first(where: { _ in true })
      else { return nil }
      var described = value("schema", in: media.value).map { self.described($0) }
      described?.isRequired = isTrue("required", in: body)
      return described ?? DescribedValue()
    }
    let body = elements("parameters", in: operation).first { string("in", in: $0) == "body" }
    guard let body else { return nil }
    var described = value("schema", in: body).map { self.described($0) } ?? DescribedValue()
    described.isRequired = isTrue("required", in: body)
    return described
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
      value.type = string("type", in: node) == nil ? "any value" : "any object"
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

  /// The name of the schema that a reference names.
  func schemaName(_ reference: String) -> String {
    reference.split(separator: "/").last.map(String.init) ?? reference
  }
}
