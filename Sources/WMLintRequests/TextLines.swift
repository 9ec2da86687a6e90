import WMLintText

/// The lines of a text, without their line breaks.
struct TextLines: Sequence, IteratorProtocol {
  private let text: LiteralText
  private var offset: Int

  init(_ text: LiteralText) {
    self.text = text
    offset = text.range.lowerBound
  }

  mutating func next() -> LiteralText? {
    guard offset < text.range.upperBound else { return nil }
    let start = offset
    let rest = text.storage[start..<text.range.upperBound]
    var end = rest.firstIndex(of: 0x0A) ?? text.range.upperBound
    offset = Swift.min(end + 1, text.range.upperBound)
    if end > start, text.storage[end - 1] == 0x0D { end -= 1 }
    return text[start..<end]
  }
}

extension LiteralText {
  /// Pieces of one text joined, with nothing between them; each is written as `encoding` says, or as
  /// it is.
  static func joined(_ pieces: [LiteralText], encoding: TextMap.Encoding? = nil) -> LiteralText? {
    guard let first = pieces.first else { return nil }
    if pieces.count == 1 { return first }
    var text = JoinedText(in: first.map.source)
    for piece in pieces { text.append(piece, encoding: encoding) }
    return text.text
  }

  /// Whether it begins with a text.
  func starts(with text: String) -> Bool { bytes.starts(with: text.utf8) }

  /// The text before its last bytes.
  func dropLast(_ count: Int) -> LiteralText { self[range.dropLast(count)] }

  /// The text behind its first bytes.
  func dropFirst(_ count: Int) -> LiteralText { self[range.dropFirst(count)] }
}
