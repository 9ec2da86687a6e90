/// One thing shown in a line: plain characters, another one, an escape, the blanks of a tab, or a
/// covered secret.
struct Glyph {
  /// How the bytes are shown.
  enum Form {
    /// Characters that take a byte and a cell each, as they are.
    case plain

    /// Any other character, as it is.
    case verbatim
    case tab
    case escapedScalar(UInt32)
    case escapedByte(UInt8)
    case mask
  }

  /// The bytes it is drawn for.
  private(set) var bytes: Range<Int>

  /// The cells it takes, counted from the first that was looked at.
  private(set) var cells: Range<Int>
  let form: Form

  init(_ form: Form, _ bytes: Range<Int>, cells: Range<Int>) {
    self.form = form
    self.bytes = bytes
    self.cells = cells
  }

  /// How many things it is.
  var count: Int { isPlain ? bytes.count : 1 }

  /// Whether it is drawn for several characters, some of which may be left out.
  var isPlain: Bool {
    if case .plain = form { true } else { false }
  }

  /// The end of the cells of what begins before a byte.
  func cells(before byte: Int) -> Int {
    isPlain ? min(cells.upperBound, cells.lowerBound + byte - bytes.lowerBound) : cells.upperBound
  }

  /// The part of it that takes no other cells than these, or nothing.
  func part(in window: Range<Int>) -> Glyph? {
    if cells.lowerBound >= window.lowerBound, cells.upperBound <= window.upperBound { return self }
    let shown = cells.clamped(to: window)
    guard isPlain, !shown.isEmpty else { return nil }
    let start = bytes.lowerBound + shown.lowerBound - cells.lowerBound
    return Glyph(.plain, start..<start + shown.count, cells: shown)
  }
}
