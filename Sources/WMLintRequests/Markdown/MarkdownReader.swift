import WMLintText

/// Finds the fenced code blocks of a Markdown document (CommonMark 0.31, section 4.5), in lists and
/// quotations too.
struct MarkdownReader: Sequence, IteratorProtocol {
  struct Block {
    /// The first word of the info string, in lower case.
    let language: String
    let text: LiteralText
  }

  private let text: LiteralText
  private var lines: TextLines

  init(_ text: LiteralText) {
    self.text = text
    lines = TextLines(text)
  }

  mutating func next() -> Block? {
    while let line = lines.next() {
      if let fence = MarkdownFence(line) { return block(fence) }
      skipComment(line)
    }
    return nil
  }

  /// Goes to the end of a comment of HTML, in which no block is shown.
  private mutating func skipComment(_ line: LiteralText) {
    let content = line.trimmed
    guard content.starts(with: "<!--"), !content.string.contains("-->") else { return }
    while let line = lines.next(), !line.string.contains("-->") {}
  }

  /// Reads to the fence that closes, to the end of the quotation, or to that of the document.
  private mutating func block(_ fence: MarkdownFence) -> Block {
    var pieces: [LiteralText] = []
    var rest = lines
    while let line = rest.next() {
      guard let content = fence.content(of: line) else { break }
      lines = rest
      if fence.isClosed(by: content) { break }
      pieces.append(withBreak(content))
    }
    return Block(language: fence.language, text: joined(pieces))
  }

  private func withBreak(_ line: LiteralText) -> LiteralText {
    var end = line.range.upperBound
    while end < text.range.upperBound, text.storage[end] == 0x0D || text.storage[end] == 0x0A {
      end += 1
      if text.storage[end - 1] == 0x0A { break }
    }
    return text[line.range.lowerBound..<end]
  }

  private func joined(_ pieces: [LiteralText]) -> LiteralText {
    guard let first = pieces.first, let last = pieces.last else { return text[0..<0] }
    let whole = text[first.range.lowerBound..<last.range.upperBound]
    let length = pieces.reduce(0) { $0 + $1.range.count }
    // Without a prefix before its lines a block is a part of the document.
    return length == whole.range.count
      ? whole : LiteralText.joined(pieces, encoding: .line) ?? whole
  }
}
