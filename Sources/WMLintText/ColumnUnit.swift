/// What the columns of a report count.
package enum ColumnUnit: String, CaseIterable, Hashable, Sendable {
  /// Unicode scalars, as Emacs counts.
  case scalars
  /// Bytes of UTF-8, as Vim counts.
  case bytes
  /// Units of UTF-16, as VS Code counts.
  case utf16

  /// How many columns begin with a byte of UTF-8.
  func columns(of byte: UInt8) -> Int {
    switch self {
    case .bytes: 1
    case .scalars: ASCII.isContinuation(byte) ? 0 : 1
    // RFC 3629, section 3: from this byte on four make a character, which UTF-16 writes in two units.
    case .utf16: ASCII.isContinuation(byte) ? 0 : byte >= 0xF0 ? 2 : 1
    }
  }
}
