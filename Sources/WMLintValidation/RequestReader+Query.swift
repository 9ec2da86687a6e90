import WMLintJSON
import WMLintText

extension RequestReader {
  /// Whether the query of the URL has all parameters that must be there, and others only with values that
  /// no check reports; `row` has their names as an object has keys.
  func acceptsQuery(
    _ row: Int, _ table: borrowing SchemaTable, _ scanner: borrowing Scanner
  ) -> Bool {
    guard let query else { return table.rows[row].required == 0 }
    var seen: UInt64 = 0
    var place = query.lowerBound
    while true {
      let name = place..<endOfWord(from: place, in: query, scanner)
      guard scanner[name.upperBound] == ASCII.equals,
        let number = table.number(of: name, in: table.rows[row].names, scanner)
      else { return false }
      let value = name.upperBound &+ 1..<endOfWord(from: name.upperBound &+ 1, in: query, scanner)
      let bit = table.names[number].bit
      guard bit != 0, seen & bit == 0, accepts(value, table.names[number].row, table, scanner)
      else { return false }
      seen |= bit
      place = value.upperBound
      if place == query.upperBound { break }
      guard scanner[place] == ASCII.ampersand else { return false }
      place &+= 1
    }
    return seen & table.rows[row].required == table.rows[row].required
  }

  /// Whether a value is one of a parameter.
  private func accepts(
    _ value: Range<Int>, _ row: Int, _ table: borrowing SchemaTable, _ scanner: borrowing Scanner
  ) -> Bool {
    switch table.rows[row].kind {
    case .string where table.rows[row].isFree: return !value.isEmpty
    case .string: return areValues(value, row, table, scanner)
    case .boolean: return scanner.holds("true", in: value) || scanner.holds("false", in: value)
    case .integer:
      // As many digits always fit into 32 bits.
      guard (1...9).contains(value.count),
        scanner.endOfDigits(from: value.lowerBound) >= value.upperBound
      else { return false }
      var number: Int64 = 0
      for index in value { number = number &* 10 &+ Int64(scanner[index] &- ASCII.zero) }
      return table.rows[row].bounds.contains(number)
    default: return false
    }
  }

  /// Whether a text is values of a parameter, with commas between them.
  private func areValues(
    _ text: Range<Int>, _ row: Int, _ table: borrowing SchemaTable, _ scanner: borrowing Scanner
  ) -> Bool {
    var count: Int64 = 0
    var place = text.lowerBound
    while true {
      var end = place
      while end < text.upperBound, scanner[end] != ASCII.comma { end &+= 1 }
      guard table.number(of: place..<end, in: table.rows[row].names, scanner) != nil else {
        return false
      }
      count &+= 1
      if end == text.upperBound { return table.rows[row].bounds.contains(count) }
      place = end &+ 1
    }
  }

  /// The end of the characters that a query contains unescaped, commas included.
  private func endOfWord(
    from start: Int, in query: Range<Int>, _ scanner: borrowing Scanner
  ) -> Int {
    var index = start
    while index < query.upperBound {
      let byte = scanner[index]
      guard
        ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == ASCII.hyphen
          || byte == ASCII.underscore || byte == ASCII.dot || byte == ASCII.comma
      else { break }
      index &+= 1
    }
    return index
  }
}
