import WMLintText

/// The line that opens a fenced code block.
struct MarkdownFence {
  private let mark: UInt8
  private let length: Int

  /// How many `>` are before it.
  private let quotations: Int

  /// How many bytes of blanks and list markers are between those and the fence.
  private let indentation: Int
  let language: String

  /// The fence of a line; `nil` if the line is not one.
  init?(_ line: MappedText) {
    let (quotations, start) = Self.endOfQuotations(line, atMost: .max)
    let content = line[start..<line.range.upperBound]
    let fence = Self.endOfMarkers(content)
    let text = line[fence..<line.range.upperBound]
    guard let mark = text.bytes.first, mark == ASCII.backtick || mark == ASCII.tilde else {
      return nil
    }
    let length = text.bytes.prefix { $0 == mark }.count
    let info = text.dropFirst(length).trimmed
    // A code span may begin a line too; its info would hold the closing backtick.
    if length < 3 || mark == ASCII.backtick && info.bytes.contains(ASCII.backtick) { return nil }
    self.mark = mark
    self.length = length
    self.quotations = quotations
    indentation = fence - start
    language = Self.language(of: info.string)
  }

  /// The language that an info string names: `json`, `{.json}`, `{"language":"http"}`.
  private static func language(of info: String) -> String {
    var rest = info[...]
    if let key = rest.firstRange(of: "\"language\"") {
      rest = rest[key.upperBound...].drop { " :\"".contains($0) }
    }
    let word = rest.drop { $0 == "{" || $0 == "." || $0 == " " }
      .prefix { $0.isLetter || $0.isNumber || "-#+".contains($0) }
    return word.lowercased()
  }

  /// A line of the block without what is before it; `nil` if its quotation has ended.
  func content(of line: MappedText) -> MappedText? {
    let (found, start) = Self.endOfQuotations(line, atMost: quotations)
    guard found == quotations else { return nil }
    let blanks = line.storage[start..<line.range.upperBound].prefix(indentation)
      .prefix { $0 == ASCII.space || $0 == ASCII.tab }
    return line[start + blanks.count..<line.range.upperBound]
  }

  /// Whether a line of the block is the fence that closes it.
  func isClosed(by line: MappedText) -> Bool {
    let text = line.trimmed.bytes
    return text.count >= length && text.allSatisfy { $0 == mark }
  }

  private static func endOfQuotations(
    _ line: MappedText, atMost most: Int
  ) -> (count: Int, end: Int) {
    var count = 0
    var end = line.range.lowerBound
    while count < most {
      let rest = line.storage[end..<line.range.upperBound]
      let blanks = rest.prefix(3).prefix { $0 == ASCII.space }.count
      guard rest.dropFirst(blanks).first == ASCII.greaterThan else { break }
      count += 1
      end += blanks + 1
      if end < line.range.upperBound, line.storage[end] == ASCII.space { end += 1 }
    }
    return (count, end)
  }

  /// The index behind blanks and the markers of list items: `- `, `* `, `1. `, `2) `.
  private static func endOfMarkers(_ text: MappedText) -> Int {
    var index = text.range.lowerBound
    let end = text.range.upperBound
    func byte(_ index: Int) -> UInt8 { index < end ? text.storage[index] : 0 }
    while index < end {
      if byte(index) == ASCII.space || byte(index) == ASCII.tab {
        index += 1
        continue
      }
      var marker = index
      while marker - index < 9, ASCII.isDigit(byte(marker)) { marker += 1 }
      let isNumbered =
        marker > index && (byte(marker) == ASCII.dot || byte(marker) == ASCII.closeParenthesis)
      let isBullet =
        marker == index && [ASCII.asterisk, ASCII.plus, ASCII.hyphen].contains(byte(index))
      guard isNumbered || isBullet, byte(marker + 1) == ASCII.space else { break }
      index = marker + 1
    }
    return index
  }
}
