package import WMLintJSON

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

  /// The number of the name that a key or a string of a document is, among some that are looked at from one
  /// on; `nil` if it is none.
  package func number(
    of node: Int, in document: borrowing Document, among names: Range<Int>, from first: Int
  ) -> Int? {
    let first = min(max(first, names.lowerBound), names.upperBound)
    return number(of: node, in: document, among: first..<names.upperBound)
      ?? number(of: node, in: document, among: names.lowerBound..<first)
  }

  private func number(
    of node: Int, in document: borrowing Document, among names: Range<Int>
  ) -> Int? {
    names.first { document.isText(node, bytes, self.names[$0].text) }
  }
}
