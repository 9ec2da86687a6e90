import WMLintSchema

extension SchemaTable {
  /// What a value may be. What its kind does not need is 0.
  package struct Row: Sendable {
    package var kind = Kind.any

    /// Whether only a document shows what a value is: what reads bytes alone takes nothing here.
    var needsDocument = true

    /// What a string must be.
    var format: StringFormat?

    /// Whether any string will do.
    package var isFree = false

    /// Whether no check reports `null` here.
    package var takesNull = false

    /// Whether an object, an array or a string may be empty, whatever its content must be.
    package var takesEmpty = false
    private var firstName: UInt32 = 0
    private var endOfProperties: UInt32 = 0
    private var endOfNames: UInt32 = 0
    private var rowOfOthers: UInt32 = 0

    /// A bit for each key that an object must have, as far as there are bits.
    var required: UInt64 = 0

    /// The bounds of a number, of the characters of a string, or of the elements of an array.
    package var bounds = Int64.min...Int64.max

    /// The keys that an object has, in the order of its type, the branches of a choice, or the values that a
    /// string may have: numbers of names.
    package var names: Range<Int> {
      get { Int(firstName)..<Int(max(firstName, endOfProperties)) }
      set {
        firstName = UInt32(truncatingIfNeeded: newValue.lowerBound)
        endOfProperties = UInt32(truncatingIfNeeded: newValue.upperBound)
        endOfNames = endOfProperties
      }
    }

    /// The names, and behind them the keys of which only a document shows whether they belong deeper inside.
    var allNames: Range<Int> {
      get { Int(firstName)..<Int(max(firstName, endOfNames)) }
      set { endOfNames = UInt32(truncatingIfNeeded: newValue.upperBound) }
    }

    /// The row of the values under other keys, or of the elements of an array; that of nothing where other
    /// keys are refused.
    package var others: Int {
      get { Int(rowOfOthers) }
      set { rowOfOthers = UInt32(truncatingIfNeeded: newValue) }
    }

    /// The same in a table in which it comes so many rows and names later.
    func moved(rows: Int, names: Int) -> Row {
      var row = self
      let all = allNames
      row.names = self.names.lowerBound + names..<self.names.upperBound + names
      row.allNames = all.lowerBound + names..<all.upperBound + names
      row.others = SchemaTable.moved(others, by: rows)
      return row
    }
  }

  /// A key of an object, a branch of a choice, or a value that a string may have.
  package struct Name: Sendable {
    private let start: UInt32
    private let end: UInt32
    private let number: UInt32
    private let place: UInt8

    /// Whether an object without the key is reported.
    package let isRequired: Bool

    init(_ text: Range<Int>, row: Int, place: Int, isRequired: Bool) {
      start = UInt32(truncatingIfNeeded: text.lowerBound)
      end = UInt32(truncatingIfNeeded: text.upperBound)
      number = UInt32(truncatingIfNeeded: row)
      self.place = UInt8(clamping: place)
      self.isRequired = isRequired
    }

    /// Its bytes.
    var text: Range<Int> { Int(start)..<Int(max(start, end)) }

    /// The row of the values under the key.
    package var row: Int { Int(number) }

    /// The bit of the key in its object; 0 for those behind the first 64.
    package var bit: UInt64 { 1 << UInt64(place) }

    /// The same in a table in which it comes so many rows and bytes later.
    func moved(rows: Int, bytes: Int) -> Name {
      Name(
        text.lowerBound + bytes..<text.upperBound + bytes, row: SchemaTable.moved(row, by: rows),
        place: Int(place), isRequired: isRequired)
    }
  }
}
