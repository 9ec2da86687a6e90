import WMLintText

/// Places that begin with a percent sign: `%s`, `%-5.1f`, `%2$d`, `%(name)s`.
extension CodeFormat {
  /// What may be between the sign and the letter.
  private static let flags = ByteSet("0123456789.-+#$* ".utf8)

  /// What may be there in Java and in Go too.
  private static let flagsOfJava = ByteSet("0123456789.-+#$, (<".utf8)
  private static let flagsOfGo = ByteSet("0123456789.-+#[]* ".utf8)

  /// Letters before which the size of an argument may be said, as C does it.
  private static let sized = ByteSet("cdiouxXeEfFgGs".utf8)

  /// The letters whose argument is put there as it is.
  private static let plain = ByteSet("sdviu@".utf8)

  private static func flags(_ language: Language) -> ByteSet {
    switch language.objects {
    case .java, .kotlin: flagsOfJava
    case .go: flagsOfGo
    // `util.format` of Node has none.
    case nil where language.dialect == .javaScript: ByteSet([])
    default: flags
    }
  }

  static func percentSpecifiers(in text: MappedText, _ language: Language) -> [Specifier] {
    var specifiers: [Specifier] = []
    var count = 0
    var index = text.range.lowerBound
    while let start = text.storage[index..<text.range.upperBound].firstIndex(of: ASCII.percent) {
      guard let (specifier, taken) = specifier(at: start, count, in: text, language) else {
        index = start + 1
        continue
      }
      specifiers.append(specifier)
      count += taken
      index = specifier.range.upperBound
    }
    return specifiers
  }

  /// The place that a percent sign begins, and how many arguments it takes in their order.
  private static func specifier(
    at start: Int, _ count: Int, in text: MappedText, _ language: Language
  ) -> (Specifier, taken: Int)? {
    let bytes = text.storage
    let end = text.range.upperBound
    var index = start + 1
    guard index < end else { return nil }
    if bytes[index] == ASCII.percent {
      return (Specifier(range: start..<index + 1, literal: ASCII.percent), 0)
    }
    var name = ""
    if let close = closing(bytes[index], language),
      let last = bytes[index..<min(end, index + 64)].firstIndex(of: close)
    {
      name = String(decoding: bytes[index + 1..<last], as: UTF8.self)
      index = last + 1
      // `%{name}` of Ruby has no letter.
      if close == ASCII.closeBrace { return (Specifier(range: start..<index, name: name), 0) }
    }
    let known = self.flags(language)
    let first = index
    while index < end {
      // In PHP the padding character follows a quote.
      if language.objects == .php, bytes[index] == ASCII.apostrophe {
        index += 2
      } else if known.contains(bytes[index]) {
        index += 1
      } else {
        break
      }
    }
    let flags = bytes[first..<min(index, end)]
    while index + 1 < end, "hlLqz".utf8.contains(bytes[index]),
      sized.contains(bytes[index + 1]) || bytes[index + 1] == bytes[index]
    {
      index += 1
    }
    guard index < end, ASCII.isLetter(bytes[index]) || bytes[index] == ASCII.at else { return nil }
    let letter = bytes[index]
    index += 1
    if language.objects == .java || language.objects == .kotlin {
      if letter == ASCII.n, flags.isEmpty {
        return (Specifier(range: start..<index, literal: ASCII.lineFeed), 0)
      }
      // `%tY` is a part of a time.
      if letter | ASCII.caseBit == ASCII.t, index < end, ASCII.isLetter(bytes[index]) {
        index += 1
      }
    }
    let number = position(flags)
    let isPlain = plain.contains(letter) && (flags.isEmpty || number != nil)
    if !name.isEmpty {
      return (Specifier(range: start..<index, name: name, isPlain: isPlain), 0)
    }
    let widths = flags.count { $0 == ASCII.asterisk }
    return (
      Specifier(range: start..<index, position: number ?? count + widths, isPlain: isPlain),
      number == nil ? widths + 1 : 0
    )
  }

  /// What closes a name that a byte opens.
  private static func closing(_ open: UInt8, _ language: Language) -> UInt8? {
    switch open {
    case ASCII.openParenthesis where language.dialect == .python: ASCII.closeParenthesis
    case ASCII.openBrace where language.objects == .ruby: ASCII.closeBrace
    case ASCII.lessThan where language.objects == .ruby: ASCII.greaterThan
    default: nil
    }
  }

  /// The place of an argument that is named by its number: `%1$s`, or `%[1]s` of Go.
  private static func position(_ flags: ArraySlice<UInt8>) -> Int? {
    guard
      let last = flags.firstIndex(where: { $0 == ASCII.dollar || $0 == ASCII.closeBracket })
    else { return nil }
    let digits = flags[..<last].drop { $0 == ASCII.openBracket }
    return Int(String(decoding: digits, as: UTF8.self)).map { $0 &- 1 }
  }
}
