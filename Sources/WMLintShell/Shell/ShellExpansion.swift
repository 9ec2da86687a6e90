import WMLintText

/// The expansion of a parameter: `$name`, `${name}`, `${name:-word}`, `${name%word}`, `$1`, `$@`.
struct ShellExpansion {
  /// The name of the variable; empty where what is put there has none.
  let name: String
  let kind: ShellWord.Expansion

  /// The index behind it.
  let end: Int

  /// Whether what is put there is something else than the value of the variable: `${name#word}`.
  var isAltered = false

  /// The words that are put there if the variable is set: `${name:+words}`.
  var alternative: Range<Int>?

  /// The one that begins with the dollar sign at an index; `nil` if none does.
  static func read(_ bytes: [UInt8], at start: Int, before limit: Int) -> ShellExpansion? {
    let first = start + 1
    guard first < limit else { return nil }
    if bytes[first] == ASCII.openBrace { return readBraces(bytes, at: first, before: limit) }
    if ASCII.isDigit(bytes[first]) || "@*#?-$!".utf8.contains(bytes[first]) {
      // A parameter is known by its number where its function is called.
      let number = ASCII.isDigit(bytes[first]) && bytes[first] != ASCII.digits.lowerBound
      let name = number ? String(decoding: bytes[first...first], as: UTF8.self) : ""
      return ShellExpansion(name: name, kind: .other, end: first + 1)
    }
    let end = endOfName(bytes, at: first, before: limit)
    if end == first { return nil }
    let name = String(decoding: bytes[first..<end], as: UTF8.self)
    return ShellExpansion(name: name, kind: .variable(name), end: end)
  }

  /// Reads to the brace that closes; what is not closed takes all that is left.
  private static func readBraces(
    _ bytes: [UInt8], at start: Int, before limit: Int
  ) -> ShellExpansion {
    var index = endOfName(bytes, at: start + 1, before: limit)
    let name = String(decoding: bytes[start + 1..<index], as: UTF8.self)
    if index < limit, bytes[index] == ASCII.closeBrace, !name.isEmpty {
      return ShellExpansion(name: name, kind: .variable(name), end: index + 1)
    }
    let signed = index
    let sign = sign(of: bytes[index..<limit].prefix(2))
    var depth = 1
    while index < limit, depth > 0 {
      switch bytes[index] {
      case ASCII.backslash: index += 1
      case ASCII.openBrace where bytes[index - 1] == ASCII.dollar: depth += 1
      case ASCII.closeBrace: depth -= 1
      default: break
      }
      index += 1
    }
    index = min(index, limit)
    let first = signed + (bytes[signed..<index].first == ASCII.colon ? 2 : 1)
    let last = depth == 0 ? index - 1 : index
    return ShellExpansion(
      name: name, kind: .other, end: index, isAltered: !keepsValue(sign),
      alternative: sign == ASCII.plus && first < last ? first..<last : nil)
  }

  /// The sign of an operator, which a colon may be before; `nil` if the script ends.
  private static func sign(of bytes: ArraySlice<UInt8>) -> UInt8? {
    bytes.first == ASCII.colon ? bytes.dropFirst().first ?? ASCII.colon : bytes.first
  }

  /// Whether an operator leaves the value of a variable that is set as it is.
  ///
  /// Source: POSIX.1-2024, Shell Command Language, section 2.6.2.
  private static func keepsValue(_ sign: UInt8?) -> Bool {
    guard let sign else { return true }
    return [ASCII.hyphen, ASCII.equals, ASCII.questionMark].contains(sign)
  }

  private static func endOfName(_ bytes: [UInt8], at start: Int, before limit: Int) -> Int {
    var index = start
    while index < limit, ShellByte.isName(bytes[index]) { index += 1 }
    return index
  }
}
