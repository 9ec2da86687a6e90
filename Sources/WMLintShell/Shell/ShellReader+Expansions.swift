import WMLintRequests
import WMLintText

extension ShellReader {
  /// A dollar sign, inside double quotes or outside.
  mutating func readDollar() {
    let isQuoted = frame.openQuote != nil
    let start = offset
    openWord()
    switch byte(offset + 1) {
    case ASCII.openParenthesis where byte(offset + 2) == ASCII.openParenthesis:
      offset = endOfArithmetic()
      append(.other, name: "", from: start)
    case ASCII.openParenthesis: openFrame(.substitution, length: 2)
    case ASCII.apostrophe where !isQuoted: readEscapedQuotes()
    case ASCII.quote where !isQuoted: offset += 1
    default:
      if let expansion = ShellExpansion.read(bytes, at: offset, before: end) {
        offset = expansion.end
        noteDefault(in: start..<offset)
        append(expansion.kind, name: shownName(of: expansion), from: start)
      } else {
        offset += 1
        append(start..<offset, isQuoted ? .shellDoubleQuotes : .shellWord)
      }
    }
  }

  /// The name that is in the text in the place of an expansion: none where the variable says little of it.
  mutating func shownName(of expansion: ShellExpansion) -> String {
    guard expansion.isAltered else { return expansion.name }
    hasAltered = true
    if let words = expansion.alternative { alternatives.append(script[words]) }
    return namesAltered ? expansion.name : ""
  }

  /// Notes the value in `${name:-value}`, unless that is an expansion itself.
  private mutating func noteDefault(in expansion: Range<Int>) {
    let start = expansion.lowerBound + 2
    guard byte(expansion.lowerBound + 1) == ASCII.openBrace, start < expansion.upperBound else {
      return
    }
    var sign = start
    while sign < expansion.upperBound, ShellByte.isName(bytes[sign]) { sign += 1 }
    let name = script[start..<sign]
    if byte(sign) == ASCII.colon { sign += 1 }
    guard !name.isEmpty, byte(sign) == ASCII.hyphen || byte(sign) == ASCII.equals,
      sign + 1 < expansion.upperBound
    else { return }
    var value = script[sign + 1..<expansion.upperBound - 1]
    while let first = value.bytes.first, first == ASCII.quote || first == ASCII.apostrophe,
      value.bytes.last == first,
      value.range.count > 1
    {
      value = value[value.range.dropFirst().dropLast()]
    }
    if !value.isEmpty, !value.bytes.contains(ASCII.dollar), !value.bytes.contains(ASCII.backtick) {
      append(Field(name: name, value: value))
    }
  }

  /// The index behind `$(( … ))`, or the end of the script.
  private func endOfArithmetic() -> Int {
    var depth = 0
    for index in offset + 1..<end {
      if bytes[index] == ASCII.openParenthesis { depth += 1 }
      if bytes[index] == ASCII.closeParenthesis { depth -= 1 }
      if depth == 0 { return index + 1 }
    }
    return end
  }
}
