import WMLintText

/// Finds the ends of what is in a text of HCL: strings, here-documents, comments, brackets.
///
/// Templates hold expressions, which hold templates: what is open is kept in a list.
struct HCLScanner {
  let text: MappedText
  let bytes: [UInt8]
  let end: Int

  init(_ text: MappedText) {
    self.text = text
    bytes = text.storage
    end = text.range.upperBound
  }

  /// The byte at an index, or a zero past the end.
  func byte(_ index: Int) -> UInt8 { index < end ? bytes[index] : 0 }

  /// Whether a byte may be part of an identifier.
  static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case ASCII.hyphen, ASCII.digits, ASCII.capitals, ASCII.underscore, ASCII.smallLetters: true
    default: !ASCII.contains(byte)
    }
  }

  func endOfName(from start: Int) -> Int {
    var index = start
    while index < end, Self.isName(bytes[index]) { index += 1 }
    return index
  }

  /// The index behind blanks and comments, and line breaks if they mean nothing.
  func endOfBlanks(from start: Int, overLines: Bool) -> Int {
    var index = start
    while index < end {
      switch bytes[index] {
      case ASCII.tab, ASCII.carriageReturn, ASCII.space: index += 1
      case ASCII.lineFeed where overLines: index += 1
      default:
        guard let behind = endOfComment(from: index) else { return index }
        index = behind
      }
    }
    return index
  }

  func endOfLine(from start: Int) -> Int {
    bytes[start..<end].firstIndex(of: ASCII.lineFeed) ?? end
  }

  /// The index behind the quoted template that begins at an index; one that is not closed ends with
  /// its line.
  func endOfString(from start: Int) -> Int {
    var open = HCLOpenings(.template)
    var index = start + 1
    while index < end, !open.isEmpty {
      if bytes[index] == ASCII.lineFeed, open.isOneTemplate { return index }
      index = open.step(bytes, at: index, before: end)
    }
    return index
  }

  /// The index behind `${ … }` or `%{ … }`, which begins at an index.
  func endOfInterpolation(from start: Int, before limit: Int) -> Int {
    var open = HCLOpenings(.expression)
    var index = start + 2
    while index < limit, !open.isEmpty { index = open.step(bytes, at: index, before: limit) }
    return min(index, limit)
  }

  /// The delimiter of the here-document that begins at an index; `nil` if none does.
  func delimiter(at start: Int) -> MappedText? {
    guard byte(start) == ASCII.lessThan, byte(start + 1) == ASCII.lessThan else { return nil }
    let name = byte(start + 2) == ASCII.hyphen ? start + 3 : start + 2
    let nameEnd = endOfName(from: name)
    return nameEnd > name ? text[name..<nameEnd] : nil
  }

  /// The lines of a here-document, and the index behind its closing delimiter.
  func document(_ delimiter: MappedText) -> (content: Range<Int>, end: Int) {
    let start = min(endOfLine(from: delimiter.range.upperBound) + 1, end)
    var line = start
    while line < end {
      let lineEnd = endOfLine(from: line)
      let content = text[line..<lineEnd].trimmed
      if content.bytes == delimiter.bytes { return (start..<line, content.range.upperBound) }
      line = min(lineEnd + 1, end)
    }
    return (start..<end, end)
  }

  /// The index behind the here-document that begins at an index; `nil` if none does.
  func endOfDocument(at index: Int) -> Int? { delimiter(at: index).map { document($0).end } }

  /// The index behind the last token of an expression, which ends with its line outside all
  /// brackets, or before the bracket or comma that ends what it is in.
  func endOfExpression(from start: Int) -> Int { expression(from: start).end }

  /// The end of an expression, and whether all brackets in it are closed.
  func expression(from start: Int) -> (end: Int, isClosed: Bool) {
    var index = start
    var last = start
    var depth = 0
    while index < end {
      switch bytes[index] {
      case ASCII.quote: index = endOfString(from: index)
      case ASCII.openParenthesis, ASCII.openBracket, ASCII.openBrace:
        depth += 1
        index += 1
      case ASCII.closeParenthesis, ASCII.closeBracket, ASCII.closeBrace, ASCII.lineFeed,
        ASCII.comma:
        if depth == 0 { return (last, true) }
        if bytes[index] != ASCII.lineFeed, bytes[index] != ASCII.comma { depth -= 1 }
        index += 1
      default: index = endOfDocument(at: index) ?? index + 1
      }
      last = index
      index = endOfBlanks(from: index, overLines: depth > 0)
    }
    return (last, depth == 0)
  }
}
