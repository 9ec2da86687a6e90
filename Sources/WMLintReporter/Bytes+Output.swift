import WMLintDiagnostics
import WMLintText

extension [UInt8] {
  /// Appends a text as it is.
  @inline(__always)
  mutating func append(_ text: String) {
    let utf8 = text.utf8
    // Most of what stands between two texts is one character.
    if utf8.count == 1, let byte = utf8.first {
      append(byte)
    } else {
      append(contentsOf: utf8)
    }
  }

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
    if safe.isPlain {
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
  /// Whether it is of one line, and all of it is seen as it stands, a cell for each byte.
  var isPlain: Bool {
    let utf8 = utf8.span
    return utf8.arePlain(0..<utf8.count)
  }
}
