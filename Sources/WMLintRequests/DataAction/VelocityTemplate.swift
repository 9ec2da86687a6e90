package import WMLintText

/// A text in the template language of data actions, Apache Velocity.
package struct VelocityTemplate: Sendable {
  private static let directives: Set<String> = [
    "if", "elseif", "else", "end", "set", "foreach", "define", "macro", "evaluate", "include",
    "parse", "stop", "break",
  ]

  private let text: MappedText

  package init(_ text: MappedText) { self.text = text }

  /// The names of inputs that it uses: `name` of `${input.name}`, `$!{input.name}` and
  /// `$input.name`.
  package var inputs: [MappedText] {
    var found: [MappedText] = []
    var index = text.range.lowerBound
    while index < text.range.upperBound {
      guard text.storage[index] == ASCII.dollar, let name = input(at: index) else {
        index += 1
        continue
      }
      // `$input.containsKey(…)` is a question, and `rawRequest` is all of the input as JSON.
      if !calls(name), !name.equals("rawRequest") { found.append(name) }
      index = name.range.upperBound
    }
    return found
  }

  /// Whether a text can be a name in a template.
  package static func isName(_ text: String) -> Bool {
    let source = MappedText(Source(name: "name", bytes: Array(text.utf8)))
    return !text.isEmpty && VelocityTemplate(source).endOfName(from: 0) == text.utf8.count
  }

  /// Whether it holds directives, so that what it comes to depends on the inputs.
  package var hasDirectives: Bool {
    text.range.contains { index in
      guard text.storage[index] == ASCII.hash else { return false }
      var start = index + 1
      if byte(start) == ASCII.hash || byte(start) == ASCII.asterisk { return true }
      // `#[[text]]#` is written as it stands.
      if byte(start) == ASCII.openBracket, byte(start + 1) == ASCII.openBracket { return true }
      if byte(start) == ASCII.openBrace { start += 1 }
      return Self.directives.contains(text[start..<endOfName(from: start)].string)
    }
  }

  private func input(at index: Int) -> MappedText? {
    var start = PlaceholderName.start(behindDollar: index) { byte($0) ?? 0 }
    if byte(start) == ASCII.openBrace { start += 1 }
    let word = "input.".utf8
    guard text.storage[start..<text.range.upperBound].starts(with: word) else { return nil }
    start += word.count
    let end = endOfName(from: start)
    return end > start ? text[start..<end] : nil
  }

  private func calls(_ name: MappedText) -> Bool {
    byte(name.range.upperBound) == ASCII.openParenthesis
  }

  private func endOfName(from start: Int) -> Int {
    var index = start
    while let byte = byte(index) {
      switch byte {
      case ASCII.digits, ASCII.capitals, ASCII.smallLetters, ASCII.hyphen, ASCII.underscore:
        index += 1
      default: return index
      }
    }
    return index
  }

  private func byte(_ index: Int) -> UInt8? {
    text.range.contains(index) ? text.storage[index] : nil
  }
}
