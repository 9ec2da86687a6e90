/// The line that a range begins in, as it is shown: cut round the range, and what is marked.
struct Excerpt {
  /// The cells that a line may take before it is cut.
  static let limit = 120

  /// The bytes that the glyphs speak of.
  let bytes: [UInt8]
  private(set) var glyphs: [Glyph]
  private(set) var isCutBefore: Bool
  private(set) var isCutAfter: Bool

  /// The marked cells, counted as the glyphs count theirs; never empty.
  private(set) var marked: Range<Int>

  /// Whether the range goes on after what is shown.
  private(set) var goesOn = false

  /// The cells that stand before the first glyph, which is the sign for a cut or nothing.
  var margin: Int { (isCutBefore ? 1 : 0) - (glyphs.first?.cells.lowerBound ?? 0) }

  init(
    of range: Range<Int>, in bytes: [UInt8], hiding secrets: [Range<Int>], beginsInLine: Bool
  ) {
    self.bytes = bytes
    let window = LineWindow(
      round: range, in: bytes, hiding: secrets, limit: Self.limit, beginsInLine: beginsInLine)
    glyphs = window.glyphs
    isCutBefore = window.isCutBefore
    isCutAfter = window.isCutAfter
    marked = Self.marked(range, from: window.place, in: window.glyphs)
    cut()
    let shown = glyphs.last
    if isCutAfter {
      goesOn = range.upperBound > (shown?.bytes.upperBound ?? range.upperBound)
    } else {
      goesOn = range.upperBound > Self.nextLine(after: window.end, in: bytes)
    }
    let end = shown?.cells.upperBound ?? 0
    marked = min(marked.lowerBound, end)..<max(min(marked.upperBound, end), marked.lowerBound + 1)
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

  /// Leaves out the glyphs that are too far from the marked cells.
  private mutating func cut() {
    let total = glyphs.last?.cells.upperBound ?? 0
    guard isCutBefore || isCutAfter || total > Self.limit else { return }
    // At least a third of the line shows what stands round a long range.
    let room = Self.limit - min(marked.count, Self.limit * 2 / 3)
    var from = marked.lowerBound - room / 2
    if !isCutAfter { from = min(from, total - Self.limit) }
    from = max(from, 0)
    let all = glyphs
    glyphs = []
    glyphs.reserveCapacity(all.count)
    for glyph in all {
      guard let part = glyph.part(in: from..<from + Self.limit) else { continue }
      // What has no width belongs to the character before it.
      if from > 0, glyphs.isEmpty, part.cells.isEmpty { continue }
      glyphs.append(part)
    }
    isCutBefore = isCutBefore || glyphs.first?.bytes.lowerBound != all.first?.bytes.lowerBound
    isCutAfter = isCutAfter || glyphs.last?.bytes.upperBound != all.last?.bytes.upperBound
  }

  /// The start of the line after the one that ends at an offset.
  private static func nextLine(after end: Int, in bytes: [UInt8]) -> Int {
    guard end < bytes.count else { return bytes.count }
    let isPair = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
    return end + (isPair ? 2 : 1)
  }
}
