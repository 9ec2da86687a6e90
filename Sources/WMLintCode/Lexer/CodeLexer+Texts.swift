import WMLintText

extension CodeLexer {
  /// Reads a string that begins here, to its end or to the code in it.
  mutating func readText() -> Bool {
    if bytes[offset] == ASCII.lessThan, readDocumentMark() { return true }
    if bytes[offset] == ASCII.percent, readPercentText() { return true }
    guard language.textBeginnings.contains(bytes[offset]) else { return false }
    for form in language.openings[Int(bytes[offset])]
    where starts(language.strings[form].open, at: offset) {
      if isApostrophe { return false }
      let start = offset
      offset += language.strings[form].open.count
      readPart(of: form, from: start, opensText: true)
      return true
    }
    return false
  }

  /// Whether a quote is in the middle of a word, as in prose between the tags of JSX.
  private var isApostrophe: Bool {
    guard bytes[offset] == ASCII.apostrophe, let last = tokens.last, last.kind == .name,
      last.range.upperBound == offset
    else { return false }
    return !isWordBeforeValue(last)
  }

  /// Continues a string after the bracket that ends the code in it.
  mutating func resumeText(_ byte: UInt8) -> Bool {
    guard let open = openTexts.last, byte == open.close, open.depth <= 0 else { return false }
    openTexts.removeLast()
    let start = offset
    offset += 1
    while offset - start < open.closeCount, self.byte(offset) == byte { offset += 1 }
    readPart(of: open.form, from: start, opensText: false)
    return true
  }

  /// Reads a part of a string, whose content begins at the offset.
  private mutating func readPart(of form: Int, from start: Int, opensText: Bool) {
    let string = language.strings[form]
    var start = start
    var contentStart = offset
    var opensText = opensText
    while offset < end {
      let byte = bytes[offset]
      guard string.special.contains(byte) else {
        offset += 1
        continue
      }
      if starts(string.close, at: offset), !isDoubled(string) {
        let content = contentStart..<offset
        offset += string.close.count
        return append(form, start, content, opensText, closesText: true)
      }
      if let interpolation = interpolation(in: string) {
        let content = contentStart..<offset
        if !interpolation.open.isEmpty {
          offset += interpolation.open.count
          offset -= interpolation.kept
          append(form, start, content, opensText, closesText: false)
          openTexts.append(
            OpenText(
              form: form, close: interpolation.close, closeCount: interpolation.closeCount))
          return
        }
        append(form, start, content, opensText, closesText: false)
        readInterpolatedName()
        (start, contentStart, opensText) = (offset, offset, false)
        continue
      }
      if byte == ASCII.lineFeed, !string.isMultiline { break }
      offset += width(of: byte, in: string)
    }
    offset = min(offset, end)
    append(form, start, contentStart..<offset, opensText, closesText: true)
  }

  /// Whether the closing quote here is part of the string.
  private func isDoubled(_ string: StringForm) -> Bool {
    string.doublesQuote && starts(string.close, at: offset + string.close.count)
  }

  /// How many bytes belong together: those of an escape, or of a doubled quote.
  private func width(of byte: UInt8, in string: StringForm) -> Int {
    switch string.escape {
    case .backslash, .quoteOnly, .raw:
      byte == ASCII.backslash ? escapeWidth : bracePair(byte, string)
    case .backtick:
      byte == ASCII.backtick || string.doublesQuote && byte == string.close.first && isPair(byte)
        ? 2 : 1
    case .doubling: byte == string.close.first && isPair(byte) ? 2 : bracePair(byte, string)
    case .none: bracePair(byte, string)
    }
  }

  /// A line break after a backslash does not end the string.
  private var escapeWidth: Int {
    byte(offset + 1) == ASCII.carriageReturn && byte(offset + 2) == ASCII.lineFeed ? 3 : 2
  }

  private func isPair(_ byte: UInt8) -> Bool { self.byte(offset + 1) == byte }

  private func bracePair(_ byte: UInt8, _ string: StringForm) -> Int {
    byte == ASCII.openBrace && isPair(byte) && string.interpolations.contains(where: \.isDoubled)
      ? 2 : 1
  }

  /// The interpolation that begins here, if one does.
  private func interpolation(in string: StringForm) -> StringForm.Interpolation? {
    string.interpolations.first { interpolation in
      if interpolation.open.isEmpty {
        return bytes[offset] == ASCII.dollar && isNameStart(byte(offset + 1))
          && byte(offset + 1) != ASCII.dollar
      }
      guard starts(interpolation.open, at: offset) else { return false }
      // The first of three braces is part of the string.
      if interpolation.closeCount > 1, byte(offset + 2) == interpolation.open[0] { return false }
      return !interpolation.isDoubled || !isPair(interpolation.open[0])
    }
  }

  /// Reads `$name`, and the member after it if there is one.
  private mutating func readInterpolatedName() {
    let start = offset
    offset = endOfName(from: start + 1)
    if language.hasCommands, byte(offset) == ASCII.colon, isNameStart(byte(offset + 1)) {
      offset = endOfName(from: offset + 1)
    }
    append(.name, from: start)
    guard language.interpolatesMembers else { return }
    if byte(offset) == ASCII.hyphen, byte(offset + 1) == ASCII.greaterThan,
      isNameStart(byte(offset + 2))
    {
      let operation = offset
      offset += 2
      append(.symbol, from: operation)
      let name = offset
      offset = endOfName(from: name)
      append(.name, from: name)
    }
  }

  private mutating func append(
    _ form: Int, _ start: Int, _ content: Range<Int>, _ opensText: Bool, closesText: Bool
  ) {
    tokens.append(
      CodeToken(
        kind: .text, range: start..<offset, content: content, form: form, opensText: opensText,
        closesText: closesText, startsLine: startsLine))
    startsLine = false
  }
}
