import WMLintJSON

extension SchemaTable {
  /// The number of the name that a text is, among some that are looked at from one on.
  @inline(__always)
  func number(
    of text: Range<Int>, in names: Range<Int>, from first: Int, _ scanner: borrowing Scanner
  ) -> Int? {
    number(of: text, in: first..<names.upperBound, scanner)
      ?? number(of: text, in: names.lowerBound..<first, scanner)
  }

  /// The number of the name that a text is, among some.
  @inline(__always)
  func number(
    of text: Range<Int>, in names: Range<Int>, _ scanner: borrowing Scanner
  ) -> Int? {
    for number in names where scanner.holds(bytes, self.names[number].text, in: text) {
      return number
    }
    return nil
  }
}
