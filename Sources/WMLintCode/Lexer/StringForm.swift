import WMLintText

/// A form in which a language writes texts; a class, as each text is read by one.
final class StringForm: Sendable {
  /// What stands for something else in it.
  enum Escape: Sendable {
    case none
    /// `\n`, `\"`, `\u0041` and the like.
    case backslash
    /// A backslash before the quote or another one; before anything else it is itself.
    case quoteOnly
    /// A backslash that hides the quote, and stays.
    case raw
    /// The quote, written twice.
    case doubling
    /// The escapes of PowerShell.
    case backtick
  }

  /// Code within a text, whose value is put there.
  struct Interpolation: Sendable {
    /// What opens it; empty for a name behind a dollar sign.
    let open: [UInt8]

    /// The bracket that closes it, and how often it is written.
    let close: UInt8
    let closeCount: Int

    /// How much of what opens it is a part of the code.
    let kept: Int

    /// Whether the opening character, written twice, is itself.
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
    /// `{{expression}}`, where single braces are themselves.
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

  /// Whether the line breaks next to the quotes are not part of the text.
  let dropsOuterBreaks: Bool

  /// Whether the quote, written twice, is itself: in PowerShell as well as behind a backtick.
  var doublesQuote: Bool { escape == .doubling || escape == .backtick && close.count == 1 }

  /// The bytes in it that may be more than themselves.
  let special: ByteSet

  /// How a text is written in it.
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
