import WMLintJSON
import WMLintSchema

/// Values that have one of several types.
extension SchemaValidator {
  /// Walks a value by the one type of several that it can only have; where more than one is left, or
  /// none, it is not reported.
  mutating func walkChoice(_ node: Int, _ choice: ChoiceType) {
    if let type = type(of: node, among: choice) { walk(node, type) } else { walkFree(node) }
  }

  private func type(of node: Int, among choice: ChoiceType) -> ValueType? {
    if let discriminator = choice.discriminator, document.kind(node) == .object {
      guard let value = document.value(discriminator.key, in: node),
        document.kind(value) == .string,
        let branch = discriminator.branches[document.text(value)]
      else { return nil }
      return choice.branches[branch]
    }
    let left = choice.branches.filter { mayBe(node, $0) }
    return left.count == 1 ? left[0] : nil
  }

  /// Whether a value can have a type, by its kind and by the keys that have listed values.
  private func mayBe(_ node: Int, _ type: ValueType) -> Bool {
    let kind = document.kind(node)
    switch resolved(type) {
    case .object(let object):
      return kind == .object && object.properties.allSatisfy { isTold(node, $0) }
    case .map: return kind == .object
    case .array: return kind == .array
    case .string: return kind == .string
    case .integer: return kind == .integer
    case .number: return kind == .integer || kind == .decimal
    case .boolean: return kind == .true || kind == .false
    case .any, .choice, .reference: return true
    }
  }

  /// Whether the value under a key that has listed values is one of them.
  private func isTold(_ node: Int, _ property: Property) -> Bool {
    guard let values = resolved(property.type).string?.values, !values.isEmpty,
      let value = document.value(property.name, in: node), document.kind(value) == .string,
      !document.nodes[value].flags.contains(.holdsPlaceholder)
    else { return true }
    let text = document.text(value).lowercased()
    return values.contains { $0.lowercased() == text }
  }
}
