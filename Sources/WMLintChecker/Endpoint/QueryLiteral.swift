import WMLintRequests
import WMLintText

/// Tells the parts of a query that are sent as written from placeholders.
enum QueryLiteral {
  /// The characters of values that nobody has to fill in.
  private static let marks = Set("_-.:/+ ,;|'\"=&@!")

  /// Whether a name is one that is sent.
  static func isName(_ written: MappedText, _ name: String) -> Bool {
    let plain = name.filter { $0 != "[" && $0 != "]" }
    return !plain.isEmpty && !name.contains("[[") && isPlain(plain)
      && Placeholder.end(
        written.storage, at: written.range.lowerBound, before: written.range.upperBound) == nil
  }

  /// The value as it is read; `nil` if nobody knows it before the request is sent.
  static func value(_ written: MappedText) -> String? {
    guard let decoded = QueryText.decoded(written), isPlain(decoded) else { return nil }
    let text = decoded.trimmingSpaces
    return text.isEmpty ? nil : text
  }

  /// Whether a value is a sample that is to be replaced, as people write in examples: `PAGE_SIZE`,
  /// `n`.
  static func mayStandForOther(
    _ written: MappedText, _ value: String, of name: String, taking values: [String]
  ) -> Bool {
    if value.count == 1 && value.allSatisfy(\.isLetter) || value.lowercased() == name.lowercased() {
      return true
    }
    if PlaceholderText.isToken(value) { return true }
    if values.contains(where: PlaceholderText.isInCapitals), PlaceholderText.isInCapitals(value) {
      return PlaceholderText.asks(value, for: name)
    }
    return Placeholder.name(written.trimmed) != nil
  }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.first, first != "@", first != ":", !text.contains("...") else {
      return text.isEmpty
    }
    return text.allSatisfy { $0.isLetter || $0.isNumber || marks.contains($0) }
  }
}

extension String {
  /// The text without the spaces round it.
  fileprivate var trimmingSpaces: String {
    let start = drop { $0 == " " }
    let end = start.lastIndex { $0 != " " }
    return end.map { String(start[...$0]) } ?? ""
  }
}
