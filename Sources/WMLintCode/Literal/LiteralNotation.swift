import WMLintJSON
import WMLintText

/// How the literals of a programming language are written.
struct LiteralNotation: Notation {
  let dialect: LiteralDialect

  /// Whether a type follows a value in it, so that the value does not end where its node does.
  let holdsCasts: Bool

  var hasWholeMembers: Bool { !holdsCasts }

  func number(_ text: String) -> String { LiteralNumber(text, dialect)?.json ?? text }

  func word(_ json: String) -> String { dialect.word(json) }

  /// From the first of several adjacent strings that make one.
  func content(of node: Int, in document: Document) -> Range<Int> {
    let range = document.nodes[node].range
    let texts = LiteralString.all(in: range, dialect, document.bytes)
    guard let first = texts.first, let last = texts.last else { return range }
    return first.content.lowerBound..<last.content.upperBound
  }

  func literal(_ node: Int, in document: Document) -> MappedText {
    let range = document.nodes[node].range
    guard document.kind(node) == .string else { return document.piece(range) }
    if document.nodes[node].flags.contains(.bare) {
      let encoding: SourceMap.Encoding =
        isShorthand(node, in: document) ? .computed : .propertyName
      let run = SourceMap.Segment(
        inner: range, outer: range, isVerbatim: true, encodings: [encoding])
      return MappedText(storage: document.bytes, range: range, map: document.map.joined([run]))
    }
    var decoder = LiteralDecoder(document.bytes, dialect)
    for text in LiteralString.all(in: range, dialect, document.bytes) { decoder.append(text) }
    return MappedText(
      storage: decoder.decoded, range: 0..<decoder.decoded.count,
      map: document.map.joined(decoder.segments))
  }

  /// Whether a key also names the variable with its value: `{ name }`.
  private func isShorthand(_ key: Int, in document: Document) -> Bool {
    let end = document.nodes[key].range.upperBound
    return key + 1 < document.nodes.count && document.kind(key + 1) == .placeholder
      && document.nodes[key + 1].range == end..<end
  }
}
