import WMLintSchema

/// Makes the rows of a body. A type that has a name gets one row, as schemas contain themselves, and so does a
/// scalar.
struct SchemaCompiler {
  private let contract: Contract
  private let strictness: Strictness
  private var known: [ValueType: Int] = [.any: SchemaTable.anything]
  private(set) var table = SchemaTable()

  /// The type of each row.
  private(set) var types: [ValueType]

  init(_ contract: Contract, _ strictness: Strictness) {
    self.contract = contract
    self.strictness = strictness
    types = table.rows.map { _ in .any }
  }

  /// Adds the type of a whole body, and gives its row.
  mutating func addBody(_ type: ValueType) -> Int {
    // What is required of a body is not required of the same type inside it.
    fill(addRow(), contract.resolved(type), isTop: true)
  }

  private mutating func addRow() -> Int {
    types.append(.any)
    return table.addRow()
  }

  private mutating func add(_ type: ValueType) -> Int {
    guard type.isShared else { return fill(addRow(), type) }
    if let row = known[type] { return row }
    let named = contract.resolved(type)
    // Where names lead to names without end.
    if case .any = named { return SchemaTable.anything }
    let row = addRow()
    known[type] = row
    return fill(row, named)
  }

  private mutating func fill(_ index: Int, _ type: ValueType, isTop: Bool = false) -> Int {
    types[index] = type
    var row = SchemaTable.Row()
    row.needsDocument = false
    row.takesNull = strictness.takesNull(for: type, isTop: isTop)
    row.takesEmpty = strictness.takesEmpty
    switch type {
    case .object(let object): fill(&row, object, isTop)
    case .map(let values):
      row.kind = .object
      row.others = add(values)
    case .array(let array):
      row.kind = .array
      row.others = add(array.elements)
      row.bound(by: array.counts)
    case .string(let string):
      row.kind = .string
      row.isFree = string.isFree
      row.format = string.format
      row.bound(by: string.lengths)
      row.names = table.add(texts: string.plainValues)
      row.needsDocument = !string.values.isEmpty && row.names.isEmpty
    case .integer(let integer): row.bound(.integer, by: integer.plainRange)
    case .number(let number): row.bound(.number, by: number.plainRange)
    case .boolean: row.kind = .boolean
    case .choice(let choice):
      row.kind = .choice
      // Which of its types a value has, only all of the value shows.
      row.needsDocument = true
      row.names = table.add(choice.branches.map { ("", add($0), 0, false) })
    case .any, .reference: row.others = SchemaTable.anything
    }
    table.set(row, at: index)
    return index
  }

  private mutating func fill(_ row: inout SchemaTable.Row, _ object: ObjectType, _ isTop: Bool) {
    row.kind = .object
    var names: [SchemaTable.NewName] = []
    for (place, property) in object.properties.enumerated() {
      let isRequired = strictness.requires(property, isTop: isTop)
      if isRequired {
        // One that has no bit is not found among bytes.
        row.needsDocument = row.needsDocument || place >= UInt64.bitWidth
        row.required |= 1 << UInt64(place)
      }
      names.append((property.name, add(property.type), place, isRequired))
    }
    row.others = object.otherValues.map { add($0) } ?? SchemaTable.nothing
    row.names = table.add(names)
    guard object.otherValues != nil else { return }
    // A key that is known deeper inside may be misplaced here.
    guard let inside = object.namesInside else { return row.needsDocument = true }
    let more = table.add(inside.map { ($0, SchemaTable.nothing, .max, false) })
    row.allNames = row.names.lowerBound..<more.upperBound
  }
}

extension SchemaTable.Row {
  fileprivate mutating func bound(by counts: ClosedRange<Int>?) {
    guard let counts else { return }
    bounds = Int64(counts.lowerBound)...Int64(counts.upperBound)
  }

  /// Makes it one of numbers; where no value is usual, only a document shows what it is.
  fileprivate mutating func bound(_ kind: SchemaTable.Kind, by range: ClosedRange<Int64>?) {
    self.kind = kind
    needsDocument = range == nil
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
