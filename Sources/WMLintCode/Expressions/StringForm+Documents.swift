import WMLintText

/// The code in here-documents, which are tokens as a whole.
extension StringForm {
  /// The longest expression in one, in bytes.
  private static let longestCode = 256

  /// Whether it is that of here-documents, which quotes neither open nor close.
  var isDocument: Bool { open.isEmpty }

  /// The index after an expression that begins at an index: `#{…}`, `{$…}`; `nil` if none does.
  func endOfCode(at start: Int, before end: Int, in bytes: [UInt8]) -> Int? {
    let upper = min(end, start + Self.longestCode)
    let isOpen = interpolations.contains {
      !$0.open.isEmpty && bytes[start..<upper].starts(with: $0.open)
    }
    guard isOpen else { return nil }
    var depth = 0
    for index in start..<upper {
      if bytes[index] == ASCII.openBrace { depth += 1 }
      if bytes[index] == ASCII.closeBrace {
        depth -= 1
        if depth == 0 { return index + 1 }
      }
    }
    return nil
  }
}
