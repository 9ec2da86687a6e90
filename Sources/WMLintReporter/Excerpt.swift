import WMLintDiagnostics

/// A line of a source as it is shown, and where the marks go under it.
struct Excerpt {
  private static let window = 60

  private(set) var text = ""

  /// The cells before the first mark.
  private(set) var indent = 0

  /// How many marks there are, one at least.
  private(set) var marks = 0

  /// Shows the line that holds the start of a range; bytes of secrets become stars.
  init(_ bytes: [UInt8], _ range: Range<Int>, secrets: [Range<Int>]) {
    let line = Self.line(bytes, around: range.lowerBound)
    var lower = max(line.lowerBound, range.lowerBound - Self.window)
    while lower > line.lowerBound, bytes[lower] & 0xC0 == 0x80 { lower -= 1 }
    let reach = min(max(range.upperBound, range.lowerBound), range.lowerBound + Self.window)
    var upper = min(line.upperBound, reach + Self.window)
    while upper < line.upperBound, bytes[upper] & 0xC0 == 0x80 { upper += 1 }
    // An emoji of many scalars may stand at the cut; that only moves the cut.
    if lower > line.lowerBound { text = "…" }
    var width = text.isEmpty ? 0 : 1
    var index = lower
    var next = Self.firstSecret(secrets, from: lower)
    var begin: Int?
    while index < upper {
      let start = index
      let piece: String
      if next < secrets.count, secrets[next].contains(index) {
        index = min(secrets[next].upperBound, upper)
        next += 1
        piece = Secrets.mask
      } else {
        let length = Self.length(bytes, index, upper)
        piece = Shown.character(bytes[index..<index + length], column: width)
        index += length
      }
      let cells = Shown.width(piece)
      if start < max(range.upperBound, range.lowerBound + 1), index > range.lowerBound {
        if begin == nil { begin = width }
        marks += cells
      }
      text += piece
      width += cells
    }
    if upper < line.upperBound { text += "…" }
    indent = begin ?? width
    marks = max(marks, 1)
  }

  private static func line(_ bytes: [UInt8], around offset: Int) -> Range<Int> {
    let reach = 4 * window
    var lower = offset
    while lower > 0, offset - lower < reach, bytes[lower - 1] != 0x0A, bytes[lower - 1] != 0x0D {
      lower -= 1
    }
    var upper = offset
    while upper < bytes.count, upper - offset < reach, bytes[upper] != 0x0A, bytes[upper] != 0x0D {
      upper += 1
    }
    return lower..<upper
  }

  private static func firstSecret(_ secrets: [Range<Int>], from offset: Int) -> Int {
    var low = 0
    var high = secrets.count
    while low < high {
      let middle = (low + high) / 2
      if secrets[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func length(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int {
    var length = 1
    guard bytes[index] >= 0xC0 else { return 1 }
    while index + length < end, length < 4, bytes[index + length] & 0xC0 == 0x80 { length += 1 }
    return length
  }
}
