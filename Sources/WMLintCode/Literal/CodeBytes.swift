import WMLintText

/// The bytes of a program up to an index; beyond them is 0, which begins no token.
struct CodeBytes {
  let storage: [UInt8]
  let end: Int

  init(_ bytes: [UInt8], before end: Int) {
    storage = bytes
    self.end = min(max(end, 0), bytes.count)
  }

  subscript(index: Int) -> UInt8 { index >= 0 && index < end ? storage[index] : 0 }

  /// The text of a range.
  func text(_ range: Range<Int>) -> String {
    String(decoding: storage[range.clamped(to: 0..<end)], as: UTF8.self)
  }

  /// Whether a word is at an index.
  func holds(_ word: String, at index: Int) -> Bool {
    guard index >= 0, index <= end - word.utf8.count else { return false }
    return storage[index..<end].starts(with: word.utf8)
  }

  /// The index after a name or a number; the same where none begins.
  func endOfWord(from start: Int) -> Int {
    var index = start
    while CodeLexer.isNamePart(self[index]) { index += 1 }
    return index
  }

  func endOfWhitespace(from start: Int) -> Int {
    var index = start
    while index < end,
      [ASCII.space, ASCII.lineFeed, ASCII.carriageReturn, ASCII.tab].contains(self[index])
    { index += 1 }
    return index
  }

  /// The index of the first line feed from an index on, or the end.
  func endOfLine(from start: Int) -> Int {
    var index = start
    while index < end, storage[index] != ASCII.lineFeed { index += 1 }
    return index
  }
}
