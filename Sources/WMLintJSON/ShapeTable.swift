/// Forms as flat tables: reading beside them follows no references, which two processors would
/// fight over.
struct ShapeTable: Sendable {
  enum Kind { case never, string, word, pattern, integer, list, object }

  struct Row {
    var kind: Kind
    /// The bytes of a word.
    var text = 0..<0
    var least: Int64 = 0
    var greatest: Int64 = 0
    /// The pieces of a pattern.
    var pieces = 0..<0
    /// The keys of an object.
    var keys = 0..<0
    /// The row of the values under other keys, or of the elements of a list.
    var others = 0
    /// A bit for each member that must be there.
    var required: UInt64 = 0
  }

  /// The texts of which one is in a place of a pattern, or an id.
  struct Piece {
    let texts: Range<Int>
    let mayBeID: Bool
  }

  struct Key {
    let name: Range<Int>
    let row: Int
    let bit: UInt64
  }

  /// The rows of the forms themselves.
  private(set) var roots: [Int] = []
  private(set) var rows: [Row] = []
  private(set) var keys: [Key] = []
  private(set) var pieces: [Piece] = []
  private(set) var texts: [Range<Int>] = []
  private(set) var bytes: [UInt8] = []

  /// Adds a form of whole texts.
  mutating func addRoot(_ form: Shape) { roots.append(add(form)) }

  private mutating func add(_ form: Shape) -> Int {
    let index = rows.count
    rows.append(Row(kind: .never))
    switch form {
    case .never: break
    case .string: rows[index].kind = .string
    case .pattern(let pieces): addPattern(pieces, at: index)
    case .word(let word):
      rows[index].kind = .word
      rows[index].text = add(word)
    case .integer(let range):
      rows[index].kind = .integer
      rows[index].least = range.lowerBound
      rows[index].greatest = range.upperBound
    case .list(let element):
      rows[index].kind = .list
      rows[index].others = add(element)
    case .object(let members, let others): addObject(members, others, at: index)
    }
    return index
  }

  private mutating func addPattern(_ pattern: [Shape.Piece], at index: Int) {
    rows[index].kind = .pattern
    let start = pieces.count
    for piece in pattern {
      let first = texts.count
      let (words, mayBeID) =
        switch piece {
        case .text(let words): (words, false)
        case .id(let words): (words, true)
        }
      for word in words { texts.append(add(word)) }
      pieces.append(Piece(texts: first..<texts.count, mayBeID: mayBeID))
    }
    rows[index].pieces = start..<pieces.count
  }

  private mutating func addObject(_ members: [Shape.Member], _ others: Shape, at index: Int) {
    // A member more than there are bits for is one that is never accepted.
    guard members.count <= UInt64.bitWidth else { return }
    var found: [Key] = []
    for (place, member) in members.enumerated() {
      let row = add(member.form)
      let bit = UInt64(1) << UInt64(place)
      if member.isRequired { rows[index].required |= bit }
      found += member.names.map { Key(name: add($0), row: row, bit: bit) }
    }
    rows[index].kind = .object
    rows[index].others = add(others)
    rows[index].keys = keys.count..<keys.count + found.count
    keys += found
  }

  private mutating func add(_ text: String) -> Range<Int> {
    let start = bytes.count
    bytes += text.utf8
    return start..<bytes.count
  }

  /// The key of an object that a text is.
  @inline(__always)
  func key(_ text: Range<Int>, of object: Row, _ scanner: borrowing Scanner) -> Key? {
    for index in object.keys where scanner.holds(bytes, keys[index].name, in: text) {
      return keys[index]
    }
    return nil
  }
}
