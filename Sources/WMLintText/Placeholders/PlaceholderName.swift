/// A placeholder without brackets: `$input.level`.
package enum PlaceholderName {
  /// The index behind a dollar sign, a second one, and the mark that asks for an empty text instead of
  /// an unknown name.
  package static func start(behindDollar start: Int, _ byte: (Int) -> UInt8) -> Int {
    var index = start + 1
    if byte(index) == ASCII.dollar { index += 1 }
    if byte(index) == ASCII.exclamationMark { index += 1 }
    return index
  }

  /// The index behind a name with components and calls: `input.level`,
  /// `esc.jsonString($input.level)`.
  static func end(at start: Int, before upper: Int, _ byte: (Int) -> UInt8) -> Int? {
    var index = start
    guard index < upper, isPart(byte(index)), !ASCII.isDigit(byte(index)) else { return nil }
    while index < upper {
      let next = byte(index)
      if isPart(next) {
        index += 1
      } else if next == ASCII.dot, index + 1 < upper, isPart(byte(index + 1)) {
        index += 1
      } else if next == ASCII.openParenthesis,
        let behind = endOfCall(at: index, before: upper, byte)
      {
        index = behind
      } else {
        break
      }
    }
    return index
  }

  private static func endOfCall(
    at start: Int, before upper: Int, _ byte: (Int) -> UInt8
  ) -> Int? {
    var depth = 0
    var index = start
    while index < upper, byte(index) != ASCII.lineFeed {
      if byte(index) == ASCII.openParenthesis { depth += 1 }
      if byte(index) == ASCII.closeParenthesis {
        depth -= 1
        if depth == 0 { return index + 1 }
      }
      index += 1
    }
    return nil
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    ASCII.isDigit(byte) || ASCII.isLetter(byte) || byte == ASCII.underscore
  }
}
