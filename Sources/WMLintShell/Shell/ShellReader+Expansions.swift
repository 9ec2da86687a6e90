import WMLintRequests
import WMLintText

extension ShellReader {
  /// A dollar sign, inside double quotes or outside.
  mutating func readDollar() {
    let isQuoted = frame.openQuote != nil
    let start = offset
    openWord()
    switch byte(offset + 1) {
    case 0x28 where byte(offset + 2) == 0x28:
      offset = endOfArithmetic()
      append(.other, name: "", from: start)
    case 0x28: openFrame(.substitution, length: 2)
    case 0x27 where !isQuoted: readEscapedQuotes()
    case 0x22 where !isQuoted: offset += 1
    default:
      if let expansion = ShellExpansion.read(bytes, at: offset, before: end) {
        offset = expansion.end
        noteDefault(in: start..<offset)
        append(expansion.kind, name: expansion.name, from: start)
      } else {
        offset += 1
        append(start..<offset, isQuoted ? .shellDoubleQuotes : .shellWord)
      }
    }
  }

  /// Notes the value in `${name:-value}`, unless that is an expansion itself.
  private mutating func noteDefault(in expansion: Range<Int>) {
    let start = expansion.lowerBound + 2
    guard byte(expansion.lowerBound + 1) == 0x7B, start < expansion.upperBound else { return }
    var sign = start
    while sign < expansion.upperBound, ShellByte.isName(bytes[sign]) { sign += 1 }
    let name = script[start..<sign]
    if byte(sign) == 0x3A { sign += 1 }
    guard !name.isEmpty, byte(sign) == 0x2D || byte(sign) == 0x3D, sign + 1 < expansion.upperBound
    else { return }
    var value = script[sign + 1..<expansion.upperBound - 1]
    while let first = value.bytes.first, first == 0x22 || first == 0x27, value.bytes.last == first,
      value.range.count > 1
    {
      value = value[value.range.dropFirst().dropLast()]
    }
    if !value.isEmpty, !value.bytes.contains(0x24), !value.bytes.contains(0x60) {
      append(Field(name: name, value: value))
    }
  }

  /// The index behind `$(( … ))`, or the end of the script.
  private func endOfArithmetic() -> Int {
    var depth = 0
    for index in offset + 1..<end {
      if bytes[index] == 0x28 { depth += 1 }
      if bytes[index] == 0x29 { depth -= 1 }
      if depth == 0 { return index + 1 }
    }
    return end
  }
}
