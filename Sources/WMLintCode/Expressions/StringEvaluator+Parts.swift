import WMLintText

extension StringEvaluator {
  /// Appends a part of a text with its escapes read.
  mutating func appendPart(_ index: Int) {
    let token = code.tokens[index]
    let form = code.language.strings[token.form]
    let content = form.dropsOuterBreaks ? withoutOuterBreaks(token) : token.content
    // It is looked at again for each use.
    if content.count > longest {
      isTooLong = true
      return
    }
    let bytes = code.text.storage
    var start = content.lowerBound
    var offset = start
    func isEscape(_ byte: UInt8) -> Bool {
      switch form.escape {
      case .backslash, .quoteOnly: byte == ASCII.backslash
      case .backtick: byte == ASCII.backtick || form.doublesQuote && byte == form.close.first
      case .doubling: byte == form.close.first
      case .raw, .none: false
      }
    }
    let isBraced = form.interpolations.contains(where: \.isDoubled)
    if isRoute(bytes[content], isBraced: isBraced) { isTemplate = true }
    while offset < content.upperBound {
      let byte = bytes[offset]
      let isDoubledBrace =
        isBraced && (byte == ASCII.openBrace || byte == ASCII.closeBrace)
        && offset + 1 < content.upperBound
        && bytes[offset + 1] == byte
      if form.isDocument, !isEscape(byte),
        let end = form.endOfCode(at: offset, before: content.upperBound, in: bytes)
      {
        joined.append(code.text[start..<offset], encoding: form.encoding)
        appendBlank("", standingFor: code.text[offset..<end].place)
        offset = end
        start = end
        continue
      }
      guard isEscape(byte) || isDoubledBrace else {
        offset += 1
        continue
      }
      joined.append(code.text[start..<offset], encoding: form.encoding)
      let escape = offset
      let decoded =
        isDoubledBrace
        ? [byte]
        : CodeEscape.decoded(
          bytes[..<content.upperBound], at: &offset, form.escape, quote: form.close.first)
      if isDoubledBrace { offset += 2 }
      joined.append(
        decoded, standingFor: code.text[escape..<offset].place, encoding: form.encoding)
      start = offset
    }
    joined.append(code.text[start..<content.upperBound], encoding: form.encoding)
    if joined.count > longest { isTooLong = true }
  }

  /// Whether a segment of a path is `:name`, `{name}` or `<name>`.
  private func isRoute(_ bytes: ArraySlice<UInt8>, isBraced: Bool) -> Bool {
    var previous: UInt8 = 0
    for byte in bytes {
      if previous == ASCII.slash,
        byte == ASCII.colon || byte == ASCII.lessThan || byte == ASCII.openParenthesis
          || byte == ASCII.asterisk
          || byte == ASCII.openBrace && !isBraced
      {
        return true
      }
      previous = byte
    }
    return false
  }

  private func withoutOuterBreaks(_ token: CodeToken) -> Range<Int> {
    let bytes = code.text.storage
    var content = token.content
    if token.opensText,
      let first = bytes[content].firstIndex(where: {
        $0 != ASCII.space && $0 != ASCII.tab && $0 != ASCII.carriageReturn
      }),
      bytes[first] == ASCII.lineFeed
    {
      content = first + 1..<content.upperBound
    }
    if token.closesText,
      let last = bytes[content].lastIndex(where: { $0 != ASCII.space && $0 != ASCII.tab }),
      bytes[last] == ASCII.lineFeed
    {
      let isReturn = last > content.lowerBound && bytes[last - 1] == ASCII.carriageReturn
      content = content.lowerBound..<(isReturn ? last - 1 : last)
    }
    return content
  }
}
