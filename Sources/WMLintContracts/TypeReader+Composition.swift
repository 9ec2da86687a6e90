import WMLintJSON
import WMLintSchema

/// Schemas that are put together from others: `allOf`, `anyOf` and `oneOf`.
extension TypeReader {
  /// One of several schemas that a value must all match.
  struct Part {
    let type: ValueType

    /// The keys that it requires, which others may describe.
    let required: Set<String>

    init(_ type: ValueType, requiring required: Set<String> = []) {
      self.type = type
      self.required = required
    }
  }

  func composedType(of node: Int) -> ValueType {
    // If one part is not checked, none is: a key that the others do not know may be its own.
    let parts = document.elements("allOf", in: node)
    if parts.contains(where: isUnjudged) { return .any }
    let own = Part(ownType(of: node), requiring: required(node))
    let types = parts.map { type(of: $0) }
    let isOpen = zip(parts, types).contains { document.isComposed($0) && $1 == .any }
    if isOpen || limit.isExceeded { return .any }
    let common = merged([own] + zip(parts, types).map { Part($1, requiring: required($0)) })
    let choices = ["oneOf", "anyOf"].filter { document.value($0, in: node) != nil }
    guard let keyword = choices.first else { return common }
    // Nobody can tell which branches hold of two choices at once.
    return choices.count == 1 ? choice(keyword, of: node, common) : .any
  }

  private func isUnjudged(_ node: Int) -> Bool { document.unknownKeyword(of: node) != nil }

  /// The type of a schema whose value must match one of several branches, and what they share.
  private func choice(_ keyword: String, of node: Int, _ common: ValueType) -> ValueType {
    let branches = document.elements(keyword, in: node).filter { !document.takesNullOnly($0) }
    if branches.isEmpty || branches.contains(where: isUnjudged) { return .any }
    let types = branches.map { branch in
      let type = type(of: branch)
      return common == .any
        ? type : merged([Part(common), Part(type, requiring: required(branch))])
    }
    if types.count == 1 { return types[0] }
    let discriminator = discriminator(of: node, branches, types)
    let named = types.map { type in
      discriminator.map { lookedUp(type).adding(key: $0.key) ?? type } ?? type
    }
    return .choice(ChoiceType(named, discriminator: discriminator))
  }

  /// The key whose value names the branch; `nil` if the schema states none.
  private func discriminator(
    of node: Int, _ branches: [Int], _ types: [ValueType]
  ) -> ChoiceType.Discriminator? {
    guard let value = document.value("discriminator", in: node),
      let key = document.string("propertyName", in: value)
    else { return nil }
    let names = branches.map { document.reference(of: $0)?.schemaName }
    var indices: [String: Int] = [:]
    // A schema's own name names it where no mapping does.
    for (index, name) in names.enumerated() { if let name { indices[name] = index } }
    if let mapping = document.value("mapping", in: value), document.kind(mapping) == .object {
      for (word, target) in document.members(of: mapping) {
        let text = document.text(target)
        let name = JSONReference(text)?.schemaName ?? text
        if let index = names.firstIndex(of: name) { indices[document.text(word)] = index }
      }
    }
    return ChoiceType.Discriminator(key: key, branches: indices)
  }

  /// The type of a value that matches several schemas.
  func merged(_ parts: [Part]) -> ValueType {
    let types = parts.map(\.type).filter { $0 != .any }
    let required = parts.reduce(into: Set<String>()) { $0.formUnion($1.required) }
    guard let first = types.first else { return .any }
    // A reference keeps the name that messages show.
    if types.count == 1, required.isEmpty { return first }
    let found = types.map(lookedUp)
    if found.contains(.any) { return .any }
    guard
      let whole = found.dropFirst().reduce(
        found.first, { whole, type in whole.flatMap { $0.merged(type) } })
    else {
      return .any
    }
    return whole.requiring(required)
  }

  /// The type itself, where the given one only names it.
  private func lookedUp(_ type: ValueType) -> ValueType {
    guard case .reference(let name) = type else { return type }
    guard let document = description.schema(named: name) else { return .any }
    let reader = TypeReader(document, in: description, limit: limit)
    guard limit.enter() else { return .any }
    defer { limit.leave() }
    return reader.lookedUp(reader.type)
  }
}

extension ValueType {
  /// The type of a value that matches this type and another; `nil` if no one type says that.
  fileprivate func merged(_ other: ValueType) -> ValueType? {
    if self == other || other == .any { return self }
    switch (self, other) {
    case (.any, _): return other
    case (.object(let left), .object(let right)): return left.merged(right).map { .object($0) }
    case (.object(let left), .map(let values)), (.map(let values), .object(let left)):
      return .object(ObjectType(left.properties, otherValues: left.otherValues ?? values))
    default: return nil
    }
  }

  /// The object type with a key of any type added if it lacks that; `nil` if it is not an object type.
  fileprivate func adding(key: String) -> ValueType? {
    guard case .object(let object) = self, object.property(key) == nil else { return nil }
    return .object(
      ObjectType(object.properties + [Property(key, .any)], otherValues: object.otherValues))
  }

  /// The same where keys are required too.
  fileprivate func requiring(_ names: Set<String>) -> ValueType {
    guard case .object(let object) = self, !names.isEmpty else { return self }
    return .object(
      ObjectType(
        object.properties.map { property in
          Property(
            property.name, property.type,
            isRequired: property.isRequired || names.contains(property.name),
            isReadOnly: property.isReadOnly, meaning: property.meaning)
        }, otherValues: object.otherValues))
  }
}

extension ObjectType {
  fileprivate func merged(_ other: ObjectType) -> ObjectType? {
    var properties: [Property] = []
    for property in self.properties {
      guard let same = other.property(property.name) else {
        properties.append(property)
        continue
      }
      properties.append(
        Property(
          property.name, property.type.merged(same.type) ?? .any,
          isRequired: property.isRequired || same.isRequired,
          isReadOnly: property.isReadOnly || same.isReadOnly, meaning: property.meaning))
    }
    properties += other.properties.filter { property($0.name) == nil }
    return ObjectType(properties, otherValues: otherValues ?? other.otherValues)
  }
}
