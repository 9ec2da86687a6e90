import WMLintJSON
import WMLintSchema
import WMLintValidation

/// What an object should have and has not.
extension SchemaValidator {
  /// Whether missing required keys of an object are reported.
  func reportsMissing(in node: Int, _ hasUnknown: Bool) -> Bool {
    switch body.strictness.requiredKeys {
    case .everywhere: !hasUnknown
    case .atTop: node == document.root && !hasUnclearKey(node)
    case .nowhere: false
    }
  }

  /// Whether a key of an object may become any.
  private func hasUnclearKey(_ node: Int) -> Bool {
    document.members(of: node).contains { key, _ in
      document.kind(key) != .string || document.isUnclear(key)
    }
  }

  /// Notes the required keys that an object lacks; `found` has a bit for each it has, as far as there are bits.
  mutating func noteMissing(in node: Int, _ row: Int, _ found: UInt64) {
    let names = body.table.rows[row].names
    for number in names where body.table.names[number].isRequired {
      let name = body.table.names[number]
      if name.bit & found != 0 { continue }
      let property = body.object(row).properties[number - names.lowerBound]
      if name.bit == 0, document.value(property.name, in: node) != nil { continue }
      if isMisspelt(property) { continue }
      note(.missingKey, node) { $0.property = property }
    }
  }

  /// Whether another key was reported as this one misspelt.
  private func isMisspelt(_ property: Property) -> Bool {
    violations.contains { $0.kind == .unknownKey && $0.details.suggestion == property.name }
  }

  /// Notes an object that has nothing in it, although no key must be.
  mutating func noteEmptiness(_ node: Int, _ row: Int) {
    let names = body.table.rows[row].names
    guard
      names.isEmpty ? body.isMap(row) : !names.contains(where: { body.table.names[$0].isRequired }),
      isWholeUpdate, !document.nodes[node].flags.contains(.incomplete)
    else { return }
    note(.emptyUpdate, node)
  }

  /// Whether there is nothing beside the value that is walked: an empty one beside others is no
  /// empty update.
  private var isWholeUpdate: Bool {
    var container = document.root
    for step in path {
      guard case .key(let key) = step, let parent = container, key == parent + 1,
        document.nodes[key + 1].next == document.nodes[parent].next
      else { return false }
      container = key + 1
    }
    return true
  }
}
