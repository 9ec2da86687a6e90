/// A string literal of a programming language.
struct LiteralString {
  let form: TextForm

  /// The content between the quotes.
  let content: Range<Int>

  /// The index after the closing quotes.
  let end: Int

  /// Whether it must be decoded.
  let isEscaped: Bool

  /// Whether it contains an expression.
  let holdsExpression: Bool

  /// The string that begins at an index; `nil` if none does, or nothing closes it.
  init?(at start: Int, _ dialect: LiteralDialect, _ bytes: CodeBytes) {
    guard let (form, first) = TextForm.at(start, dialect, bytes) else { return nil }
    var cursor = CodeCursor(dialect, in: [.text(form)])
    var index = first
    while index < bytes.end, !cursor.openings.isEmpty { index = cursor.step(bytes, at: index) }
    guard cursor.openings.isEmpty, !cursor.isBroken, index - form.quoteLength >= first else {
      return nil
    }
    self.form = form
    content = first..<index - form.quoteLength
    end = index
    isEscaped = cursor.holdsEscape
    holdsExpression = cursor.holdsExpression
  }

  /// The adjacent strings of a range, with only white space between them, which make one.
  static func all(
    in range: Range<Int>, _ dialect: LiteralDialect, _ bytes: [UInt8]
  ) -> [LiteralString] {
    let bytes = CodeBytes(bytes, before: range.upperBound)
    var texts: [LiteralString] = []
    var index = range.lowerBound
    while let text = LiteralString(at: index, dialect, bytes) {
      texts.append(text)
      index = CodeCursor.endOfBlanks(from: text.end, dialect, bytes)
    }
    return texts
  }

  /// Whether only quotes are round the text, so that its first byte shows its form.
  var isPlain: Bool {
    !form.isTriple && !form.isRaw && !form.isBytes && form.interpolation != .braces
  }
}
