/// Finds lines and columns of byte offsets without counting from the start each time.
///
/// A checkpoint is kept every 256 bytes, so that a million look-ups in one long line stay linear.
package struct PositionIndex: Sendable {
  private static let stride = 256
  private let bytes: [UInt8]
  private let unit: ColumnUnit
  private let start: Position
  private let knownLines: [KnownLine]
  private var checkpoints: [Position]
  private var latest: Position

  /// Looks for places in a source, with columns that count `unit`.
  package init(_ source: Source, counting unit: ColumnUnit = .scalars) {
    self.unit = unit
    bytes = source.bytes
    start = source.start
    knownLines = source.knownLines
    checkpoints = [source.start]
    latest = source.start
  }

  /// The place of a byte offset, which is cut to the text and to the start of its character.
  ///
  /// A line ends at LF, at CR LF, or at a CR alone, but for a source with known lines.
  package mutating func position(at offset: Int) -> Position {
    let cut = min(max(offset, start.offset), start.offset + bytes.count)
    let target = characterStart(at: cut - start.offset)
    let base = knownLine(before: target) ?? checkpoint(before: target)
    // Most look-ups go on from the one before: the end of a range follows its start.
    let goesOn = latest.offset > base.offset && latest.offset <= start.offset + target
    let near = goesOn ? latest : base
    latest = advanced(near, from: near.offset - start.offset, to: target)
    return latest
  }

  /// How far a known line may be for counting from it to be the shortest way.
  private static let reach = 8 * stride

  /// The last place known beforehand, if it is near.
  private func knownLine(before target: Int) -> Position? {
    let behind = knownLines.partitionIndex { $0.start.offset > start.offset + target }
    guard behind > 0 else { return nil }
    let line = knownLines[behind - 1].start
    return start.offset + target - line.offset < Self.reach ? line : nil
  }

  private mutating func checkpoint(before target: Int) -> Position {
    while (checkpoints.count - 1) * Self.stride + Self.stride <= target {
      let next = checkpoints.count * Self.stride
      let last = checkpoints[checkpoints.count - 1]
      checkpoints.append(advanced(last, from: next - Self.stride, to: next))
    }
    return checkpoints[target / Self.stride]
  }

  private func characterStart(at index: Int) -> Int {
    guard index < bytes.count, ASCII.isContinuation(bytes[index]) else { return index }
    // RFC 3629, section 3: the first byte says how many follow, three at most.
    for distance in 1...3 where distance <= index {
      let byte = bytes[index - distance]
      guard !ASCII.isContinuation(byte) else { continue }
      return (~byte).leadingZeroBitCount > distance ? index - distance : index
    }
    return index
  }

  private func advanced(_ position: Position, from lower: Int, to upper: Int) -> Position {
    var line = position.line
    var column = position.column
    if let columns = columnsOfOneLine(in: lower..<upper) {
      return Position(
        line: line, column: column + columns, offset: position.offset + upper - lower)
    }
    let endsAtReturn = knownLines.isEmpty
    for index in lower..<upper {
      let byte = bytes[index]
      if byte == ASCII.lineFeed
        || byte == ASCII.carriageReturn && endsAtReturn
          && !(index + 1 < bytes.count && bytes[index + 1] == ASCII.lineFeed)
      {
        line += 1
        column = 1
      } else {
        column += unit.columns(of: byte)
      }
    }
    return Position(line: line, column: column, offset: position.offset + upper - lower)
  }

  /// How many columns begin in a part of the text; `nil` if a line may end in it.
  private func columnsOfOneLine(in part: Range<Int>) -> Int? {
    let span = bytes.span
    guard part.lowerBound >= 0, part.upperBound <= span.count else { return nil }
    if span.arePlain(part) { return part.count }
    var characters = 0
    var pairs = 0
    var index = part.lowerBound
    while index < part.upperBound {
      // In this form, with sums of a byte that cannot trap, the compiler counts many bytes at once.
      let end = min(part.upperBound, index + Int(UInt8.max))
      var ends: UInt8 = 0
      var starts: UInt8 = 0
      var longStarts: UInt8 = 0
      while index < end {
        ends |= span[index] == ASCII.lineFeed || span[index] == ASCII.carriageReturn ? 1 : 0
        starts &+= ASCII.isContinuation(span[index]) ? 0 : 1
        longStarts &+= span[index] >= 0xF0 ? 1 : 0
        index &+= 1
      }
      if ends > 0 { return nil }
      characters += Int(starts)
      pairs += Int(longStarts)
    }
    return switch unit {
    case .scalars: characters
    case .bytes: part.count
    case .utf16: characters + pairs
    }
  }
}
