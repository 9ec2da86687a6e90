import WMLintDiagnostics
import WMLintText

extension [UInt8] {
  /// Appends a text as content or as the value of an attribute, its secrets covered.
  ///
  /// What XML 1.0, section 2.2, has no place for is shown by its number, as are line ends, which an
  /// attribute would lose.
  mutating func append(xml text: String, startsLine: Bool = false) {
    Unprintable.forEach(in: Secrets.masked(text), startsLine: startsLine) { scalar, isEscaped in
      switch scalar {
      case "&": append("&amp;")
      case "<": append("&lt;")
      case ">": append("&gt;")
      case "\"": append("&quot;")
      case "\u{FFFE}", "\u{FFFF}": append(Unprintable.escape(scalar.value))
      // What a build would obey is the same text to a reader of XML.
      case "#", ":": append(isEscaped ? "&#\(scalar.value);" : String(scalar))
      case _ where isEscaped: append(Unprintable.escape(scalar.value))
      default: append(scalar)
      }
    }
  }
}
