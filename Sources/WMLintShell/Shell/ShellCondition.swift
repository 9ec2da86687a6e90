import WMLintText

/// Finds the first command of a function that may be skipped, so that a variable may be set or not.
enum ShellCondition {
  private static let keywords: Set<String> = ["then", "else", "do"]

  /// The index of the first keyword, or of the first `&&` or `||` before what sets a variable or opens a block;
  /// `nil` if there is none. `|| return` does not count: the commands below it run, or no request is sent.
  static func first(in body: MappedText) -> Int? {
    let bytes = body.storage
    let end = body.range.upperBound
    var index = body.range.lowerBound
    var isCommand = true
    var isGuarded = false
    while index < end {
      let start = index
      while index < end, ShellByte.isName(bytes[index]) { index += 1 }
      if index > start {
        let word = body[start..<index].string
        let isSet = index < end && (bytes[index] == ASCII.equals || bytes[index] == ASCII.plus)
        if isCommand, keywords.contains(word) { return start }
        if isGuarded, isSet || ShellKeyword.declaring.contains(word) { return start }
        isCommand = false
        isGuarded = false
        continue
      }
      index += 1
      switch bytes[start] {
      case ASCII.space, ASCII.tab, ASCII.carriageReturn, ASCII.backslash: break
      case ASCII.lineFeed: isCommand = true
      case ASCII.ampersand, ASCII.bar:
        isGuarded = index < end && bytes[index] == bytes[start]
        if isGuarded { index += 1 }
        isCommand = true
      case ASCII.openBrace, ASCII.openParenthesis:
        if isGuarded { return start }
        isCommand = true
      case ASCII.semicolon: isCommand = true
      default:
        isCommand = false
        isGuarded = false
      }
    }
    return nil
  }
}
