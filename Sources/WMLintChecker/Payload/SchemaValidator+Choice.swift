import WMLintJSON
import WMLintSchema
import WMLintValidation

/// Values that have one of several types.
extension SchemaValidator {
  /// Walks a value by the one type of several that it can only have; where more than one is left, or
  /// none, it is not reported.
  mutating func walkChoice(_ node: Int, _ row: Int) {
    if let branch = branch(of: node, row) { walk(node, branch) } else { walkFree(node) }
  }

  private func branch(of node: Int, _ row: Int) -> Int? {
    let branches = body.table.rows[row].names.map { body.table.names[$0].row }
    if case .choice(let choice) = body.type(row), let discriminator = choice.discriminator,
      document.kind(node) == .object
    {
      guard let value = document.value(discriminator.key, in: node),
        document.kind(value) == .string,
        let index = discriminator.branches[document.text(value)], branches.indices.contains(index)
      else { return nil }
      return branches[index]
    }
    let left = branches.filter { mayBe(node, $0) }
    return left.count == 1 ? left[0] : nil
  }

  /// Whether a value can be what a row takes, by its kind and by the keys that have listed values.
  private func mayBe(_ node: Int, _ row: Int) -> Bool {
    let kind = document.kind(node)
    switch body.table.rows[row].kind {
    case .object:
      return kind == .object
        && body.object(row).properties.allSatisfy { isTold(node, $0.name, row) }
    case .array: return kind == .array
    case .string: return kind == .string
    case .integer: return kind == .integer
    case .number: return kind == .integer || kind == .decimal
    case .boolean: return kind == .true || kind == .false
    case .any, .choice: return true
    }
  }

  /// Whether the value under a key that has listed values is one of them.
  private func isTold(_ node: Int, _ name: String, _ row: Int) -> Bool {
    guard let inner = self.row(of: name, in: row), let values = body.type(inner).string?.values,
      !values.isEmpty, let value = document.value(name, in: node), document.kind(value) == .string,
      !document.nodes[value].flags.contains(.holdsPlaceholder)
    else { return true }
    let text = document.text(value).lowercased()
    return values.contains { $0.lowercased() == text }
  }
}
