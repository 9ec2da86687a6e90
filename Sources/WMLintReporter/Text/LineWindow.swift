import WMLintText

/// The part of a line that is near a range, however long the line is.
struct LineWindow {
  /// Where the range begins, never between the two characters of one line end.
  let place: Int
  private(set) var glyphs: [Glyph] = []

  /// Where the glyphs end.
  private(set) var end: Int
  private(set) var isCutBefore: Bool
  private(set) var isCutAfter = false

  /// Reads as many cells on both sides of the start of the range.
  init(
    round range: Range<Int>, in bytes: [UInt8], hiding secrets: [Range<Int>], limit: Int,
    beginsInLine: Bool
  ) {
    var place = range.lowerBound
    if place > 0, place < bytes.count, bytes[place] == ASCII.lineFeed,
      bytes[place - 1] == ASCII.carriageReturn
    {
      place -= 1
    }
    self.place = place
    let start: Int
    (start, isCutBefore) = Self.start(before: place, in: bytes, hiding: secrets, limit: limit)
    if start == 0, beginsInLine { isCutBefore = true }
    end = start
    read(GlyphReader(bytes, hiding: secrets, from: start), limit: limit)
  }

  private mutating func read(_ reader: consuming GlyphReader, limit: Int) {
    glyphs.reserveCapacity(4)
    // Characters without width take no cells, so they are counted too.
    var rest = 2 * limit
    var lastCell: Int?
    while true {
      let cell = glyphs.last?.cells.upperBound ?? 0
      // What is plain ends at the place, so that a glyph begins there.
      let most = end < place ? place - end : min(rest, (lastCell ?? cell + limit) - cell + 1)
      guard let glyph = reader.next(most: max(most, 1)) else { return }
      if let lastCell, cell > lastCell || rest == 0 {
        isCutAfter = true
        return
      }
      glyphs.append(glyph)
      end = glyph.bytes.upperBound
      if end > place {
        lastCell = lastCell ?? cell + limit
        rest -= glyph.count
      }
    }
  }

  /// Leaves out the glyphs that are too far from the marked cells.
  mutating func cut(round marked: Range<Int>, limit: Int) {
    let total = glyphs.last?.cells.upperBound ?? 0
    guard isCutBefore || isCutAfter || total > limit else { return }
    // At least a third of the line shows what is round a long range.
    let room = limit - min(marked.count, limit * 2 / 3)
    var from = marked.lowerBound - room / 2
    if !isCutAfter { from = min(from, total - limit) }
    from = max(from, 0)
    let start = glyphs.first?.bytes.lowerBound
    let end = glyphs.last?.bytes.upperBound
    var count = 0
    for index in glyphs.indices {
      guard let part = glyphs[index].part(in: from..<from + limit) else { continue }
      // What has no width belongs to the character before it.
      if from > 0, count == 0, part.cells.isEmpty { continue }
      glyphs[count] = part
      count += 1
    }
    glyphs.removeLast(glyphs.count - count)
    isCutBefore = isCutBefore || glyphs.first?.bytes.lowerBound != start
    isCutAfter = isCutAfter || glyphs.last?.bytes.upperBound != end
  }

  /// Goes back to the start of the line, or as far as can be shown.
  private static func start(
    before place: Int, in bytes: [UInt8], hiding secrets: [Range<Int>], limit: Int
  ) -> (Int, isCut: Bool) {
    var start = place
    var secret = secrets.firstIndex(endingAfter: place)
    if secret == secrets.count || secrets[secret].lowerBound >= place { secret -= 1 }
    var hidden = secret >= 0 ? secrets[secret] : nil
    var characters = 0
    var steps = 0
    let bytes = bytes.span
    while start > 0, bytes[start - 1] != ASCII.lineFeed, bytes[start - 1] != ASCII.carriageReturn {
      // No character takes more than four bytes, so only what is not UTF-8 takes as many steps.
      if characters > limit || steps > 5 * limit { return (start, true) }
      steps += 1
      if let covered = hidden, covered.upperBound >= start {
        start = covered.lowerBound
        secret -= 1
        hidden = secret >= 0 ? secrets[secret] : nil
        characters += 1
        continue
      }
      let plain = bytes.plainCount(
        before: start, downTo: max(hidden?.upperBound ?? 0, start + characters - limit - 1))
      if plain > 0 {
        start -= plain
        characters += plain
        continue
      }
      start -= 1
      if !ASCII.isContinuation(bytes[start]) { characters += 1 }
    }
    return (start, false)
  }
}
