import WMLintRequests
import WMLintText

/// Texts such as `OFF_QUEUE`, which are values in some places and stand for others in most.
enum UpperCaseWords {
  /// What is in texts that ask for a value.
  private static let asking: Set<String> = [
    "your", "my", "new", "the", "some", "any", "value", "id", "name", "placeholder", "replace",
    "enter", "insert", "change", "me", "here", "todo", "tbd", "example", "sample", "var",
    "variable", "input", "param", "env", "secret",
  ]

  /// Whether a text is made of capitals and of signs that part words.
  static func isMade(_ text: String) -> Bool {
    text.utf8.contains(where: ASCII.isCapital)
      && text.utf8.allSatisfy {
        ASCII.isCapital($0) || ASCII.isDigit($0) || $0 == ASCII.underscore || $0 == ASCII.hyphen
      }
  }

  /// Whether a text asks for the value of a name rather than being one.
  static func areOfPlaceholder(_ text: String, for name: String) -> Bool {
    let named = Set(NameWords.of(name))
    return NameWords.of(text).contains { asking.contains($0) || named.contains($0) }
  }
}
