/// How a text is written inside a string literal of a programming language.
package struct CodeQuoting: Hashable, Sendable {
  /// How a character is written that would mean something else there.
  package enum Escape: Hashable, Sendable {
    case backslash
    /// Written twice.
    case doubling
    /// The backtick of PowerShell.
    case backtick
    /// It cannot be written.
    case none
  }

  private let escape: Escape

  /// The characters that need the escape.
  private let special: String

  /// The characters that cannot be written at all, because they begin or end something.
  private let refused: [String]
  private let isMultiline: Bool

  package init(
    _ escape: Escape, special: String, refused: [String] = [], isMultiline: Bool = false
  ) {
    self.escape = escape
    self.special = special
    self.refused = refused
    self.isMultiline = isMultiline
  }

  /// The text as it is written between the quotes; `nil` if it cannot be.
  func encode(_ text: String) -> String? {
    if refused.contains(where: { text.contains($0) }) { return nil }
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar < " ", scalar != "\t" {
        guard let written = control(scalar) else { return nil }
        result += written
      } else if special.unicodeScalars.contains(scalar) {
        guard let mark = mark(of: scalar) else { return nil }
        result.unicodeScalars.append(mark)
        result.unicodeScalars.append(scalar)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private func mark(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch escape {
    case .backslash: "\\"
    case .doubling: scalar
    case .backtick: "`"
    case .none: nil
    }
  }

  private func control(_ scalar: Unicode.Scalar) -> String? {
    switch (scalar, escape) {
    case ("\n", .backslash): "\\n"
    case ("\r", .backslash): "\\r"
    case ("\n", .backtick): "`n"
    case ("\r", .backtick): "`r"
    case ("\n", _), ("\r", _): isMultiline ? String(scalar) : nil
    default: nil
    }
  }
}
