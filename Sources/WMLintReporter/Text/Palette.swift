import WMLintDiagnostics

/// What the parts of the report for people look like.
struct Palette {
  /// A part of the report that has a look of its own.
  enum Style {
    case error, warning, note, message, gutter, aside, escape, added

    init(_ severity: Severity) {
      switch severity {
      case .error: self = .error
      case .warning: self = .warning
      case .note: self = .note
      }
    }
  }

  let usesColor: Bool

  /// Appends what turns a style on.
  func begin(_ style: Style, in output: inout [UInt8]) {
    if usesColor { output.append(Self.sequence(of: style)) }
  }

  /// Appends what turns every style off.
  func end(in output: inout [UInt8]) {
    if usesColor { output.append("\u{1B}[0m") }
  }

  /// Appends a text that is shown as it is in a style.
  func append(_ text: String, in style: Style?, to output: inout [UInt8]) {
    if let style { begin(style, in: &output) }
    output.append(text)
    if style != nil { end(in: &output) }
  }

  /// Appends a character of the report's own in a style.
  func append(ascii character: Unicode.Scalar, in style: Style, to output: inout [UInt8]) {
    begin(style, in: &output)
    output.append(ascii: character)
    end(in: &output)
  }

  private static func sequence(of style: Style) -> String {
    switch style {
    case .error: "\u{1B}[1;31m"
    case .warning: "\u{1B}[1;33m"
    case .note: "\u{1B}[1;36m"
    case .message: "\u{1B}[1m"
    case .gutter: "\u{1B}[2;34m"
    case .aside: "\u{1B}[1;34m"
    case .escape: "\u{1B}[7m"
    case .added: "\u{1B}[1;32m"
    }
  }
}
