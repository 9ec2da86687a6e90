import WMLintText

/// The cursor of the matcher over one text.
struct ShapeReader {
  /// Where white space may stand: a line break ends a text that is a line.
  enum Blanks { case anywhere, withinLine }

  /// Shorter texts hold no credential.
  private static let longText = 20

  private(set) var offset = 0
  private let blanks: Blanks
  private let bytes: [UInt8]
  private let judge: ShapeMatcher.Judge

  /// Where the text begins that is looked at.
  private var start = 0

  /// Whether a text is declined that holds a byte, by the byte; empty if every text is taken.
  private let watched: [Bool]

  /// The free keys of the objects that are open; texts with more of them are looked at closely.
  ///
  /// On the heap, as all of them would be copied for each look at one in place.
  private var freeKeys = Array(repeating: 0..<0, count: 16)
  private var freeKeyCount = 0

  init(
    _ blanks: Blanks, _ bytes: [UInt8], watching watched: [Bool],
    _ judge: @escaping ShapeMatcher.Judge
  ) {
    self.blanks = blanks
    self.bytes = bytes
    self.watched = watched
    self.judge = judge
  }

  /// The place among the forms of the one that a text has, from an index on up to its end or that of
  /// its line; `nil` if it has none.
  mutating func form(
    from start: Int, _ table: borrowing ShapeTable, _ scanner: borrowing Scanner
  ) -> Int? {
    self.start = start
    for index in table.roots.indices {
      offset = start
      freeKeyCount = 0
      if accepts(table.roots[index], table, scanner) {
        let isWhole =
          offset >= scanner.end || blanks == .withinLine && scanner[offset] == ASCII.lineFeed
        return isWhole ? index : nil
      }
    }
    return nil
  }

  /// Reads a value and the blanks round it.
  @inline(__always)
  private mutating func accepts(
    _ row: Int, _ table: borrowing ShapeTable, _ scanner: borrowing Scanner
  ) -> Bool {
    skipBlanks(scanner)
    let isRight =
      switch table.rows[row].kind {
      case .never: false
      case .list: acceptsList(row, table, scanner)
      case .object: acceptsObject(row, table, scanner)
      case .integer: acceptsInteger(row, table, scanner)
      case .string, .word, .pattern: acceptsText(row, table, scanner)
      }
    guard isRight else { return false }
    skipBlanks(scanner)
    return true
  }

  private mutating func acceptsList(
    _ row: Int, _ table: borrowing ShapeTable, _ scanner: borrowing Scanner
  ) -> Bool {
    guard scanner[offset] == ASCII.openBracket else { return false }
    repeat {
      offset &+= 1
      guard accepts(table.rows[row].others, table, scanner) else { return false }
    } while scanner[offset] == ASCII.comma
    guard scanner[offset] == ASCII.closeBracket else { return false }
    offset &+= 1
    return true
  }

  private mutating func acceptsObject(
    _ row: Int, _ table: borrowing ShapeTable, _ scanner: borrowing Scanner
  ) -> Bool {
    guard scanner[offset] == ASCII.openBrace else { return false }
    let object = table.rows[row]
    let firstFree = freeKeyCount
    var seen: UInt64 = 0
    repeat {
      offset &+= 1
      skipBlanks(scanner)
      guard let key = text(scanner, withEscapes: false), !key.isEmpty else { return false }
      skipBlanks(scanner)
      guard scanner[offset] == ASCII.colon else { return false }
      offset &+= 1
      var value = object.others
      if let known = table.key(key, of: object, scanner) {
        guard seen & known.bit == 0 else { return false }
        seen |= known.bit
        value = known.row
      } else if isNew(key, from: firstFree, scanner), isHarmless(key, scanner) {
        freeKeys[freeKeyCount] = key
        freeKeyCount += 1
      } else {
        return false
      }
      guard accepts(value, table, scanner) else { return false }
    } while scanner[offset] == ASCII.comma
    guard scanner[offset] == ASCII.closeBrace else { return false }
    offset &+= 1
    freeKeyCount = firstFree
    return seen & object.required == object.required
  }

  /// Whether a key is none of those before it in its object, and there is room to remember it.
  private func isNew(_ key: Range<Int>, from first: Int, _ scanner: borrowing Scanner) -> Bool {
    if freeKeyCount == freeKeys.count { return false }
    for index in first..<freeKeyCount where scanner.areSame(freeKeys[index], key) { return false }
    return true
  }

  private mutating func acceptsText(
    _ row: Int, _ table: borrowing ShapeTable, _ scanner: borrowing Scanner
  ) -> Bool {
    let kind = table.rows[row].kind
    guard let text = text(scanner, withEscapes: kind == .string) else { return false }
    switch kind {
    case .pattern: return matches(text, table.rows[row].pieces, table, scanner)
    case .word: return scanner.holds(table.bytes, table.rows[row].text, in: text)
    default: return isHarmless(text, scanner)
    }
  }

