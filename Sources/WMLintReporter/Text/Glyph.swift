/// One thing shown in a line: a character, an escape, the blanks of a tab, or a covered secret.
struct Glyph {
  /// How the bytes are shown.
  enum Form {
    case verbatim
    case tab
    case escapedScalar(UInt32)
    case escapedByte(UInt8)
    case mask
  }

  /// The bytes it stands for.
  let bytes: Range<Int>

  /// The cells it takes, counted from the first that was looked at.
  let cells: Range<Int>
  let form: Form
}
