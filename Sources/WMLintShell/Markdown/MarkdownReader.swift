package import WMLintText

/// Finds the fenced code blocks of a Markdown document (CommonMark 0.31, section 4.5), in lists and
/// quotations too.
package struct MarkdownReader: Sequence, IteratorProtocol {
  package struct Block {
    /// The first word of the info string, in lower case.
    package let language: String
    package let text: MappedText
  }

  private let text: MappedText
  private var lines: TextLines

  /// The comments of HTML so far, without those in the blocks.
  package private(set) var comments: [MappedText] = []

  package init(_ text: MappedText) {
    self.text = text
    lines = TextLines(text)
  }

  package mutating func next() -> Block? {
    while let line = lines.next() {
      if let fence = MarkdownFence(line) {
        takeFence(line)
        return block(fence)
      }
      skipComment(line)
    }
    return nil
  }

  /// Makes a fence a part of the comment right above it, which is about the block.
  private mutating func takeFence(_ line: MappedText) {
    guard let last = comments.last,
      text[last.range.upperBound..<line.range.lowerBound].bytes.filter({ $0 == ASCII.lineFeed })
        .count == 1
    else { return }
    comments[comments.count - 1] = text[last.range.lowerBound..<line.range.upperBound]
  }

  /// Goes to the end of a comment of HTML, in which no block is shown.
  private mutating func skipComment(_ line: MappedText) {
    let content = line.trimmed
    guard content.starts(with: "<!--") else { return }
    var end = content.range.upperBound
    if !content.string.contains("-->") {
      while let line = lines.next() {
        end = line.range.upperBound
        if line.string.contains("-->") { break }
      }
    }
    comments.append(text[content.range.lowerBound..<end])
  }

  /// Reads to the fence that closes, to the end of the quotation, or to that of the document.
  private mutating func block(_ fence: MarkdownFence) -> Block {
    var pieces: [MappedText] = []
    var rest = lines
    while let line = rest.next() {
      guard let content = fence.content(of: line) else { break }
      lines = rest
      if fence.isClosed(by: content) { break }
      pieces.append(withBreak(content))
    }
    return Block(language: fence.language, text: joined(pieces))
  }

  private func withBreak(_ line: MappedText) -> MappedText {
    var end = line.range.upperBound
    while end < text.range.upperBound,
      text.storage[end] == ASCII.carriageReturn || text.storage[end] == ASCII.lineFeed
    {
      end += 1
      if text.storage[end - 1] == ASCII.lineFeed { break }
    }
    return text[line.range.lowerBound..<end]
  }

  private func joined(_ pieces: [MappedText]) -> MappedText {
    guard let first = pieces.first, let last = pieces.last else { return text[0..<0] }
    let whole = text[first.range.lowerBound..<last.range.upperBound]
    let length = pieces.reduce(0) { $0 + $1.range.count }
    // Without a prefix before its lines a block is a part of the document.
    return length == whole.range.count
      ? whole : MappedText.joined(pieces, encoding: .line) ?? whole
  }
}
