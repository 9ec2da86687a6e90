import WMLintJSON
import WMLintText

/// Walks the rows of an operation over the bytes of a body, and gives up on anything unusual.
///
/// What it accepts is JSON without duplicate keys in which no check finds a mistake; a body that it rejects
/// may still be right. It makes no nodes, and takes hardly any memory.
struct ShapeMatcher {
  /// Where white space may be: a line break ends a text that is a line.
  enum Blanks { case anywhere, withinLine }

  /// Deeper texts are looked at closely, as they may be too deep for the reader.
  private static let deepest = 64

  let bytes: [UInt8]
  let blanks: Blanks
  let judge: CredentialJudge

  /// Whether a text is declined that holds a byte, by the byte; empty if every text is taken.
  let watched: [Bool]

  /// The place of the cursor.
  var offset = 0

  /// The whole text that is read.
  private(set) var start = 0
  private var depth = 0

  /// Whether the whole is plain for the judge, computed on demand.
  var isPlain: Bool?

  /// The free keys of the objects that are open; texts with more of them are looked at closely.
  private var freeKeys = RangeList()

  init(_ blanks: Blanks, _ bytes: [UInt8], watching watched: [Bool], _ judge: CredentialJudge) {
    self.blanks = blanks
    self.bytes = bytes
    self.watched = watched
    self.judge = judge
  }

  /// Goes to the start of a text.
  mutating func begin(at start: Int) {
    self.start = start
    isPlain = nil
    restart()
  }

  /// Goes back to the start of the text.
  mutating func restart() {
    offset = start
    depth = 0
    freeKeys.forget(downTo: 0)
  }

  /// Reads a whole body and the blanks round it. One that is a string may hold JSON itself.
  mutating func acceptsBody(
    _ row: Int, _ table: borrowing SchemaTable, _ scanner: borrowing Scanner
  ) -> Bool {
    skipBlanks(scanner)
    let first = scanner[offset]
    return (first == ASCII.openBrace || first == ASCII.openBracket)
      && accepts(row, table, scanner)
  }

  /// Reads a value and the blanks round it.
  @inline(__always)
  private mutating func accepts(
    _ row: Int, _ table: borrowing SchemaTable, _ scanner: borrowing Scanner
  ) -> Bool {
    skipBlanks(scanner)
    let isRight =
      switch table.rows[row].kind {
      case _ where scanner[offset] == ASCII.n && table.rows[row].takesNull:
        take("null", scanner)
      case _ where table.rows[row].needsDocument: false
      case .any: acceptsAny(row, table, scanner)
      case .array: acceptsArray(row, table, scanner)
      case .object: acceptsObject(row, table, scanner)
      case .integer: acceptsInteger(table.rows[row].bounds, scanner)
      case .number: acceptsNumber(table.rows[row].bounds, scanner)
      case .boolean: take("true", scanner) || take("false", scanner)
      case .string: acceptsString(row, table, scanner)
      case .choice: false
      }
    guard isRight else { return false }
    skipBlanks(scanner)
    return true
  }

  private mutating func acceptsAny(
    _ row: Int, _ table: borrowing SchemaTable, _ scanner: borrowing Scanner
  ) -> Bool {
    switch scanner[offset] {
    case ASCII.openBrace: return acceptsObject(row, table, scanner)
    case ASCII.openBracket: return acceptsArray(row, table, scanner)
    case ASCII.quote: return acceptsFreeString(scanner)
    case ASCII.n: return take("null", scanner)
    case ASCII.t: return take("true", scanner)
    case ASCII.f: return take("false", scanner)
    default: return acceptsNumber(.min ... .max, scanner)
    }
  }

  private mutating func acceptsArray(
    _ row: Int, _ table: borrowing SchemaTable, _ scanner: borrowing Scanner
  ) -> Bool {
    guard scanner[offset] == ASCII.openBracket, open(scanner) else { return false }
    var count: Int64 = 0
    if scanner[offset] != ASCII.closeBracket {
      offset &-= 1
      repeat {
        offset &+= 1
        guard accepts(table.rows[row].others, table, scanner) else { return false }
        count &+= 1
      } while scanner[offset] == ASCII.comma
    } else if !table.rows[row].takesEmpty {
      return false
    }
    guard table.rows[row].bounds.contains(count) else { return false }
    return close(ASCII.closeBracket, scanner)
  }

  private mutating func acceptsObject(
    _ row: Int, _ table: borrowing SchemaTable, _ scanner: borrowing Scanner
  ) -> Bool {
    guard scanner[offset] == ASCII.openBrace, open(scanner) else { return false }
    let names = table.rows[row].allNames
    let others = table.rows[row].others
    let required = table.rows[row].required
    let firstFree = freeKeys.count
    var seen: UInt64 = 0
    if scanner[offset] != ASCII.closeBrace {
      offset &-= 1
      // Most have their keys in the order of the schema.
      var next = names.lowerBound
      repeat {
        offset &+= 1
        guard let key = key(scanner) else { return false }
        var value = others
        var isFree = true
        if let known = table.number(of: key, in: names, from: next, scanner) {
          next = known &+ 1
          value = table.names[known].row
          let bit = table.names[known].bit
          guard seen & bit == 0 else { return false }
          seen |= bit
          isFree = bit == 0
        }
        if isFree {
          guard isNew(key, from: firstFree, scanner) else { return false }
          freeKeys.append(key)
        }
        guard accepts(value, table, scanner) else { return false }
      } while scanner[offset] == ASCII.comma
    } else if !table.rows[row].takesEmpty {
      return false
    }
    freeKeys.forget(downTo: firstFree)
    return seen & required == required && close(ASCII.closeBrace, scanner)
  }

  /// Goes behind the bracket that opens a container, and the blanks behind it.
  private mutating func open(_ scanner: borrowing Scanner) -> Bool {
    offset &+= 1
    depth &+= 1
    skipBlanks(scanner)
    return depth <= Self.deepest
  }

  private mutating func close(_ bracket: UInt8, _ scanner: borrowing Scanner) -> Bool {
    guard scanner[offset] == bracket else { return false }
    offset &+= 1
    depth &-= 1
    return true
  }

  /// Whether a key differs from all before it in its object, and there is room to remember it.
  private func isNew(_ key: Range<Int>, from first: Int, _ scanner: borrowing Scanner) -> Bool {
    if freeKeys.isFull { return false }
    for index in first..<freeKeys.count where scanner.areSame(freeKeys[index], key) { return false }
    return true
  }
}
