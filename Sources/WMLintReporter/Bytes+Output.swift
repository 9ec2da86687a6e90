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
    let number = number.magnitude
    var unit: UInt = 1
    while number / unit >= 10 { unit *= 10 }
    while unit > 0 {
      append(0x30 + UInt8(number / unit % 10))
      unit /= 10
    }
  }

  /// Appends the same byte a number of times.
  mutating func append(_ byte: UInt8, times: Int) {
    append(contentsOf: repeatElement(byte, count: Swift.max(0, times)))
  }

  /// Appends a text with its secrets covered and its control characters escaped.
  mutating func append(shown text: String) {
    let safe = Secrets.masked(text)
    if safe.isPrintableASCII {
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

extension String {
  /// Whether all of it is seen as it stands.
  fileprivate var isPrintableASCII: Bool {
    let utf8 = utf8.span
    for index in utf8.indices where utf8[index] &- 0x20 >= 0x5F { return false }
    return true
  }
}
