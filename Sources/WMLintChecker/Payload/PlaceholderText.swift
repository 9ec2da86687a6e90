import WMLintRequests
import WMLintText

/// Texts that stand for a value that somebody, or a tool, is to write in their place.
enum PlaceholderText {
  /// The marks that tools which fill files in have on both sides of a name.
  private static let marks = [ASCII.percent, ASCII.at, ASCII.hash, ASCII.underscore]

  /// Whether all of a text is a name that a tool fills in, or that documentation has in the place
  /// of a value: `$(STATUS)`, `%STATUS%`, `@@STATUS@@`, `status_example`.
  static func isToken(_ text: String) -> Bool {
    let bytes = text.utf8
    guard bytes.count > 2, let first = bytes.first, let last = bytes.last else { return false }
    return marks.contains(first) && first == last || Placeholder.isGeneratedExample(bytes)
      || text.hasPrefix("$(") && last == ASCII.closeParenthesis
  }

  /// Whether all of a text is certainly such a name, where any text may be right.
  static func isFilledIn(_ text: String) -> Bool {
    let bytes = text.utf8
    guard bytes.contains(where: ASCII.isLetter) else { return false }
    if isInAngles(text) { return !tags.contains(text.dropFirst().dropLast().lowercased()) }
    guard isToken(text), let first = bytes.first else { return false }
    let isDoubled = bytes.dropFirst().first == first && bytes.dropLast().last == first
    return first == ASCII.dollar || first == ASCII.percent || isDoubled
  }

  /// Names of elements of HTML that a text may be made of.
  private static let tags: Set<String> = [
    "a", "b", "body", "br", "code", "div", "em", "h1", "h2", "h3", "head", "hr", "html", "i", "img",
    "li", "ol", "p", "pre", "span", "strong", "table", "td", "tr", "u", "ul",
  ]

  /// Whether all of a text is a name between angle brackets: `<status>`.
  static func isInAngles(_ text: String) -> Bool {
    text.hasPrefix("<") && text.hasSuffix(">") && text.utf8.count > 2
      && text.dropFirst().dropLast().utf8.allSatisfy {
        ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == ASCII.underscore || $0 == ASCII.hyphen
      }
  }

  /// What is in texts that ask for a value.
  private static let asking: Set<String> = [
    "your", "my", "new", "the", "some", "any", "value", "id", "name", "placeholder", "replace",
    "enter", "insert", "change", "me", "here", "todo", "tbd", "example", "sample", "var",
    "variable", "input", "param", "env", "secret",
  ]

  /// Whether a text is made of capitals and of signs that part words: `OFF_QUEUE` is a value in some
  /// places, and stands for one in most.
  static func isInCapitals(_ text: String) -> Bool {
    text.utf8.contains(where: ASCII.isCapital)
      && text.utf8.allSatisfy {
        ASCII.isCapital($0) || ASCII.isDigit($0) || $0 == ASCII.underscore || $0 == ASCII.hyphen
      }
  }

  /// Whether a text in capitals asks for the value of a name rather than being one.
  static func asks(_ text: String, for name: String) -> Bool {
    let named = Set(NameWords.of(name))
    return NameWords.of(text).contains { asking.contains($0) || named.contains($0) }
  }
}
