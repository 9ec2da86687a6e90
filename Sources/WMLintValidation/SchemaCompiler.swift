import WMLintSchema

/// Adds the type of a body to a table. A type that has a name is added once, as schemas contain themselves,
/// and so is a scalar.
struct SchemaCompiler {
  private let contract: Contract
  private let strictness: Strictness
  private var known: [ValueType: Int] = [:]

  init(_ contract: Contract, _ strictness: Strictness) {
    self.contract = contract
    self.strictness = strictness
  }

  /// Adds the type of a whole body, and gives its row.
  mutating func addBody(_ type: ValueType, to table: inout SchemaTable) -> Int {
    // What is required of a body is not required of the same type inside it.
    fill(table.addRow(), contract.resolved(type), in: &table, isTop: true)
  }

  private mutating func add(_ type: ValueType, to table: inout SchemaTable) -> Int {
    guard type.isShared else { return fill(table.addRow(), type, in: &table) }
    if let row = known[type] { return row }
    let row = table.addRow()
    known[type] = row
    return fill(row, contract.resolved(type), in: &table)
  }

  private mutating func fill(
    _ index: Int, _ type: ValueType, in table: inout SchemaTable, isTop: Bool = false
  ) -> Int {
    var row = SchemaTable.Row()
    row.takesNull = strictness.takesNull(for: type, isTop: isTop)
    row.takesEmpty = strictness.takesEmpty
    switch type {
    case .object(let object): fill(&row, object, in: &table, isTop)
    case .map(let values):
      row.kind = .object
      row.others = add(values, to: &table)
    case .array(let array):
      row.kind = .array
      row.others = add(array.elements, to: &table)
      row.bound(by: array.counts)
    case .string(let string):
      row.kind = .string
      row.isFree = string.isFree
      row.format = string.format
      row.bound(by: string.lengths)
      row.names = table.add(texts: string.plainValues)
      if !string.values.isEmpty, row.names.isEmpty { row.kind = .never }
    // Where no value is usual, nothing is accepted.
    case .integer(let integer): row.bound(.integer, by: integer.plainRange)
    case .number(let number): row.bound(.number, by: number.plainRange)
    case .boolean: row.kind = .boolean
    // Which of its types a value has, only all of the value shows.
    case .choice: row.kind = .never
    case .any, .reference:
      // Its members and elements are what it is itself.
      row.kind = .any
      row.others = index
    }
    table.set(row, at: index)
    return index
  }

  private mutating func fill(
    _ row: inout SchemaTable.Row, _ object: ObjectType, in table: inout SchemaTable, _ isTop: Bool
  ) {
    var names: [(text: String, row: Int, place: Int)] = []
    for (place, property) in object.properties.enumerated() {
      if strictness.requires(property, isTop: isTop) {
        // One that has no bit would never be found: nothing is accepted.
        guard place < UInt64.bitWidth else { return }
        row.required |= 1 << UInt64(place)
      }
      names.append((property.name, add(property.type, to: &table), place))
    }
    row.others = table.addRow()
    if let others = object.otherValues {
      // A key that is known deeper inside may be misplaced here.
      guard let inside = object.namesInside else { return }
      names += inside.map { [never = row.others] in ($0, never, .max) }
      row.others = add(others, to: &table)
    }
    row.kind = .object
    row.names = table.add(names)
  }
}

extension SchemaTable.Row {
  fileprivate mutating func bound(by counts: ClosedRange<Int>?) {
    guard let counts else { return }
    bounds = Int64(counts.lowerBound)...Int64(counts.upperBound)
  }

  /// Makes it one of numbers, or of nothing where there are none.
  fileprivate mutating func bound(_ kind: SchemaTable.Kind, by range: ClosedRange<Int64>?) {
    self.kind = range == nil ? .never : kind
    bounds = range ?? bounds
  }
}

extension ValueType {
  /// Whether one row is enough for all places that have the type.
  fileprivate var isShared: Bool {
    switch self {
    case .reference, .integer, .number, .boolean, .any: true
    case .string(let string): string.values.isEmpty
    case .object, .map, .array, .choice: false
    }
  }
}

extension ObjectType {
  /// The keys of the objects inside; `nil` if some of them are of types that have names, which may be
  /// without end.
  fileprivate var namesInside: [String]? {
    var names: [String] = []
    for property in properties {
      switch property.type {
      case .reference: return nil
      case .object(let inner):
        guard let deeper = inner.namesInside else { return nil }
        names += inner.properties.map(\.name) + deeper
      default: break
      }
    }
    return names
  }
}
