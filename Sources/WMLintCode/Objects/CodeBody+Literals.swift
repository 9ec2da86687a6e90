import WMLintJSON
import WMLintText

/// Objects and lists as a program has them.
extension CodeBody {
  /// The document of an object or a list in the program.
  static func object(
    _ range: Range<Int>, in code: Code, _ names: Bindings
  ) -> Document? {
    if let document = CodeObject.document(of: range, in: code, names) { return document }
    if code.language.dialect == .python, let last = range.last,
      code.partners[last] > range.lowerBound, code.partners[last] < last,
      let made = CodeObject.made(
        range.lowerBound..<code.partners[last], code.partners[last], last, in: code, names)
    {
      return CodeObject.document(of: made, in: code, names)
    }
    guard let first = range.first, let last = range.last, code.partners[first] == last,
      first < last,
      code.isSymbol(first, "{") || code.isSymbol(first, "["),
      // `{ …, toJSON() { … } }` of JavaScript encodes itself.
      code.first(in: first + 1..<last, where: { code.isWord($0, "toJSON") }) == nil
    else { return nil }
    return code.literal(range)
  }
}

extension Code {
  /// Reads an object or a list literal; `nil` if those of the language are not read.
  func literal(_ range: Range<Int>) -> Document? {
    language.dialect.map { Document(literal: text[self.range(of: range)], in: $0) }
  }
}
