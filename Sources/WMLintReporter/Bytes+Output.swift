import WMLintDiagnostics
import WMLintText

extension [UInt8] {
  /// Appends a text as it is.
  mutating func append(_ text: String) { append(text.utf8.span) }

  /// Appends bytes as they are.
  mutating func append(_ bytes: Span<UInt8>) {
    append(addingCapacity: bytes.count) { output in
      for index in bytes.indices { output.append(bytes[index]) }
    }
  }

  /// Appends a character of ASCII.
  @inline(__always)
  mutating func append(ascii character: Unicode.Scalar) { append(UInt8(ascii: character)) }

  /// Appends a character as it is.
  mutating func append(_ scalar: Unicode.Scalar) { append(contentsOf: String(scalar).utf8) }

  /// Appends a number in decimal digits.
  mutating func append(decimal number: Int) {
    if number < 0 { append(ASCII.hyphen) }
    append(digitsOf: number.magnitude)
  }

  private mutating func append(digitsOf number: UInt) {
    if number >= 10 { append(digitsOf: number / 10) }
    append(ASCII.zero + UInt8(number % 10))
  }

  /// Appends the same byte a number of times.
  mutating func append(_ byte: UInt8, times: Int) {
    let count = Swift.max(0, times)
    append(addingCapacity: count) { $0.append(repeating: byte, count: count) }
  }

  /// Appends a text with its secrets covered and its control characters escaped.
  mutating func append(shown text: String) {
    if text.isShownAsItIs { return append(text) }
    append(escaping: Secrets.masked(text))
  }

  /// Appends a text that holds no secret with its control characters escaped.
  mutating func append(escaping text: String, startsLine: Bool = false) {
    if text.isPlain, !startsLine { return append(text) }
    Unprintable.forEach(in: text, startsLine: startsLine) { scalar, isEscaped in
      if isEscaped {
        append(Unprintable.escape(scalar.value))
      } else {
        append(scalar)
      }
    }
  }
}

extension String {
  /// Whether it is of one line and seen as it stands, a cell for each byte.
  var isPlain: Bool { utf8.span.areShownPlain }

  /// Whether it is of one line, holds no secret, and is seen as it stands, a cell for each byte.
  var isShownAsItIs: Bool { utf8.span.areShownAsTheyAre }
}

extension Span<UInt8> {
  /// Whether they are a text of one line that holds no secret and is seen as it stands, a cell for
  /// each byte.
  var areShownAsTheyAre: Bool { areShownPlain && !Secrets.mayStand(in: self) }

  /// Whether they are a text of one line that is seen as it stands, a cell for each byte.
  var areShownPlain: Bool {
    arePlain(0..<count) && !RunnerCommand.mayStand(in: self, 0..<count)
  }
}
