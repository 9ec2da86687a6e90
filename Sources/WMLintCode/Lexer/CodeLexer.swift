import WMLintText

/// Divides a program into tokens in one pass; an unclosed string ends with its line, or with the
/// program.
struct CodeLexer {
  /// A string whose interpolated code is being read.
  struct OpenText {
    let form: Int

    /// The bracket that ends the code, and how often it is written.
    let close: UInt8
    let closeCount: Int

    /// How many brackets of its kind are open in it.
    var depth = 0
  }

  /// A here-document whose content begins on the next line.
  struct PendingDocument {
    let token: Int
    let delimiter: [UInt8]
  }

  let language: Language
  let bytes: [UInt8]
  let end: Int
  var offset: Int
  var startsLine = true
  var openTexts: [OpenText] = []
  var pending: [PendingDocument] = []
  var tokens: [CodeToken] = []

  /// The comments, with the marks round them.
  var comments: [Range<Int>] = []

  /// Reads all of a text.
  init(_ text: MappedText, in language: Language) {
    self.language = language
    bytes = text.storage
    offset = text.range.lowerBound
    end = language.endMark.flatMap { Self.lineOf($0, in: text) } ?? text.range.upperBound
    tokens.reserveCapacity(text.range.count / 4)
    skipShebang()
    while offset < end { readNext() }
  }

  /// Where the line is that consists only of a mark.
  private static func lineOf(_ mark: String, in text: MappedText) -> Int? {
    // Few programs have it.
    guard WordSearch(mark.lowercased()).finds(in: text) else { return nil }
    return TextLines(text).first { $0.equals(mark) }?.range.lowerBound
  }

  private mutating func skipShebang() {
    if byte(offset) == ASCII.hash, byte(offset + 1) == ASCII.exclamationMark { skipLine() }
  }

  func byte(_ index: Int) -> UInt8 { index < end ? bytes[index] : 0 }

  func starts(_ word: [UInt8], at index: Int) -> Bool {
    guard index + word.count <= end else { return false }
    for position in word.indices where bytes[index + position] != word[position] { return false }
    return true
  }

  mutating func skipLine() {
    while offset < end, bytes[offset] != ASCII.lineFeed { offset += 1 }
  }

  private mutating func readNext() {
    let byte = bytes[offset]
    if byte == ASCII.lineFeed {
      offset += 1
      startsLine = true
      readDocuments()
    } else if byte <= ASCII.space {
      offset += 1
    } else if language.nameBeginnings.contains(byte) {
      // Most tokens are names, so they come first.
      readName()
    } else if byte == (language.hasCommands ? ASCII.backtick : ASCII.backslash),
      isLineBreak(offset + 1)
    {
      // The line goes on.
      offset = min(end, offset + (self.byte(offset + 1) == ASCII.carriageReturn ? 3 : 2))
    } else if !readComment(), !readText(), !resumeText(byte) {
      if isNameStart(byte) {
        readName()
      } else if ASCII.isDigit(byte) {
        readNumber()
      } else if !readRegularExpression() {
        readSymbol()
      }
    }
  }

  private func isLineBreak(_ index: Int) -> Bool {
    byte(index) == ASCII.lineFeed
      || byte(index) == ASCII.carriageReturn && byte(index + 1) == ASCII.lineFeed
  }

  mutating func append(_ kind: CodeToken.Kind, from start: Int) {
    tokens.append(
      CodeToken(
        kind: kind, range: start..<offset, content: start..<offset, form: 0, opensText: false,
        closesText: false, startsLine: startsLine))
    startsLine = false
  }

  private mutating func readComment() -> Bool {
    guard language.commentBeginnings.contains(bytes[offset]) else { return false }
    let start = offset
    if let block = language.blockComments.first(where: { starts($0.open, at: start) }) {
      skipComment(block.open, block.close)
    } else if language.lineComments.contains(where: { starts($0, at: start) }) {
      skipLine()
    } else {
      return false
    }
    comments.append(start..<offset)
    return true
  }

  private mutating func skipComment(_ open: [UInt8], _ close: [UInt8]) {
    var depth = 0
    repeat {
      if starts(close, at: offset) {
        depth -= 1
        offset += close.count
      } else if starts(open, at: offset), depth == 0 || language.hasNestedComments {
        depth += 1
        offset += open.count
      } else {
        if bytes[offset] == ASCII.lineFeed { startsLine = true }
        offset += 1
      }
    } while depth > 0 && offset < end
  }
}
