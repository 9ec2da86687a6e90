import WMLintRequests
import WMLintText

/// A comment that silences rules: `wmlint:ignore RULE reason`, of several rules with commas between.
struct Suppression {
  /// What begins it, as the first word of its comment.
  static let word = FileContent.silencingWord

  /// The word that begins it.
  let mark: MappedText

  /// The names of the rules, known or not.
  let names: [MappedText]

  /// Whether somebody wrote why.
  let hasReason: Bool

  /// Reads a line of a comment; `nil` if it is anything else.
  init?(_ line: MappedText) {
    let bytes = line.storage
    var index = line.range.lowerBound
    let end = line.range.upperBound
    while index < end, !Self.isName(bytes[index]) || bytes[index] == ASCII.hyphen {
      index += 1
    }
    let behind = index + Self.word.utf8.count
    guard behind <= end, bytes[index..<behind].elementsEqual(Self.word.utf8),
      behind == end || !Self.isName(bytes[behind])
    else { return nil }
    mark = line[index..<behind]
    index = behind
    var names: [MappedText] = []
    repeat {
      let start = line.endOfBlanks(from: index + (names.isEmpty ? 0 : 1))
      index = start
      while index < end, Self.isName(bytes[index]) { index += 1 }
      // What closes a comment may begin like a name.
      if start < index, bytes[start] != ASCII.hyphen { names.append(line[start..<index]) }
      index = line.endOfBlanks(from: index)
    } while !names.isEmpty && index < end && bytes[index] == ASCII.comma
    self.names = names
    hasReason = line[index..<end].string.contains { $0.isLetter || $0.isNumber }
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case ASCII.hyphen, ASCII.digits, ASCII.capitals, ASCII.underscore, ASCII.smallLetters: true
    default: !ASCII.contains(byte)
    }
  }
}

extension MappedText {
  fileprivate func endOfBlanks(from start: Int) -> Int {
    storage[start..<max(start, range.upperBound)].firstIndex {
      $0 != ASCII.space && $0 != ASCII.tab
    }
      ?? range.upperBound
  }
}
