package import WMLintJSON
package import WMLintText

extension Document {
  /// The text under a key, where it is one.
  package func literal(_ name: String, in node: Int) -> MappedText? {
    guard let value = value(name, in: node), kind(value) == .string else { return nil }
    return literal(value)
  }

  /// The text under a key, where it is one and not empty.
  func string(_ name: String, in node: Int) -> String? {
    guard let value = value(name, in: node), kind(value) == .string else { return nil }
    let text = text(value)
    return text.isEmpty ? nil : text
  }

  /// The elements of the array under a key; none where there is no array.
  package func elements(_ name: String, in node: Int) -> [Int] {
    guard let value = value(name, in: node), kind(value) == .array else { return [] }
    return Array(children(of: value))
  }

  /// The fields of an object, or of a list of `{"name": …, "value": …}` or `{"key": …, "value": …}`
  /// without those that are disabled.
  package func fields(_ list: Int) -> [Field] {
    if kind(list) == .object { return members(of: list).map { field($0.key, $0.value) } }
    guard kind(list) == .array else { return [] }
    return children(of: list).compactMap { entry in
      guard let name = literal("name", in: entry) ?? literal("key", in: entry) else { return nil }
      if let disabled = value("disabled", in: entry), kind(disabled) == .true { return nil }
      return Field(name: name, value: literal("value", in: entry))
    }
  }

  /// A member as parameters of a query, one for each element of an array; numbers and booleans are
  /// sent as they are written.
  func parameters(_ key: Int, _ value: Int) -> [Field] {
    let name = literal(key)
    let elements = kind(value) == .array ? Array(children(of: value)) : [value]
    if elements.isEmpty { return [Field(name: name, value: nil)] }
    return elements.map { element in
      switch kind(element) {
      case .string: Field(name: name, value: literal(element))
      case .integer, .true, .false: Field(name: name, value: piece(nodes[element].range))
      default: Field(name: name, value: nil)
      }
    }
  }

  /// A member as a field, whose value is known if it is a text.
  package func field(_ key: Int, _ value: Int) -> Field {
    Field(name: literal(key), value: kind(value) == .string ? literal(value) : nil)
  }
}
