import WMLintText

/// What is in the brackets of a pattern: `[a-z]`, `[!0-9]`, `[[:alpha:]_]`.
struct BracketExpression: Sendable {
  private var words: [UInt64] = [0, 0, 0, 0]
  private var isInverted = false

  /// Reads a set after its opening bracket; `nil` if it is malformed: then nothing matches.
  init?(_ rest: inout ArraySlice<UInt8>) {
    if let first = rest.first, first == ASCII.exclamationMark || first == ASCII.caret {
      isInverted = true
      rest = rest.dropFirst()
    }
    // What a hyphen may go on from.
    var last: UInt8?
    var isFirst = true
    while let byte = rest.popFirst() {
      if byte == ASCII.closeBracket, !isFirst { return }
      isFirst = false
      if byte == ASCII.backslash {
        guard let escaped = rest.popFirst() else { return nil }
        insert(escaped, escaped)
        last = escaped
      } else if byte == ASCII.hyphen, let start = last, let end = rest.first,
        end != ASCII.closeBracket
      {
        guard let end = Self.end(&rest) else { return nil }
        insert(start, end)
        last = nil
      } else if byte == ASCII.openBracket, rest.first == ASCII.colon {
        guard let close = rest.firstIndex(of: ASCII.closeBracket) else { return nil }
        let name = rest[(rest.startIndex + 1)..<close]
        if name.last == ASCII.colon {
          guard let ranges = Self.classes[String(decoding: name.dropLast(), as: UTF8.self)] else {
            return nil
          }
          for range in ranges { insert(range.lowerBound, range.upperBound) }
          rest = rest[(close + 1)...]
          last = nil
        } else {
          insert(byte, byte)
          last = byte
        }
      } else {
        insert(byte, byte)
        last = byte
      }
    }
    return nil
  }

  func contains(_ byte: UInt8) -> Bool {
    (words[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1) != isInverted
  }

  private static func end(_ rest: inout ArraySlice<UInt8>) -> UInt8? {
    guard let byte = rest.popFirst() else { return nil }
    return byte == ASCII.backslash ? rest.popFirst() : byte
  }

  private mutating func insert(_ first: UInt8, _ last: UInt8) {
    guard first <= last else { return }
    for byte in first...last { words[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }
  }

  private static let classes: [String: [ClosedRange<UInt8>]] = [
    "alnum": [ASCII.digits, ASCII.capitals, ASCII.smallLetters],
    "alpha": [ASCII.capitals, ASCII.smallLetters],
    "blank": [ASCII.space...ASCII.space, ASCII.tab...ASCII.tab],
    "cntrl": [0...ASCII.space - 1, ASCII.delete...ASCII.delete],
    "digit": [ASCII.digits],
    "graph": [ASCII.exclamationMark...ASCII.tilde],
    "lower": [ASCII.smallLetters],
    "print": [ASCII.space...ASCII.tilde],
    "punct": [
      ASCII.exclamationMark...ASCII.slash, ASCII.colon...ASCII.at,
      ASCII.openBracket...ASCII.backtick, ASCII.openBrace...ASCII.tilde,
    ],
    // Git's own tables count neither the vertical tab nor the form feed.
    "space": [
      ASCII.tab...ASCII.lineFeed, ASCII.carriageReturn...ASCII.carriageReturn,
      ASCII.space...ASCII.space,
    ],
    "upper": [ASCII.capitals],
    "xdigit": [
      ASCII.digits, ASCII.capitalA...ASCII.capitalF, ASCII.a...ASCII.f,
    ],
  ]
}
