import WMLintText

/// Scripts as they look on a terminal: prompts before the commands, and output between them.
extension ShellReader {
  /// Whether the first line with something on it begins with a prompt.
  static func isSession(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard let start = bytes[range].firstIndex(where: { $0 > 0x20 }) else { return false }
    return endOfPrompt(bytes, at: start, before: range.upperBound) != nil
  }

  /// Goes behind the next prompt, or to the end.
  mutating func skipOutput() {
    while offset < end {
      var line = offset
      while byte(line) == 0x20 || byte(line) == 0x09 { line += 1 }
      if let command = Self.endOfPrompt(bytes, at: line, before: end) {
        offset = command
        return
      }
      offset = bytes[offset..<end].firstIndex(of: 0x0A).map { $0 + 1 } ?? end
    }
  }

  /// Goes behind the `> ` at the start of a line that goes on with a command.
  mutating func skipContinuationPrompt() { offset = endOfContinuationPrompt(at: offset) }

  /// The index behind the `> ` at an index, if a line begins with it there.
  func endOfContinuationPrompt(at index: Int) -> Int {
    let begins = index > script.range.lowerBound && bytes[index - 1] == 0x0A
    return isSession && begins && byte(index) == 0x3E && byte(index + 1) == 0x20 ? index + 2 : index
  }

  /// The index behind `$ `, `% ` or `user@host:~/folder$ `; nothing where no prompt stands there.
  private static func endOfPrompt(_ bytes: [UInt8], at start: Int, before end: Int) -> Int? {
    var index = start
    var hasHost = false
    while index < end, index - start < 80, bytes[index] != 0x0A {
      let byte = bytes[index]
      if byte == 0x24 || byte == 0x25, index == start || hasHost {
        return index + 1 < end && bytes[index + 1] == 0x20 ? index + 2 : nil
      }
      if byte == 0x40 { hasHost = true }
      if [0x22, 0x27, 0x3C, 0x3E, 0x7C, 0x3D].contains(byte) { return nil }
      index += 1
    }
    return nil
  }
}
