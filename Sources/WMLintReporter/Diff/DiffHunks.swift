import WMLintDiagnostics
import WMLintText

/// The changes of a text in groups that share the lines round them, read from start to end.
struct DiffHunks {
  private static let context = 3

  private let original: [UInt8]
  private var rest: ArraySlice<LineChange>
  private let secrets: [Range<Int>]
  private let newSecrets: [Range<Int>]

  /// How many lines are before `offset`.
  private var lines = 0
  private var offset = 0

  /// How much longer the text is there after the changes before.
  private var addedLines = 0
  private var addedBytes = 0

  init(_ text: EditedText) {
    original = text.original
    rest = LineChange.all(in: text)[...]
    let parts = text.credentials.map { $0.clamped(to: text.original.indices) }
    secrets = Secrets.merged(
      Secrets.everywhere(in: text.original, parts: parts) + text.concealed)
    newSecrets = Secrets.everywhere(
      in: text.bytes, and: Secrets.longParts(parts, of: text.original))
  }

  /// The next hunk, if there is one.
  mutating func next() -> DiffHunk? {
    guard let first = rest.first else { return nil }
    let changes = rest.prefix(group(from: first))
    rest = rest.dropFirst(changes.count)
    let lower = start(of: Self.context, before: first.range.lowerBound)
    let upper = end(of: Self.context, after: changes[changes.endIndex - 1].range.upperBound)
    lines += original[offset..<lower].lineCount
    offset = lower
    let added = changes.reduce(0) { $0 + $1.bytes.count - $1.range.count }
    let hunk = DiffHunk(
      range: lower..<upper, changes: changes, original: original, line: lines,
      newLine: lines + addedLines,
      holdsSecret: secrets.overlap(lower..<upper)
        || newSecrets.overlap(lower + addedBytes..<upper + addedBytes + added))
    addedLines += hunk.addedLines
    addedBytes += added
    return hunk
  }

  /// How many changes are so near to each other that they are one hunk.
  private func group(from first: LineChange) -> Int {
    var count = 1
    var last = first
    for change in rest.dropFirst() {
      let reach = end(of: 2 * Self.context, after: last.range.upperBound)
      guard change.range.lowerBound <= reach else { break }
      last = change
      count += 1
    }
    return count
  }

  private func start(of count: Int, before place: Int) -> Int {
    var start = place
    for _ in 0..<count where start > 0 {
      start -= 1
      while start > 0, original[start - 1] != ASCII.lineFeed { start -= 1 }
    }
    return start
  }

  private func end(of count: Int, after place: Int) -> Int {
    (0..<count).reduce(place) { end, _ in original.endOfLine(at: end) }
  }
}

extension [Range<Int>] {
  /// Whether one of these ranges, which are in order, shares a byte with another.
  fileprivate func overlap(_ other: Range<Int>) -> Bool {
    let index = firstIndex(endingAfter: other.lowerBound)
    return index < count && self[index].lowerBound < other.upperBound
  }
}
