import WMLintDiagnostics
import WMLintText

/// Reads the glyphs of a line from left to right.
struct GlyphReader {
  private static let tabStop = 4
  private let bytes: [UInt8]
  private let secrets: [Range<Int>]

  /// The first secret that ends behind the offset, and where it begins.
  private var secret: Int
  private var hidden: Int
  private var offset: Int
  private var cell = 0

  /// Begins at an offset that is not inside a character or a secret.
  init(_ bytes: [UInt8], hiding secrets: [Range<Int>], from offset: Int) {
    self.bytes = bytes
    self.secrets = secrets
    self.offset = offset
    secret = secrets.firstIndex(endingAfter: offset)
    hidden = secret < secrets.count ? secrets[secret].lowerBound : .max
  }

  /// The next glyph, of so many characters if they are plain; `nil` at the end of the line or the
  /// text.
  mutating func next(most: Int) -> Glyph? {
    guard offset < bytes.count else { return nil }
    if offset >= hidden { return mask() }
    let byte = bytes[offset]
    switch byte {
    case ASCII.lineFeed, ASCII.carriageReturn: return nil
    case ASCII.tab:
      return glyph(.tab, length: 1, cells: Self.tabStop - cell % Self.tabStop)
    case ASCII.hash where RunnerCommand.isLastSign(at: offset, in: bytes.span):
      return escape(UInt32(byte), length: 1)
    case ASCII.space..<ASCII.delete:
      let length = plainLength(most)
      return glyph(.plain, length: length, cells: length)
    default: return character(byte)
    }
  }

  private mutating func mask() -> Glyph {
    // A character that reaches into a secret may go beyond it.
    let length = max(secrets[secret].upperBound - offset, 0)
    secret += 1
    hidden = secret < secrets.count ? secrets[secret].lowerBound : .max
    return glyph(.mask, length: length, cells: Secrets.mask.utf8.count)
  }

  /// How many plain characters are here, the first of them known to be one.
  private func plainLength(_ most: Int) -> Int {
    let text = bytes.span
    let length = 1 + text.plainCount(from: offset + 1, upTo: min(hidden, offset + most))
    guard RunnerCommand.mayStand(in: text, offset..<offset + length) else { return length }
    let sign = (1..<length).first { ahead in
      text[offset + ahead] == ASCII.hash
        && RunnerCommand.isLastSign(at: offset + ahead, in: text)
    }
    return sign ?? length
  }

  private mutating func character(_ byte: UInt8) -> Glyph {
    guard let (scalar, length) = bytes.scalar(at: offset) else {
      return glyph(.escapedByte(byte), length: 1, cells: 4)
    }
    if Unprintable.contains(scalar.value) { return escape(scalar.value, length: length) }
    return glyph(.verbatim, length: length, cells: DisplayWidth.cells(of: scalar))
  }

  private mutating func escape(_ scalar: UInt32, length: Int) -> Glyph {
    let width = Unprintable.escape(scalar).utf8.count
    return glyph(.escapedScalar(scalar), length: length, cells: width)
  }

  private mutating func glyph(_ form: Glyph.Form, length: Int, cells: Int) -> Glyph {
    let place = offset..<offset + length
    let width = cell..<cell + cells
    offset += length
    cell += cells
    return Glyph(form, place, cells: width)
  }
}

extension [Range<Int>] {
  /// The first of these sorted ranges that ends after an offset.
  func firstIndex(endingAfter offset: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
