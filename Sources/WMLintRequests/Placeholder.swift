package import WMLintText

/// The placeholders that people write in URLs.
package enum Placeholder {
  /// The index behind the bracketed placeholder that begins at an index; `nil` if none does.
  package static func end(_ bytes: [UInt8], at start: Int, before end: Int) -> Int? {
    PlaceholderSyntax.url.end(at: start, before: end, in: bytes)
  }

  /// The name inside a segment that is a placeholder; empty where it has none, `nil` if the
  /// segment is a literal.
  package static func name(_ segment: MappedText) -> String? {
    let bytes = segment.bytes
    guard let first = bytes.first, !UUIDText.isOne(segment) else { return nil }
    if let end = end(segment.storage, at: bytes.startIndex, before: bytes.endIndex) {
      guard end == bytes.endIndex else { return "" }
      return segment.string.filter { !"{}$!#@<>[]".contains($0) }
    }
    switch first {
    case ASCII.backslash:
      if bytes.starts(with: "\\(".utf8), bytes.last == ASCII.closeParenthesis {
        return String(segment.string.dropFirst(2).dropLast())
      }
    case ASCII.colon, ASCII.dollar, ASCII.at: return String(segment.string.dropFirst())
    case ASCII.percent where bytes.count > 1: return percent(segment.string)
    case ASCII.tilde where bytes.last == ASCII.tilde: return segment.string.filter { $0 != "~" }
    default: break
    }
    if bytes.count <= 3, ["…", "...", "*"].contains(where: segment.equals) { return "" }
    if isMadeOfX(segment) { return "" }
    if isGeneratedExample(bytes) {
      return segment[bytes.startIndex..<bytes.endIndex - example.count].string
    }
    if startsWithYour(bytes) || isUpperCaseName(segment) || isBareName(segment) {
      return segment.string
    }
    let syntax = PlaceholderSyntax.url
    for index in bytes.indices where syntax.mayBegin(with: bytes[index]) {
      if Self.end(segment.storage, at: index, before: bytes.endIndex) != nil { return "" }
    }
    return nil
  }

  private static func percent(_ text: String) -> String? {
    let lower = text.lowercased()
    if lower.hasPrefix("%7b"), lower.hasSuffix("%7d") {
      return String(text.dropFirst(3).dropLast(3))
    }
    if text == "%s" || text == "%@" || text == "%d" || text == "%v" { return "" }
    let digits = text.dropFirst().prefix(while: \.isNumber)
    if !digits.isEmpty, text.dropFirst(digits.count + 1).hasPrefix("$") { return "" }
    return text.hasSuffix("%") ? String(text.dropFirst().dropLast()) : nil
  }

  /// `xxxxxxxx-xxxx`.
  private static func isMadeOfX(_ segment: MappedText) -> Bool {
    var hasLetter = false
    for byte in segment.bytes where ASCII.isLetter(byte) || !ASCII.contains(byte) {
      if !ASCII.contains(byte) {
        let letters = segment.string.filter(\.isLetter)
        return !letters.isEmpty && letters.allSatisfy { $0 == "x" || $0 == "X" }
      }
      if byte | ASCII.caseBit != ASCII.x { return false }
      hasLetter = true
    }
    return hasLetter
  }

  private static let example = Array("_example".utf8)

  /// `status_example`, as the documentation that is generated for SDKs has it.
  package static func isGeneratedExample(_ bytes: some BidirectionalCollection<UInt8>) -> Bool {
    bytes.count > example.count && bytes.suffix(example.count).elementsEqual(example)
      && bytes.allSatisfy { ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == ASCII.underscore }
  }

  private static func startsWithYour(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.first.map { $0 | ASCII.caseBit } == ASCII.y
      && bytes.prefix(4).elementsEqual("your".utf8) { $0 | ASCII.caseBit == $1 }
  }

  /// `PARTICIPANT_ID`, `YOUR-ID`.
  private static func isUpperCaseName(_ segment: MappedText) -> Bool {
    let bytes = segment.bytes
    // The first letter rules out most segments.
    guard bytes.count > 2, !bytes.contains(where: { ASCII.isSmallLetter($0) }) else { return false }
    let text = segment.string
    return text.contains(where: \.isLetter) && text.count > 2
      && text.allSatisfy { $0.isUppercase || $0 == "_" || $0 == "-" }
  }

  /// `participantId` as in a path that was copied from a page.
  private static func isBareName(_ segment: MappedText) -> Bool {
    let bytes = segment.bytes
    guard let last = bytes.last,
      last == ASCII.underscore || last | ASCII.caseBit == ASCII.d
    else { return false }
    let name = bytes[...(bytes.lastIndex { $0 != ASCII.underscore } ?? bytes.startIndex)]
    guard name.suffix(2).elementsEqual("id".utf8, by: { $0 | ASCII.caseBit == $1 }),
      bytes.allSatisfy({ ASCII.isLetter($0) || $0 == ASCII.underscore })
    else { return false }
    let words = NameWords.of(segment.string)
    return words.last == "id" && words.count > 1
  }
}
