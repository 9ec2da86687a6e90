import WMLintText

/// A form of string literal. A class, so that all literals of the form share one instance.
final class StringForm: Sendable {
  /// Which escapes it has.
  enum Escape: Sendable {
    case none
    /// `\n`, `\"`, `\u0041` and the like.
    case backslash
    /// A backslash before the quote or another backslash; before anything else it is a plain
    /// character.
    case quoteOnly
    /// A backslash before the quote, which stays in the string.
    case raw
    /// The quote, written twice.
    case doubling
    /// The escapes of PowerShell.
    case backtick
  }

  /// Interpolated code within a string.
  struct Interpolation: Sendable {
    /// What opens it; empty for a name after a dollar sign.
    let open: [UInt8]

    /// The bracket that closes it, and how often it is written.
    let close: UInt8
    let closeCount: Int

    /// How many bytes of what opens it are part of the code.
    let kept: Int

    /// Whether the doubled opening character is a plain character.
    let isDoubled: Bool

    private init(_ brackets: PlaceholderForm?, kept: Int = 0, isDoubled: Bool = false) {
      open = brackets?.open ?? []
      close = brackets?.close.first ?? 0
      closeCount = brackets?.close.count ?? 0
      self.kept = kept
      self.isDoubled = isDoubled
    }

    static let dollarBraces = Interpolation(.dollarBraces)
    static let hashBraces = Interpolation(.hashBraces)
    static let backslash = Interpolation(PlaceholderForm("\\(", ")"))
    static let backslashHash = Interpolation(PlaceholderForm("\\#(", ")"))
    static let dollarParentheses = Interpolation(.dollarParentheses)
    static let braces = Interpolation(.braces, isDoubled: true)
    /// `{{expression}}`, where single braces are plain characters.
    static let doubleBraces = Interpolation(.doubleBraces)
    /// `{$expression}`
    static let bracesDollar = Interpolation(.bracesDollar, kept: 1)
    /// `$name`
    static let dollarName = Interpolation(nil)
  }

  let open: [UInt8]
  let close: [UInt8]
  let escape: Escape
  let interpolations: [Interpolation]
  let isMultiline: Bool

  /// Whether the line breaks next to the quotes are left out of the string.
  let dropsOuterBreaks: Bool

  /// Whether a doubled quote is a plain quote, as in PowerShell, which also has the backtick.
  var doublesQuote: Bool { escape == .doubling || escape == .backtick && close.count == 1 }

  /// The bytes in it that may begin an escape or an interpolation.
  let special: ByteSet

  /// How to write a text in this form.
  let encoding: SourceMap.Encoding

  init(
    _ open: String, _ close: String? = nil, _ escape: Escape = .backslash,
    _ interpolations: [Interpolation] = [], isMultiline: Bool = false,
    dropsOuterBreaks: Bool = false
  ) {
    let close = close ?? open
    self.open = Array(open.utf8)
    self.close = Array(close.utf8)
    self.escape = escape
    self.interpolations = interpolations
    self.isMultiline = isMultiline
    self.dropsOuterBreaks = dropsOuterBreaks
    let openings = interpolations.map { $0.open.first ?? ASCII.dollar }
    special = ByteSet(
      openings + self.close.prefix(1) + [ASCII.backslash, ASCII.backtick, ASCII.lineFeed])
    encoding = .code(Self.quoting(close, escape, interpolations, isMultiline: isMultiline))
  }

  private static func quoting(
    _ close: String, _ escape: Escape, _ interpolations: [Interpolation], isMultiline: Bool
  ) -> CodeQuoting {
    let openings = interpolations.flatMap { interpolation in
      interpolation.isDoubled || interpolation.closeCount > 1
        ? ["{", "}"]
        : [interpolation.open.isEmpty ? "$" : String(decoding: interpolation.open, as: UTF8.self)]
    }
    switch escape {
    case .backslash:
      return CodeQuoting(.backslash, special: close.prefix(1) + "\\", refused: openings)
    case .doubling:
      return CodeQuoting(
        .doubling, special: String(close.prefix(1)), refused: openings, isMultiline: isMultiline)
    case .backtick:
      return CodeQuoting(.backtick, special: close + "`", refused: openings)
    case .quoteOnly:
      return CodeQuoting(
        .none, special: "", refused: openings + [close, "\\"], isMultiline: isMultiline)
    case .raw, .none:
      return CodeQuoting(
        .none, special: "", refused: openings + [close] + (escape == .raw ? ["\\"] : []),
        isMultiline: isMultiline)
    }
  }
}
