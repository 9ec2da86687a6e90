import WMLintSchema

/// The bodies of operations as flat rows: walking them touches no reference counts, which processors would contend
/// for. Rows and names are small, because a run that meets every operation has a hundred thousand of them.
struct SchemaTable: Sendable {
  enum Kind: UInt8 { case never, any, string, integer, number, boolean, array, object }

  private(set) var rows: [Row] = []
  private(set) var names: [Name] = []
  private(set) var bytes: [UInt8] = []

  /// Adds a row that accepts nothing yet, and gives its number.
  mutating func addRow() -> Int {
    rows.append(Row())
    return rows.count - 1
  }

  mutating func set(_ row: Row, at index: Int) { rows[index] = row }

  /// Adds some names, and gives their numbers.
  mutating func add(_ names: [(text: String, row: Int, place: Int)]) -> Range<Int> {
    let first = self.names.count
    for name in names {
      let start = bytes.count
      bytes += name.text.utf8
      self.names.append(Name(start..<bytes.count, row: name.row, place: name.place))
    }
    return first..<self.names.count
  }

  /// Adds some texts as names, and gives their numbers.
  mutating func add(texts: [String]) -> Range<Int> { add(texts.map { ($0, 0, 0) }) }

  /// Adds all that is in another table, and gives what to add to its numbers.
  mutating func add(_ other: borrowing SchemaTable) -> (rows: Int, names: Int) {
    let shift = (rows: rows.count, names: names.count)
    let start = bytes.count
    for index in other.rows.indices {
      rows.append(other.rows[index].moved(rows: shift.rows, names: shift.names))
    }
    for index in other.names.indices {
      names.append(other.names[index].moved(rows: shift.rows, bytes: start))
    }
    bytes += other.bytes
    return shift
  }
}
