import WMLintText

/// Three dots where somebody left something out.
extension DocumentReader {
  /// Takes the dots under the cursor as a value, or as whole members of an object, if there are any.
  mutating func takeElision(_ document: inout Document, _ scanner: borrowing Scanner) -> Bool {
    guard let upper = endOfElision(scanner) else { return false }
    if !mode.contains(.elisions) { report(.unexpected, offset..<upper, &document) }
    markIncomplete(&document)
    let isKey = state == .key || state == .firstKey
    // Strict JSON has no placeholders.
    let kind: Node.Kind = mode.isEmpty ? .broken : .placeholder
    append(kind, flags: .bare, &document, to: upper)
    if isKey { append(kind, flags: .bare, &document, to: upper) }
    return true
  }

  func endOfElision(_ scanner: borrowing Scanner) -> Int? {
    // The character `…` has three bytes as well.
    guard scanner.holds("...", at: offset) || scanner.holds("…", at: offset) else { return nil }
    let upper = offset + 3
    return Self.isWordByte(scanner[upper]) || scanner[upper] == ASCII.dot ? nil : upper
  }
}
