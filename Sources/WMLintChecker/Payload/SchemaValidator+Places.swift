import WMLintJSON
import WMLintSchema
import WMLintValidation

/// Looks for the places where a key belongs.
extension SchemaValidator {
  /// How many objects deep a key is looked for: schemas contain themselves.
  private static let deepest = 3

  /// The names that lead from an object to the only place inside it that has a key; empty if there is
  /// none, or more than one.
  func place(of name: String, _ row: Int) -> [String] {
    var level: [(path: [String], row: Int)] = [([], row)]
    for _ in 0..<Self.deepest {
      level = level.flatMap { path, row in
        zip(body.object(row).properties, body.table.rows[row].names).compactMap { property, name in
          let inner = body.table.names[name].row
          return body.table.rows[inner].kind == .object ? (path + [property.name], inner) : nil
        }
      }
      let found = level.filter { self.row(of: name, in: $0.row) != nil }
      if !found.isEmpty { return found.count == 1 ? found[0].path + [name] : [] }
    }
    return []
  }

  /// The property of a name that an answer has in the place where the walk is; `nil` if it has none.
  func property(_ name: String, in answer: ValueType?) -> Property? {
    guard var type = answer else { return nil }
    for step in path.dropLast() {
      switch (step, body.contract.resolved(type)) {
      case (.key(let key), .object(let object)):
        guard let inner = object.property(document.text(key)) else { return nil }
        type = inner.type
      case (.key, .map(let values)): type = values
      case (.element, .array(let array)): type = array.elements
      default: return nil
      }
    }
    guard case .object(let object) = body.contract.resolved(type) else { return nil }
    return object.property(name)
  }
}
