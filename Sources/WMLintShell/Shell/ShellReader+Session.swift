import WMLintText

/// Scripts as they look on a terminal: prompts before the commands, and output between them.
extension ShellReader {
  /// Whether the first line with something on it, comments aside, begins with a prompt.
  static func isSession(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var rest = bytes[range]
    while let start = rest.firstIndex(where: { $0 > ASCII.space }) {
      if bytes[start] != ASCII.hash {
        return endOfPrompt(bytes, at: start, before: range.upperBound) != nil
      }
      rest = rest[start...].drop { $0 != ASCII.lineFeed }
    }
    return false
  }

  /// Goes behind the next prompt, or to the end.
  mutating func skipOutput() {
    while offset < end {
      var line = offset
      while byte(line) == ASCII.space || byte(line) == ASCII.tab { line += 1 }
      if let command = Self.endOfPrompt(bytes, at: line, before: end) {
        offset = command
        return
      }
      offset = bytes[offset..<end].firstIndex(of: ASCII.lineFeed).map { $0 + 1 } ?? end
    }
  }

  /// Goes behind the `> ` at the start of a line that goes on with a command.
  mutating func skipContinuationPrompt() { offset = endOfContinuationPrompt(at: offset) }

  /// The index behind the `> ` at an index, if a line begins with it there.
  func endOfContinuationPrompt(at index: Int) -> Int {
    let begins = index > script.range.lowerBound && bytes[index - 1] == ASCII.lineFeed
    return isSession && begins && byte(index) == ASCII.greaterThan && byte(index + 1) == ASCII.space
      ? index + 2 : index
  }

  /// The index behind `$ `, `% ` or `user@host:~/folder$ `; `nil` if no prompt is there.
  private static func endOfPrompt(_ bytes: [UInt8], at start: Int, before end: Int) -> Int? {
    var index = start
    var hasHost = false
    while index < end, index - start < 80, bytes[index] != ASCII.lineFeed {
      let byte = bytes[index]
      if byte == ASCII.dollar || byte == ASCII.percent, index == start || hasHost {
        return index + 1 < end && bytes[index + 1] == ASCII.space ? index + 2 : nil
      }
      if byte == ASCII.at { hasHost = true }
      if [
        ASCII.quote, ASCII.apostrophe, ASCII.lessThan, ASCII.greaterThan, ASCII.bar, ASCII.equals,
      ].contains(byte) {
        return nil
      }
      index += 1
    }
    return nil
  }
}
