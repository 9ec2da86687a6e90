import WMLintText

/// What is written like the expansion of a variable where a shell expands none.
enum UnexpandedVariable {
  /// All of them behind an index.
  static func ranges(in bytes: [UInt8], from start: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = start
    while index < bytes.count {
      if bytes[index] == ASCII.dollar, let range = range(in: bytes, at: index) {
        found.append(range)
        index = range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// The one that begins at an index: `${name}`, or `$NAME` in capitals as environments have them.
  static func range(in bytes: [UInt8], at start: Int) -> Range<Int>? {
    guard start + 1 < bytes.count else { return nil }
    if bytes[start + 1] == ASCII.openBrace {
      let name = start + 2
      var index = name
      while index < bytes.count, ShellByte.isName(bytes[index]) || bytes[index] == ASCII.dot {
        index += 1
      }
      guard index < bytes.count, bytes[index] == ASCII.closeBrace, index > name,
        !ASCII.isDigit(bytes[name])
      else { return nil }
      return start..<index + 1
    }
    var index = start + 1
    while index < bytes.count, ShellByte.isName(bytes[index]) { index += 1 }
    let name = bytes[start + 1..<index]
    let isUpper = name.allSatisfy { !ASCII.isSmallLetter($0) }
    return name.count > 1 && isUpper && !ASCII.isDigit(name[start + 1]) ? start..<index : nil
  }
}