  /// Whether a text is made of the pieces of a pattern.
  private func matches(
    _ text: Range<Int>, _ pieces: Range<Int>, _ table: borrowing ShapeTable,
    _ scanner: borrowing Scanner
  ) -> Bool {
    var place = text.lowerBound
    var earlierID: Int?
    for piece in pieces {
      if table.pieces[piece].mayBeID, scanner.holdsID(at: place) {
        if let earlierID, scanner.areSameIDs(earlierID, place) { return false }
        earlierID = place
        place &+= Scanner.idLength
        continue
      }
      var length = -1
      for word in table.pieces[piece].texts
      where scanner.holds(table.bytes, table.texts[word], at: place) {
        length = table.texts[word].count
        break
      }
      if length < 0 { return false }
      place &+= length
    }
    return place == text.upperBound
  }

  /// Whether a text is too short for a credential, or is known to hold none.
  private func isHarmless(_ text: Range<Int>, _ scanner: borrowing Scanner) -> Bool {
    if text.count < Self.longText { return true }
    let end = blanks == .withinLine ? scanner.endOfLine(from: text.upperBound) : scanner.end
    return judge(bytes, text, start..<end)
  }

  /// The bytes between the quotes of a string; goes behind it.
  @inline(__always)
  private mutating func text(
    _ scanner: borrowing Scanner, withEscapes: Bool
  ) -> Range<Int>? {
    guard scanner[offset] == ASCII.quote else { return nil }
    let start = offset &+ 1
    var end = scanner.endOfPlainString(from: start)
    while scanner[end] != ASCII.quote {
      let length =
        scanner[end] == ASCII.backslash
        ? (withEscapes ? lengthOfEscape(at: end, scanner) : 0) : scanner.lengthOfCharacter(at: end)
      // A control character would be one of one byte.
      guard length > 1 else { return nil }
      end = scanner.endOfPlainString(from: end &+ length)
    }
    if !watched.isEmpty, isWatched(start..<end, scanner) { return nil }
    offset = end &+ 1
    return start..<end
  }

  /// Whether a text holds a byte that is watched, or an escape, which may be any.
  private func isWatched(_ text: Range<Int>, _ scanner: borrowing Scanner) -> Bool {
    for index in text where scanner[index] == ASCII.backslash || watched[Int(scanner[index])] {
      return true
    }
    return false
  }

  /// The length of an escape (RFC 8259, section 7) of a character; 0 where it is malformed, or half
  /// of a pair of surrogates.
  private func lengthOfEscape(at index: Int, _ scanner: borrowing Scanner) -> Int {
    switch scanner[index &+ 1] {
    case ASCII.quote, ASCII.backslash, ASCII.slash, UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return 2
    case UInt8(ascii: "u"):
      for digit in index &+ 2..<index &+ 6 where !ASCII.isHexDigit(scanner[digit]) { return 0 }
      let isSurrogate =
        scanner[index &+ 2] | ASCII.caseBit == UInt8(ascii: "d")
        && scanner[index &+ 3] >= UInt8(ascii: "8")
      return isSurrogate ? 0 : 6
    default: return 0
    }
  }

  private mutating func acceptsInteger(
    _ row: Int, _ table: borrowing ShapeTable, _ scanner: borrowing Scanner
  ) -> Bool {
    let start = offset
    let end = scanner.endOfDigits(from: start)
    // Eighteen digits always fit.
    guard end > start, end - start <= 18, scanner[start] != UInt8(ascii: "0") || end == start &+ 1
    else {
      return false
    }
    var value: Int64 = 0
    for index in start..<end { value = value &* 10 &+ Int64(scanner[index] &- 0x30) }
    offset = end
    // What follows is looked at by whoever reads on: a comma, a bracket or the end.
    return value >= table.rows[row].least && value <= table.rows[row].greatest
  }

  @inline(__always)
  private mutating func skipBlanks(_ scanner: borrowing Scanner) {
    offset = endOfBlanks(from: offset, scanner)
  }

  @inline(__always)
  func endOfBlanks(from start: Int, _ scanner: borrowing Scanner) -> Int {
    var index = start
    while index < scanner.end {
      let byte = scanner[index]
      if byte > ASCII.space { break }
      guard
        byte == ASCII.space || byte == ASCII.tab || byte == ASCII.carriageReturn
          || byte == ASCII.lineFeed && blanks == .anywhere
      else { break }
      index &+= 1
    }
    return index
  }
}
