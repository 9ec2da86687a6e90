import WMLintJSON

/// A number literal of a programming language.
struct LiteralNumber {
  /// The number as JSON writes it.
  let json: String

  /// Whether it has neither fraction nor exponent.
  let isInteger: Bool

  /// Reads a number; `nil` if the text is not one, or JSON has no such number.
  init?(_ text: String, _ dialect: LiteralDialect) {
    let isNegative = text.hasPrefix("-")
    let digits = text.drop { $0 == "+" || $0 == "-" }
    guard text.count - digits.count <= 1, !digits.hasSuffix("_"), !digits.hasPrefix("_") else {
      return nil
    }
    let plain = digits.replacing("_", with: "").lowercased()
    let sign = isNegative ? "-" : ""
    if let radix = Self.radixes[String(plain.prefix(2))] {
      guard let value = Int64(plain.dropFirst(2), radix: radix) else { return nil }
      json = sign + String(value)
      isInteger = true
    } else if plain.allSatisfy(Self.isDigit) {
      // A zero before other digits makes an octal number, or a mistake.
      guard plain.first != "0" || plain.count == 1, !plain.isEmpty else { return nil }
      json = sign + plain
      isInteger = true
    } else {
      guard Self.isDecimal(plain) else { return nil }
      // JavaScript has one type of number, and writes whole numbers without a fraction.
      let whole = dialect == .javaScript ? WholeNumber.value(of: sign + plain) : nil
      json = whole.map(String.init) ?? sign + plain
      isInteger = whole != nil
    }
  }

  private static let radixes = ["0x": 16, "0o": 8, "0b": 2]

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  /// Whether a text consists of digits with a point, an exponent, or both.
  private static func isDecimal(_ text: String) -> Bool {
    let parts = text.split(separator: "e", maxSplits: 1, omittingEmptySubsequences: false)
    guard let mantissa = parts.first else { return false }
    let sides = mantissa.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard sides.contains(where: { !$0.isEmpty }), sides.joined().allSatisfy(isDigit) else {
      return false
    }
    guard parts.count == 2 else { return true }
    let exponent =
      parts[1].first.map { "+-".contains($0) } == true ? parts[1].dropFirst() : parts[1]
    return !exponent.isEmpty && exponent.allSatisfy(isDigit)
  }
}
