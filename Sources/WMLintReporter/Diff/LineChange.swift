import WMLintText

/// Whole lines of a text, and what is there after its changes.
struct LineChange {
  /// The lines, as bytes of the original.
  private(set) var range: Range<Int>

  /// The lines after the changes.
  private(set) var bytes: [UInt8] = []

  /// The end of what is taken into `bytes`.
  private var offset: Int

  /// The changes of a text, each widened to whole lines; those that share a line are one.
  static func all(in text: EditedText) -> [LineChange] {
    var found: [LineChange] = []
    for replacement in text.replacements
    where !text.original[replacement.range].elementsEqual(replacement.bytes) {
      let start = replacement.range.lowerBound
      if found.last.map({ $0.ends(before: start, in: text.original) }) ?? true {
        found.append(LineChange(at: start, in: text.original))
      }
      found[found.count - 1].take(replacement, in: text.original)
    }
    for index in found.indices { found[index].takeRest(in: text.original) }
    return found
  }

  private init(at place: Int, in original: [UInt8]) {
    var start = place
    while start > 0, original[start - 1] != ASCII.lineFeed { start -= 1 }
    range = start..<start
    offset = start
  }

  /// Whether a place is on another line: behind the last line feed it is on the same, which has
  /// no end.
  private func ends(before place: Int, in original: [UInt8]) -> Bool {
    let end = range.upperBound
    return place > end || place == end && (end == 0 || original[end - 1] == ASCII.lineFeed)
  }

  private mutating func take(_ replacement: EditedText.Replacement, in original: [UInt8]) {
    bytes += original[offset..<replacement.range.lowerBound]
    bytes += replacement.bytes
    offset = replacement.range.upperBound
    // What ends with a line leaves the next one alone.
    let endsLine = !replacement.range.isEmpty && original[offset - 1] == ASCII.lineFeed
    if endsLine, bytes.last == ASCII.lineFeed || bytes.isEmpty {
      range = range.lowerBound..<offset
    } else if offset >= range.upperBound {
      range = range.lowerBound..<original.endOfLine(at: offset)
    }
  }

  private mutating func takeRest(in original: [UInt8]) {
    bytes += original[offset..<range.upperBound]
    offset = range.upperBound
  }
}

extension [UInt8] {
  /// The offset behind the next line feed from an offset on, or the end.
  func endOfLine(at offset: Int) -> Int {
    var end = offset
    while end < count, self[end] != ASCII.lineFeed { end += 1 }
    return Swift.min(end + 1, count)
  }
}
