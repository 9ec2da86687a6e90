import WMLintDiagnostics
import WMLintText

/// The sources of the file that is reported on, with what was computed of them so far.
struct FileView {
  private let sources: [Source]
  private var indexes: [Int: PositionIndex] = [:]
  private var secrets: [Int: [Range<Int>]] = [:]

  init(_ sources: [Source] = []) { self.sources = sources }

  /// The name of a source, fit to be shown.
  func name(_ id: SourceID) -> String {
    Shown.text(source(id)?.name ?? "")
  }

  /// The place of the first byte of a range, and the place behind the last.
  mutating func positions(_ range: SourceRange) -> (start: Position, end: Position) {
    (position(range.bytes.lowerBound, range.source), position(range.bytes.upperBound, range.source))
  }

  private mutating func position(_ offset: Int, _ id: SourceID) -> Position {
    guard let source = source(id) else { return Position(line: 1, column: 1, offset: offset) }
    return indexes[id.index, default: PositionIndex(source)].position(at: offset)
  }

  private func source(_ id: SourceID) -> Source? {
    sources.indices.contains(id.index) ? sources[id.index] : nil
  }

  /// The line around a range, cut to what is near the range.
  mutating func excerpt(_ range: SourceRange) -> Excerpt? {
    guard let source = source(range.source) else { return nil }
    let known = secrets[range.source.index]
    let covered = known ?? Secrets.ranges(in: source.bytes)
    if known == nil { secrets[range.source.index] = covered }
    let start = source.start.offset
    let lower = min(max(range.bytes.lowerBound - start, 0), source.bytes.count)
    let upper = min(max(range.bytes.upperBound - start, lower), source.bytes.count)
    return Excerpt(source.bytes, lower..<upper, secrets: covered)
  }
}
