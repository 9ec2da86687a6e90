import WMLintText

/// The line that a range begins in, as it is shown: cut round the range, and what is marked.
struct Excerpt {
  /// The cells that a line may take before it is cut, where no terminal shows it.
  static let usualLimit = 120

  /// The cells of a terminal that a line number, the bar and the signs for a cut take.
  private static let gutter = 12

  /// The cells that a line may take in a terminal of a width.
  static func limit(in columns: Int?) -> Int {
    columns.map { max(20, min($0, 10_000) - gutter) } ?? usualLimit
  }

  /// The bytes that the glyphs speak of.
  let bytes: [UInt8]
  let glyphs: [Glyph]
  let isCutBefore: Bool
  let isCutAfter: Bool

  /// The marked cells, counted as the glyphs count theirs; never empty.
  let marked: Range<Int>

  /// Whether the range goes on after what is shown.
  let goesOn: Bool

  /// The cells that are before the first glyph, which is the sign for a cut or nothing.
  var margin: Int { (isCutBefore ? 1 : 0) - (glyphs.first?.cells.lowerBound ?? 0) }

  init(
    of range: Range<Int>, in bytes: [UInt8], hiding secrets: [Range<Int>], beginsInLine: Bool,
    limit: Int = Self.usualLimit
  ) {
    self.bytes = bytes
    var window = LineWindow(
      round: range, in: bytes, hiding: secrets, limit: limit, beginsInLine: beginsInLine)
    let whole = Self.marked(range, from: window.place, in: window.glyphs)
    window.cut(round: whole, limit: limit)
    let shown = window.glyphs.last
    if window.isCutAfter {
      goesOn = range.upperBound > (shown?.bytes.upperBound ?? range.upperBound)
    } else {
      goesOn = range.upperBound > Self.nextLine(after: window.end, in: bytes)
    }
    let end = shown?.cells.upperBound ?? 0
    marked = min(whole.lowerBound, end)..<max(min(whole.upperBound, end), whole.lowerBound + 1)
    glyphs = window.glyphs
    isCutBefore = window.isCutBefore
    isCutAfter = window.isCutAfter
  }

  private static func marked(_ range: Range<Int>, from place: Int, in glyphs: [Glyph]) -> Range<Int>
  {
    let end = glyphs.last?.cells.upperBound ?? 0
    guard let first = glyphs.firstIndex(where: { $0.bytes.upperBound > place }) else {
      return end..<end + 1
    }
    let lower = glyphs[first].cells.lowerBound
    if range.isEmpty { return lower..<lower + 1 }
    let last = glyphs[first...].last { $0.bytes.lowerBound < range.upperBound }
    let upper = last?.cells(before: range.upperBound) ?? lower
    // A mark on the letter before it, such as an accent, has no cell of its own.
    return upper > lower ? lower..<upper : max(0, lower - 1)..<max(1, lower)
  }

  /// The start of the line after the one that ends at an offset.
  private static func nextLine(after end: Int, in bytes: [UInt8]) -> Int {
    guard end < bytes.count else { return bytes.count }
    let isPair =
      bytes[end] == ASCII.carriageReturn && end + 1 < bytes.count
      && bytes[end + 1] == ASCII.lineFeed
    return end + (isPair ? 2 : 1)
  }
}
