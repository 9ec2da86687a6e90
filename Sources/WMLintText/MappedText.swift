/// A piece of text together with the place of each of its bytes.
package struct MappedText: Sendable {
  /// The bytes that `range` is a part of.
  package let storage: [UInt8]

  /// The part of `storage` that is meant.
  package let range: Range<Int>

  /// Where the bytes of `storage` are.
  package let map: SourceMap

  package init(storage: [UInt8], range: Range<Int>, map: SourceMap) {
    self.storage = storage
    self.range = range.clamped(to: 0..<storage.count)
    self.map = map
  }

  /// The whole of a source.
  package init(_ source: Source) {
    self.init(
      storage: source.bytes, range: 0..<source.bytes.count,
      map: SourceMap(source: source.id, shift: source.start.offset))
  }

  package var bytes: ArraySlice<UInt8> { storage[range] }

  /// The text; bytes that are not UTF-8 become U+FFFD.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  package var isEmpty: Bool { range.isEmpty }

  /// Where it is in its source.
  package var place: SourceRange { map.range(range) }

  /// A part of it, by indexes of `storage`.
  package subscript(part: Range<Int>) -> MappedText {
    MappedText(storage: storage, range: part.clamped(to: range), map: map)
  }

  /// Whether it is exactly this text.
  package func equals(_ text: String) -> Bool {
    storage.isText(text, at: range)
  }

  /// Whether it is this word of small ASCII letters, digits and hyphens, in whatever case.
  package func isWord(_ word: String) -> Bool {
    storage.isWord(word, at: range)
  }

  /// A text written as it must be in the source in the place of this one; `nil` if it
  /// cannot be written there.
  package func encoded(_ text: String) -> String? { map.encoded(text, replacing: range) }
}
