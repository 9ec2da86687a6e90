/// An object with known keys.
package struct ObjectType: Hashable, Sendable {
  package let properties: [Property]

  /// The type of the values under other keys; `nil` if other keys are refused.
  package let otherValues: ValueType?

  package init(_ properties: [Property], otherValues: ValueType? = nil) {
    self.properties = properties
    self.otherValues = otherValues
  }

  /// The property of a name.
  package func property(_ name: String) -> Property? { properties.first { $0.name == name } }

  /// Whether a name is all that a request may set of it.
  package var isNameAlone: Bool {
    let set = properties.lazy.filter { !$0.isReadOnly }
    return set.count == 1 && set.first?.name == "name"
  }

  /// The property that holds all the others: the required one, or the only object.
  package var main: Property? {
    if let required = properties.first(where: \.isRequired) { return required }
    guard properties.count == 1 else { return nil }
    switch properties[0].type {
    case .object, .map: return properties[0]
    default: return nil
    }
  }
}

/// A key of an object and what is under it.
package struct Property: Hashable, Sendable {
  package let name: String
  package let type: ValueType
  package let isRequired: Bool

  /// Whether the API sets it, so that only answers have to have it.
  package let isReadOnly: Bool

  /// What the value means, for people.
  package let meaning: String

  package init(
    _ name: String, _ type: ValueType, isRequired: Bool = false, isReadOnly: Bool = false,
    meaning: String = ""
  ) {
    self.name = name
    self.type = type
    self.isRequired = isRequired
    self.isReadOnly = isReadOnly
    self.meaning = meaning
  }
}
