import WMLintText

/// Names and numbers.
extension CodeLexer {
  static func isNamePart(_ byte: UInt8) -> Bool {
    !ASCII.contains(byte) || byte == ASCII.underscore || byte == ASCII.dollar || ASCII.isDigit(byte)
      || ASCII.isLetter(byte)
  }

  /// Whether a name may begin with a byte; `@name` is a name in Ruby and an annotation elsewhere,
  /// so `@` is never part of it.
  func isNameStart(_ byte: UInt8) -> Bool {
    Self.isNamePart(byte) && !ASCII.isDigit(byte)
  }

  mutating func readName() {
    let start = offset
    offset = endOfName(from: start)
    append(.name, from: start)
  }

  /// The index after a name; commands of PowerShell have hyphens, and its variables a scope.
  func endOfName(from start: Int) -> Int {
    var index = start
    let isVariable = byte(start) == ASCII.dollar
    while index < end {
      let byte = bytes[index]
      if ASCII.isLetter(byte) || Self.isNamePart(byte) && (byte != ASCII.dollar || index == start) {
        index += 1
      } else if language.hasCommands, byte == (isVariable ? ASCII.colon : ASCII.hyphen),
        ASCII.isLetter(self.byte(index + 1)), index > start
      {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  mutating func readNumber() {
    let start = offset
    while offset < end, Self.isNamePart(bytes[offset]) { offset += 1 }
    append(.literal, from: start)
  }
}
