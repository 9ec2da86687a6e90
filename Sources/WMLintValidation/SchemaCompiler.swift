import WMLintSchema

/// Adds the type of a body to a table. A type that has a name is added once, as schemas contain themselves,
/// and so is a scalar.
struct SchemaCompiler {
  private let contract: Contract
  private let tolerance: Tolerance

  /// Whether a body without one of its keys is reported.
  private let isRequired: (Property) -> Bool
  private var known: [ValueType: Int] = [:]

  init(_ contract: Contract, _ tolerance: Tolerance, isRequired: @escaping (Property) -> Bool) {
    self.contract = contract
    self.tolerance = tolerance
    self.isRequired = isRequired
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
    row.takesNull = tolerance.takesNull && !isTop
    row.takesEmpty = tolerance.takesEmpty
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
      // The values that make sense may be fewer than there are.
      let usual = string.usualValues
      row.names = table.add(texts: string.values.filter { usual.isEmpty || usual.contains($0) })
      if !string.values.isEmpty, row.names.isEmpty { row.kind = .never }
      if string.toleratesScalars { row.takesNull = false }
    case .integer(let integer):
      let greatest = min(integer.range.upperBound, integer.usualMaximum ?? .max)
      // Where no value is usual, nothing is accepted.
      if integer.range.lowerBound <= greatest { row.bounds = integer.range.lowerBound...greatest }
      row.kind = integer.range.lowerBound <= greatest ? .integer : .never
    case .number(let number):
      row.kind = .number
      guard let range = number.range else { break }
      let least = Int64(clamping: range.lowerBound.rounded(.up))
      let greatest = Int64(clamping: range.upperBound.rounded(.down))
      // Where no whole number lies between the bounds, or a bound itself is refused, nothing is accepted.
      if least <= greatest, !number.excludesLower, !number.excludesUpper {
        row.bounds = least...greatest
      } else {
        row.kind = .never
      }
    case .boolean: row.kind = .boolean
    // Which of its types a value has is told by all of the value.
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
      if property.isRequired, isTop || tolerance.requiresInside, isRequired(property) {
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

extension Int64 {
  /// The nearest one to a whole number that may be infinite.
  init(clamping number: Double) {
    self = Int64(exactly: number) ?? (number < 0 ? .min : .max)
  }
}
