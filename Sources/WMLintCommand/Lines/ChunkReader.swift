import WMLintProject
import WMLintText

/// Cuts a stream into parts that end where a line does, so that a file of any length takes little
/// memory.
struct ChunkReader: Sendable {
  /// What was read.
  enum Part: Sendable {
    /// So many bytes at the start of the buffer, which are at an offset of the stream.
    case lines(count: Int, offset: Int)
    /// A line that is longer than is read at once, and was left out.
    case tooLong
    /// So many bytes at the start of a text that is not UTF-8, of which nothing more is read.
    case foreign(count: Int, ForeignEncoding)
    case end
  }

  /// The longest line that is read: 16 MiB.
  static let longestLine = 16 << 20

  private static let size = 1 << 18

  /// How much of a text is looked at for its encoding.
  private static let sample = 512
  private let stream: ByteStream

  /// As much as decides whether the stream is binary.
  private static let firstKilobyte = 1_024

  /// The start of a line whose end was not in the part before.
  private var rest: [UInt8] = []

  /// Where the next part begins.
  private var offset = 0
  private var isAtEnd = false

  /// Whether a zero is in the first kilobyte.
  private(set) var isBinary = false

  /// How many parts there were.
  private(set) var count = 0

  init(_ stream: ByteStream) { self.stream = stream }

  /// Whether something can be read without waiting.
  var isReady: Bool { isAtEnd || stream.isReady() }

  /// Reads the next part into a buffer, which grows with the lines.
  mutating func next(into buffer: inout [UInt8]) throws(SystemFailure) -> Part {
    count += 1
    // No memory for the parts that are asked for beyond the end.
    if isAtEnd, rest.isEmpty { return .end }
    grow(&buffer, to: max(Self.size, rest.count))
    buffer.replaceSubrange(0..<rest.count, with: rest)
    var filled = rest.count
    while true {
      if filled > Self.longestLine { return try leaveOut(&buffer, filled) }
      // One byte more than may be in a line shows that it is too long.
      if filled == buffer.count { grow(&buffer, to: min(2 * filled, Self.longestLine + 1)) }
      let end = try fill(&buffer, from: filled)
      if isAtEnd, end == 0 { return .end }
      if offset + end < Self.firstKilobyte, !isAtEnd {
        filled = end
        continue
      }
      let cut = isAtEnd ? end : Self.endOfLines(buffer, filled..<end)
      if let cut {
        if offset == 0, let encoding = ForeignEncoding(Array(buffer[..<min(cut, Self.sample)])) {
          isAtEnd = true
          rest = []
          return .foreign(count: cut, encoding)
        }
        rest = Array(buffer[cut..<end])
        defer { offset += cut }
        return .lines(count: cut, offset: offset)
      }
      filled = end
    }
  }

  /// Reads once; the index behind what is there then.
  private mutating func fill(
    _ buffer: inout [UInt8], from filled: Int
  ) throws(SystemFailure) -> Int {
    guard !isAtEnd else { return filled }
    let taken = try stream.read(&buffer, filled..<buffer.count)
    isAtEnd = taken == 0
    let first = filled..<min(filled + taken, max(filled, Self.firstKilobyte - offset))
    if buffer[first].contains(0) { isBinary = true }
    return filled + taken
  }

  /// Goes on to the end of a line of which only so many bytes were looked at.
  private mutating func leaveOut(
    _ buffer: inout [UInt8], _ length: Int
  ) throws(SystemFailure) -> Part {
    offset += length
    rest = []
    while !isAtEnd {
      let end = try fill(&buffer, from: 0)
      if let feed = buffer[..<end].firstIndex(of: ASCII.lineFeed) {
        offset += feed + 1
        rest = Array(buffer[(feed + 1)..<end])
        break
      }
      offset += end
    }
    return .tooLong
  }

  private func grow(_ buffer: inout [UInt8], to size: Int) {
    if buffer.count < size { buffer += repeatElement(0, count: size - buffer.count) }
  }

  /// The index behind the last line feed in a part of a buffer.
  private static func endOfLines(_ buffer: [UInt8], _ part: Range<Int>) -> Int? {
    buffer[part].lastIndex(of: ASCII.lineFeed).map { $0 + 1 }
  }
}
