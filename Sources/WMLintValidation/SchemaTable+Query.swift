import WMLintSchema

extension SchemaTable {
  /// Adds the parameters of a query as keys of an object, and gives its row.
  mutating func addQuery(_ parameters: [Parameter]) -> Int {
    var row = Row()
    row.kind = .object
    var names: [NewName] = []
    for (place, parameter) in parameters.filter({ $0.place == .query }).enumerated() {
      if parameter.isRequired {
        // One that has no bit would never be found: with a bit of all, nothing is accepted.
        row.required |= place < UInt64.bitWidth ? 1 << UInt64(place) : .max
      }
      let value = addRow()
      set(self.row(of: parameter), at: value)
      names.append((parameter.name, value, place, parameter.isRequired))
    }
    row.names = add(names)
    let index = addRow()
    set(row, at: index)
    return index
  }

  /// What a value of a parameter may be.
  private mutating func row(of parameter: Parameter) -> Row {
    var row = Row()
    let most = parameter.statedMaximumCount.map { max(1, Int64($0)) } ?? .max
    if !parameter.values.isEmpty {
      row.kind = .string
      row.names = add(texts: parameter.values)
      row.bounds = 1...most
      return row
    }
    switch parameter.type {
    case "string" where parameter.format == nil:
      row.kind = .string
      row.isFree = true
    case "boolean": row.kind = .boolean
    case "integer", "number":
      let least = Int64(clamping: (parameter.minimum ?? -.infinity).rounded(.up))
      let greatest = min(
        Int64(clamping: (parameter.maximum ?? .infinity).rounded(.down)),
        parameter.statedMaximum.map { Int64($0) } ?? .max)
      guard least <= greatest else { break }
      row.kind = .integer
      row.bounds = least...greatest
    default: break
    }
    return row
  }
}
