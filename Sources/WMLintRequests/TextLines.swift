import WMLintText

/// The lines of a text, without their line breaks.
struct TextLines: Sequence, IteratorProtocol {
  private let text: MappedText
  private var offset: Int

  init(_ text: MappedText) {
    self.text = text
    offset = text.range.lowerBound
  }

  mutating func next() -> MappedText? {
    guard offset < text.range.upperBound else { return nil }
    let start = offset
    let rest = text.storage[start..<text.range.upperBound]
    var end = rest.firstIndex(of: 0x0A) ?? text.range.upperBound
    offset = Swift.min(end + 1, text.range.upperBound)
    if end > start, text.storage[end - 1] == 0x0D { end -= 1 }
    return text[start..<end]
  }
}

extension MappedText {
  /// Pieces of one text joined, with nothing between them; each is written as `encoding` says, or as
  /// it is.
  static func joined(_ pieces: [MappedText], encoding: SourceMap.Encoding? = nil) -> MappedText? {
    guard let first = pieces.first else { return nil }
    if pieces.count == 1 { return first }
    var text = TextBuilder(in: first.map.source)
    for piece in pieces { text.append(piece, encoding: encoding) }
    return text.text
  }

  /// Whether it begins with a text.
  func starts(with text: String) -> Bool { bytes.starts(with: text.utf8) }

  /// The text before its last bytes.
  func dropLast(_ count: Int) -> MappedText { self[range.dropLast(count)] }

  /// The text behind its first bytes.
  func dropFirst(_ count: Int) -> MappedText { self[range.dropFirst(count)] }
}
