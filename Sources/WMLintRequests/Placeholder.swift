package import WMLintText

/// The placeholders that people write in URLs.
package enum Placeholder {
  private static let brackets: [(open: String, close: String)] = [
    ("{{", "}}"), ("${", "}"), ("$!{", "}"), ("$(", ")"), ("#{", "}"), ("@{", "}"), ("{", "}"),
    ("<", ">"), ("[[", "]]"),
  ]

  /// The longest placeholder, so that a row of brackets that nothing closes is read in one go.
  private static let longest = 256

  /// The index behind the bracketed placeholder that begins at an index; nothing where none does.
  package static func end(_ bytes: [UInt8], at start: Int, before end: Int) -> Int? {
    guard start < end else { return nil }
    switch bytes[start] {
    case 0x7B, 0x24, 0x23, 0x40, 0x3C, 0x5B: break
    default: return nil
    }
    let upper = min(end, start + longest)
    let rest = bytes[start..<upper]
    for bracket in brackets where rest.starts(with: bracket.open.utf8) {
      return close(bytes, start + bracket.open.utf8.count, upper, bracket)
    }
    return nil
  }

  private static func close(
    _ bytes: [UInt8], _ start: Int, _ end: Int, _ bracket: (open: String, close: String)
  ) -> Int? {
    let closing = Array(bracket.close.utf8)
    let opening = bracket.open.utf8.last ?? 0
    var depth = 1
    var index = start
    while index < end {
      if bytes[index] == closing[0], depth == 1 {
        let rest = bytes[index..<end]
        return rest.starts(with: closing) ? index + closing.count : nil
      }
      if bytes[index] == opening { depth += 1 }
      if bytes[index] == closing[0] { depth -= 1 }
      index += 1
    }
    return nil
  }

  /// The name inside a segment that is a placeholder; empty where it has none, nothing where the
  /// segment is a literal.
  package static func name(_ segment: LiteralText) -> String? {
    if UUIDText.isOne(segment) { return nil }
    let text = segment.string
    if let end = end(
      segment.storage, at: segment.range.lowerBound, before: segment.range.upperBound)
    {
      guard end == segment.range.upperBound else { return "" }
      return text.filter { !"{}$!#@<>[]".contains($0) }
    }
    if text.hasPrefix("\\("), text.hasSuffix(")") { return String(text.dropFirst(2).dropLast()) }
    if text.lowercased().hasPrefix("%7b"), text.lowercased().hasSuffix("%7d") {
      return String(text.dropFirst(3).dropLast(3))
    }
    if text.lowercased().hasPrefix("your") { return text }
    if text.hasPrefix("~"), text.hasSuffix("~") { return text.filter { $0 != "~" } }
    if text.hasPrefix(":") || text.hasPrefix("$") || text.hasPrefix("@") {
      return String(text.dropFirst())
    }
    if text.hasPrefix("%"), text.count > 1 { return percent(text) }
    if text == "…" || text == "..." || text == "*" { return "" }
    let letters = text.filter(\.isLetter)
    if !letters.isEmpty, letters.allSatisfy({ $0 == "x" || $0 == "X" }) { return "" }
    if isUpperCaseName(text) || isBareName(text) { return text }
    let bytes = segment.range
    let holds = bytes.contains {
      Placeholder.end(segment.storage, at: $0, before: bytes.upperBound) != nil
    }
    return holds ? "" : nil
  }

  private static func percent(_ text: String) -> String? {
    if text == "%s" || text == "%@" || text == "%d" || text == "%v" { return "" }
    let digits = text.dropFirst().prefix(while: \.isNumber)
    if !digits.isEmpty, text.dropFirst(digits.count + 1).hasPrefix("$") { return "" }
    return text.hasSuffix("%") ? String(text.dropFirst().dropLast()) : nil
  }

  /// `PARTICIPANT_ID`, `YOUR-ID`.
  private static func isUpperCaseName(_ text: String) -> Bool {
    text.contains(where: \.isLetter) && text.count > 2
      && text.allSatisfy { $0.isUppercase || $0 == "_" || $0 == "-" }
  }

  /// `participantId` as it stands in a path that somebody copied from a page.
  private static func isBareName(_ text: String) -> Bool {
    guard text.allSatisfy({ $0.isASCII && ($0.isLetter || $0 == "_") }) else { return false }
    let words = NameWords.of(text)
    return words.last == "id" && words.count > 1
  }
}
