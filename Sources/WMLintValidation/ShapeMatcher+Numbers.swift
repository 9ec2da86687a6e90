import WMLintJSON
import WMLintText

/// A number is read without an exponent and with so few digits that nothing overflows; what follows it
/// is checked by the caller: a comma, a bracket or the end.
extension ShapeMatcher {
  /// As many digits always fit into 64 bits.
  private static let mostDigits = 18

  mutating func acceptsInteger(_ bounds: ClosedRange<Int64>, _ scanner: borrowing Scanner) -> Bool {
    guard let value = wholeNumber(scanner) else { return false }
    return bounds.contains(value)
  }

  mutating func acceptsNumber(_ bounds: ClosedRange<Int64>, _ scanner: borrowing Scanner) -> Bool {
    let isNegative = scanner[offset] == ASCII.hyphen
    guard let value = wholeNumber(scanner) else { return false }
    guard scanner[offset] == ASCII.dot else { return bounds.contains(value) }
    let start = offset &+ 1
    offset = scanner.endOfDigits(from: start)
    guard offset > start, offset &- start <= Self.mostDigits else { return false }
    // The number is between this and the next whole one away from zero.
    let next = isNegative ? value &- 1 : value &+ 1
    return bounds.contains(value) && bounds.contains(next)
  }

  /// Reads an integer literal (RFC 8259, section 6).
  private mutating func wholeNumber(_ scanner: borrowing Scanner) -> Int64? {
    let isNegative = scanner[offset] == ASCII.hyphen
    let start = isNegative ? offset &+ 1 : offset
    let end = scanner.endOfDigits(from: start)
    guard end > start, end &- start <= Self.mostDigits,
      scanner[start] != ASCII.zero || end == start &+ 1
    else { return nil }
    var value: Int64 = 0
    for index in start..<end { value = value &* 10 &+ Int64(scanner[index] &- ASCII.zero) }
    offset = end
    return isNegative ? -value : value
  }
}
