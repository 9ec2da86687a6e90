/// The commands that a build's runner obeys in a log: `##[error]` and `##vso[…]` anywhere, and
/// `::error::` at the start of a line.
///
/// Runners compare as people read and see no character that has no width, so that every byte which
/// is not ASCII may be between the parts of a command.
package enum RunnerCommand {
  private static let sign = ASCII.hash
  private static let colon = ASCII.colon

  /// Whether a part of a text may hold a command that is obeyed anywhere in a line: a quick test
  /// for the sign that each of them has.
  package static func mayStand(in text: Span<UInt8>, _ part: Range<Int>) -> Bool {
    guard part.lowerBound >= 0, part.upperBound <= text.count else { return true }
    // In this form, without a branch, the compiler compares many bytes at once.
    var found: UInt8 = 0
    var index = part.lowerBound
    while index < part.upperBound {
      found |= text[index] == sign ? 1 : 0
      index &+= 1
    }
    return found != 0
  }

  /// Whether `#` at an index is the last one before the word and the bracket of a command. Shown by
  /// its number it makes none.
  package static func isLastSign(at index: Int, in text: Span<UInt8>) -> Bool {
    var before = index - 1
    while before >= 0, !ASCII.contains(text[before]) { before -= 1 }
    guard before >= 0, text[before] == sign else { return false }
    var after = index + 1
    while after < text.count, isOfWord(text[after]) { after += 1 }
    return after < text.count && text[after] == ASCII.openBracket
  }

  /// Whether `:` at an index, the first character of its line, begins a command or may with what is
  /// written behind the text.
  package static func isFirstColon(at index: Int, in text: Span<UInt8>) -> Bool {
    var after = index + 1
    while after < text.count, !ASCII.contains(text[after]) { after += 1 }
    return after == text.count || text[after] == colon
  }

  /// Whether a text of several lines holds a command.
  package static func stands(in text: Span<UInt8>) -> Bool {
    var isLineStart = true
    for index in text.indices {
      switch text[index] {
      case ASCII.lineFeed, ASCII.carriageReturn: isLineStart = true
      case ...ASCII.space, ASCII.beyond: break
      case sign:
        if isLastSign(at: index, in: text) { return true }
        isLineStart = false
      case colon:
        if isLineStart, isFirstColon(at: index, in: text) { return true }
        isLineStart = false
      default: isLineStart = false
      }
    }
    return false
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    !ASCII.contains(byte) || ASCII.isSmallLetter(byte | ASCII.caseBit)
  }
}
