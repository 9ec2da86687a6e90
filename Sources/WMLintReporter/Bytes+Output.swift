import WMLintDiagnostics
import WMLintText

extension [UInt8] {
  /// Appends a text as it is.
  mutating func append(_ text: String) { append(contentsOf: text.utf8) }

  /// Appends a character as it is.
  mutating func append(_ scalar: Unicode.Scalar) { append(contentsOf: String(scalar).utf8) }

  /// Appends a number in decimal digits.
  mutating func append(decimal number: Int) {
    if number < 0 { append(0x2D) }
    var rest = number.magnitude
    let first = count
    repeat {
      append(0x30 + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    self[first...].reverse()
  }

  /// Appends the same byte a number of times.
  mutating func append(_ byte: UInt8, times: Int) {
    append(contentsOf: repeatElement(byte, count: Swift.max(0, times)))
  }

  /// Appends a text with its secrets covered and its control characters escaped.
  mutating func append(shown text: String) {
    let safe = Secrets.masked(text)
    if safe.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) {
      append(safe)
      return
    }
    for scalar in safe.unicodeScalars {
      if Unprintable.contains(scalar.value) {
        append(Unprintable.escape(scalar.value))
      } else {
        append(scalar)
      }
    }
  }
}
