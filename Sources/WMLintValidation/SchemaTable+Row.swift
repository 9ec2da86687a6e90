import WMLintSchema

extension SchemaTable {
  /// What a value may be. What its kind does not need is 0.
  struct Row {
    var kind = Kind.never

    /// What a string must be.
    var format: StringFormat?

    /// Whether any string will do.
    var isFree = false

    /// Whether no check reports `null` here.
    var takesNull = false

    /// Whether an object, an array or a string may be empty, whatever its content must be.
    var takesEmpty = false
    private var firstName: UInt32 = 0
    private var endOfNames: UInt32 = 0
    private var rowOfOthers: UInt32 = 0

    /// A bit for each key that an object must have.
    var required: UInt64 = 0

    /// The bounds of a number, of the characters of a string, or of the elements of an array.
    var bounds = Int64.min...Int64.max

    /// The keys of an object, or the values that a string may have: numbers of names.
    var names: Range<Int> {
      get { Int(firstName)..<Int(max(firstName, endOfNames)) }
      set {
        firstName = UInt32(truncatingIfNeeded: newValue.lowerBound)
        endOfNames = UInt32(truncatingIfNeeded: newValue.upperBound)
      }
    }

    /// The row of the values under other keys, or of the elements of an array.
    var others: Int {
      get { Int(rowOfOthers) }
      set { rowOfOthers = UInt32(truncatingIfNeeded: newValue) }
    }

    /// The same in a table in which it comes so many rows and names later.
    func moved(rows: Int, names: Int) -> Row {
      var row = self
      row.names = self.names.lowerBound + names..<self.names.upperBound + names
      row.others += rows
      return row
    }
  }

  /// A key of an object, or a value that a string may have.
  struct Name {
    private let start: UInt32
    private let end: UInt32
    private let number: UInt32
    private let place: UInt8

    init(_ text: Range<Int>, row: Int, place: Int) {
      start = UInt32(truncatingIfNeeded: text.lowerBound)
      end = UInt32(truncatingIfNeeded: text.upperBound)
      number = UInt32(truncatingIfNeeded: row)
      self.place = UInt8(clamping: place)
    }

    /// Its bytes.
    var text: Range<Int> { Int(start)..<Int(max(start, end)) }

    /// The row of the values under the key.
    var row: Int { Int(number) }

    /// The bit of the key in its object; 0 for those behind the first 64.
    var bit: UInt64 { 1 << UInt64(place) }

    /// The same in a table in which it comes so many rows and bytes later.
    func moved(rows: Int, bytes: Int) -> Name {
      Name(
        text.lowerBound + bytes..<text.upperBound + bytes, row: row + rows, place: Int(place))
    }
  }
}
