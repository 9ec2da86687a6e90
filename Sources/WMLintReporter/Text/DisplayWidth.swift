import WMLintDiagnostics
import WMLintText

/// How many cells of a terminal a character takes.
enum DisplayWidth {
  /// The cells of a character that is shown as it is.
  static func cells(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    // A flag is two of these, and is two cells wide.
    if (0x1F1E6...0x1F1FF).contains(scalar.value) { return 1 }
    if isWide(scalar.value) || scalar.properties.isEmojiPresentation { return 2 }
    // The vowels and finals of Hangul are drawn into the syllable.
    if (0x1160...0x11FF).contains(scalar.value) { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return 1
    }
  }

  /// The cells of a text once its secrets are covered and its control characters escaped; `nil`
  /// for one of several lines.
  static func cells(ofShown text: String) -> Int? {
    if text.isPlain { return Secrets.masked(text).utf8.count }
    if text.contains(where: \.isNewline) { return nil }
    let safe = Unprintable.escaped(Secrets.masked(text))
    return safe.unicodeScalars.reduce(0) { $0 + cells(of: $1) }
  }

  /// Whether UAX #11 calls the character wide or fullwidth, emoji apart.
  private static func isWide(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4CF: true
    case 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19: true
    case 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6: true
    case 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD: true
    default: false
    }
  }
}
