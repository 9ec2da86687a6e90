import WMLintDiagnostics
import WMLintText

/// A source and what was found out about it so far: its lines, and the secrets that it holds.
struct FileView {
  private static let shownBytes = 400
  let source: Source

  /// The other views of the file: a credential found in one is covered in all.
  private let others: [Source]

  /// The name as it may be shown.
  private(set) lazy var name = Secrets.masked(source.name)

  /// What must not be shown, as ranges of the bytes in memory.
  private(set) lazy var secrets = source.hidden(beside: others)

  /// Whether nothing of its text is shown.
  private let isBinary: Bool
  private var positions: PositionIndex

  init(_ source: Source, beside others: [Source], counting unit: ColumnUnit) {
    self.source = source
    self.others = others
    isBinary = source.isBinary
    positions = PositionIndex(source, counting: unit)
  }

  /// The name and the lines and columns of a range, which is cut to the text.
  mutating func place(of range: Range<Int>) -> Place {
    Place(
      name: name, start: positions.position(at: range.lowerBound),
      end: positions.position(at: range.upperBound))
  }

  /// The line and the column of an offset, which is cut to the text.
  mutating func position(at offset: Int) -> Position { positions.position(at: offset) }

  /// The start of the text of a range, as it may be shown.
  mutating func text(of range: Range<Int>) -> String {
    if isBinary { return Secrets.mask }
    let first = source.start.offset
    let held = range.clamped(to: first..<first + source.bytes.count)
    let part = held.lowerBound - first..<held.upperBound - first
    let next = secrets.firstIndex(endingAfter: part.lowerBound)
    if next < secrets.count, secrets[next].lowerBound < part.upperBound { return Secrets.mask }
    return String(decoding: source.bytes[part].prefix(Self.shownBytes), as: UTF8.self)
  }

  /// The line that a range begins in, as it may be shown; of a binary file none is.
  mutating func excerpt(of range: Range<Int>, limit: Int) -> Excerpt? {
    if isBinary { return nil }
    let first = source.start.offset
    let held = range.clamped(to: first..<first + source.bytes.count)
    return Excerpt(
      of: held.lowerBound - first..<held.upperBound - first, in: source.bytes, hiding: secrets,
      beginsInLine: source.start.column > 1, limit: limit)
  }
}

/// Where a range is, as people say it.
struct Place {
  /// The name of the source, its secrets covered.
  let name: String
  let start: Position
  let end: Position
}
