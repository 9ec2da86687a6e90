import WMLintSchema

/// The bodies of operations as flat rows: walking them touches no reference counts, which processors would contend
/// for. Rows and names are small, because a run that meets every operation has a hundred thousand of them.
package struct SchemaTable: Sendable {
  package enum Kind: UInt8, Sendable {
    case any, string, integer, number, boolean, array, object, choice
  }

  /// A name before it is in a table.
  typealias NewName = (text: String, row: Int, place: Int, isRequired: Bool)

  /// The row that takes nothing, in every table.
  package static let nothing = 0

  /// The row that takes any value, in every table.
  package static let anything = 1
  private static let countOfShared = 2

  package private(set) var rows: [Row]
  package private(set) var names: [Name] = []
  private(set) var bytes: [UInt8] = []

  /// Makes one of the rows that are in every table.
  init() {
    var anything = Row()
    anything.needsDocument = false
    anything.takesNull = true
    anything.takesEmpty = true
    // Its members and elements are what it is itself.
    anything.others = Self.anything
    rows = [Row(), anything]
  }

  /// Adds a row that accepts nothing yet, and gives its number.
  mutating func addRow() -> Int {
    rows.append(Row())
    return rows.count - 1
  }

  mutating func set(_ row: Row, at index: Int) { rows[index] = row }

  /// Adds some names, and gives their numbers.
  mutating func add(_ names: [NewName]) -> Range<Int> {
    let first = self.names.count
    for name in names {
      let start = bytes.count
      bytes += name.text.utf8
      self.names.append(
        Name(
          start..<bytes.count, row: name.row, place: name.place, isRequired: name.isRequired))
    }
    return first..<self.names.count
  }

  /// Adds some texts as names, and gives their numbers.
  mutating func add(texts: [String]) -> Range<Int> { add(texts.map { ($0, 0, 0, false) }) }

  /// Adds all that is in another table, and gives what to add to its numbers.
  mutating func add(_ other: borrowing SchemaTable) -> (rows: Int, names: Int) {
    let shift = (rows: rows.count - Self.countOfShared, names: names.count)
    let start = bytes.count
    for index in other.rows.indices.dropFirst(Self.countOfShared) {
      rows.append(other.rows[index].moved(rows: shift.rows, names: shift.names))
    }
    for index in other.names.indices {
      names.append(other.names[index].moved(rows: shift.rows, bytes: start))
    }
    bytes += other.bytes
    return shift
  }

  /// The number of a row in a table in which it comes so many rows later.
  static func moved(_ row: Int, by rows: Int) -> Int { row < countOfShared ? row : row + rows }
}
