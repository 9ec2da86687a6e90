/// A text with replaced ranges, perhaps in several rounds; every other byte is
/// unchanged.
package struct EditedText: Sendable {
  /// New bytes in the place of a stretch of a text.
  package struct Replacement: Hashable, Sendable {
    package let range: Range<Int>
    package let bytes: [UInt8]

    package init(_ range: Range<Int>, _ bytes: [UInt8]) {
      self.range = range
      self.bytes = bytes
    }
  }

  fileprivate enum Piece {
    /// A stretch of the original.
    case kept(Range<Int>)
    case written([UInt8])
  }

  /// The text before all changes.
  package let original: [UInt8]

  /// The parts of the original that must not be shown, sorted.
  package let concealed: [Range<Int>]

  /// The parts of credentials in the original that only the reader of the file knows.
  package let credentials: [Range<Int>]
  private var pieces: [Piece]

  package init(
    _ original: [UInt8], concealing concealed: [Range<Int>] = [],
    credentials: [Range<Int>] = []
  ) {
    self.original = original
    self.concealed = concealed
    self.credentials = credentials
    pieces = [.kept(0..<original.count)]
  }

  /// The text after all changes.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(original.count)
    for piece in pieces {
      switch piece {
      case .kept(let range): bytes += original[range]
      case .written(let written): bytes += written
      }
    }
    return bytes
  }

  /// Replaces stretches of the text as it is after the changes before; they are in order, none
  /// overlaps another, and what lies outside the text is cut.
  package mutating func replace(_ replacements: [Replacement]) {
    var rest = Pieces(pieces)
    var result: [Piece] = []
    for replacement in replacements {
      result += rest.taken(upTo: replacement.range.lowerBound)
      _ = rest.taken(upTo: replacement.range.upperBound)
      result.append(.written(replacement.bytes))
    }
    pieces = result + rest.taken(upTo: Int.max)
  }

  /// All that was changed, in ranges of the original, in order; between two of them at least a byte
  /// was kept.
  package var replacements: [Replacement] {
    var found: [Replacement] = []
    var written: [UInt8] = []
    var start = 0
    for piece in pieces + [.kept(original.count..<original.count)] {
      switch piece {
      case .written(let bytes): written += bytes
      case .kept(let range):
        if range.isEmpty, range.lowerBound < original.count { continue }
        if range.lowerBound > start || !written.isEmpty {
          found.append(Replacement(start..<range.lowerBound, written))
          written = []
        }
        start = range.upperBound
      }
    }
    return found
  }
}

/// The pieces of a text after a moving offset.
private struct Pieces {
  /// The last one first, so that taking one and putting it back are cheap.
  private var reversed: [EditedText.Piece]

  /// The bytes that are passed.
  private var offset = 0

  init(_ pieces: [EditedText.Piece]) { reversed = pieces.reversed() }

  /// Passes everything before an offset of the text; the piece that holds it is split.
  mutating func taken(upTo end: Int) -> [EditedText.Piece] {
    var taken: [EditedText.Piece] = []
    while offset < end, let piece = reversed.popLast() {
      let room = end - offset
      switch piece {
      case .kept(let range):
        let part = range.prefix(room)
        taken.append(.kept(part))
        offset += part.count
        if part.count < range.count { reversed.append(.kept(part.upperBound..<range.upperBound)) }
      case .written(let bytes):
        taken.append(.written(Array(bytes.prefix(room))))
        offset += min(room, bytes.count)
        if bytes.count > room { reversed.append(.written(Array(bytes.dropFirst(room)))) }
      }
    }
    return taken
  }
}
