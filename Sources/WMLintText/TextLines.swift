/// The lines of a text, without their line breaks.
package struct TextLines: Sequence, IteratorProtocol {
  private let text: MappedText
  private var offset: Int

  package init(_ text: MappedText) {
    self.text = text
    offset = text.range.lowerBound
  }

  package mutating func next() -> MappedText? {
    guard offset < text.range.upperBound else { return nil }
    let start = offset
    let rest = text.storage[start..<text.range.upperBound]
    var end = rest.firstIndex(of: ASCII.lineFeed) ?? text.range.upperBound
    offset = Swift.min(end + 1, text.range.upperBound)
    if end > start, text.storage[end - 1] == ASCII.carriageReturn { end -= 1 }
    return text[start..<end]
  }
}
