import WMLintJSON
import WMLintSchema
import WMLintText

extension ShapeMatcher {
  mutating func acceptsString(
    _ row: Int, _ table: borrowing SchemaTable, _ scanner: borrowing Scanner
  ) -> Bool {
    if table.rows[row].isFree { return acceptsFreeString(scanner) }
    let string = table.rows[row]
    guard let text = text(scanner, withEscapes: false) else { return false }
    if text.isEmpty { return string.takesEmpty }
    guard isHarmless(text, scanner), fits(text, string, scanner) else { return false }
    return string.names.isEmpty || table.number(of: text, in: string.names, scanner) != nil
  }

  mutating func acceptsFreeString(_ scanner: borrowing Scanner) -> Bool {
    guard let text = text(scanner, withEscapes: true) else { return false }
    return isHarmless(text, scanner)
  }

  /// Whether a text has the format and the length that it must have.
  private func fits(
    _ text: Range<Int>, _ string: SchemaTable.Row, _ scanner: borrowing Scanner
  ) -> Bool {
    if let format = string.format, !format.isExact(bytes[text]) { return false }
    if string.bounds.lowerBound <= 0, string.bounds.upperBound == .max { return true }
    var count: Int64 = 0
    // All bytes of a character but the first begin with the same two bits (RFC 3629, section 3).
    for index in text where !ASCII.isContinuation(scanner[index]) { count &+= 1 }
    return string.bounds.contains(count)
  }

  /// The bytes between the quotes of a string; goes behind it.
  @inline(__always)
  mutating func text(_ scanner: borrowing Scanner, withEscapes: Bool) -> Range<Int>? {
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
    case ASCII.quote, ASCII.backslash, ASCII.slash, ASCII.b, ASCII.f,
      ASCII.n, ASCII.r, ASCII.t:
      return 2
    case ASCII.u:
      for digit in index &+ 2..<index &+ 6 where !ASCII.isHexDigit(scanner[digit]) { return 0 }
      let isSurrogate =
        scanner[index &+ 2] | ASCII.caseBit == ASCII.d
        && scanner[index &+ 3] >= ASCII.zero &+ 8
      return isSurrogate ? 0 : 6
    default: return 0
    }
  }
}
