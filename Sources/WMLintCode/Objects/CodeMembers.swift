import WMLintText

/// The members of an object that is in a program.
struct CodeMembers {
  struct Member {
    let key: Int
    let value: Range<Int>

    /// The name, where it is one.
    func keyText(in code: Code) -> MappedText? {
      let token = code.tokens[key]
      switch token.kind {
      case .name: return code.text[token.range]
      case .text: return token.opensText && token.closesText ? code.text[token.content] : nil
      case .literal, .symbol: return nil
      }
    }
  }

  let all: [Member]

  /// Whether it has members that the program does not show.
  let isOpen: Bool

  /// The members of the object that an expression is, or that a constant is set to; `nil` if it
  /// is not an object.
  static func of(_ value: Range<Int>, in code: Code, _ names: Bindings) -> CodeMembers? {
    let core = core(of: value, in: code)
    guard let first = core.first else { return nil }
    if core.count == 1, code.isName(first) {
      return names.object(of: first).flatMap { object(Self.core(of: $0, in: code), code) }
    }
    return object(core, code)
  }

  /// An expression without the parentheses round it, and without `Object.freeze`.
  private static func core(of value: Range<Int>, in code: Code) -> Range<Int> {
    guard let first = value.first, let last = value.last, code.isWord(first, "Object"),
      code.isWord(first + 2, "freeze"), code.isSymbol(last, ")"),
      code.partners[last] == first + 3, last > first + 3
    else { return CodeExpression.core(of: value, in: code) }
    return CodeExpression.core(of: first + 4..<last, in: code)
  }

  private static func object(_ range: Range<Int>, _ code: Code) -> CodeMembers? {
    guard var open = range.first, let last = range.last else { return nil }
    // `@{…}` of PowerShell, and `array(…)` of PHP.
    let isArray = code.isWord(open, "array") && code.isSymbol(open + 1, "(")
    if code.isSymbol(open, "@") || isArray { open += 1 }
    // The type of a map of Go.
    if code.language.objects == .go, code.isWord(open, "map"), code.isSymbol(last, "}") {
      open = code.partners[last]
    }
    guard isArray || code.isSymbol(open, "{") || code.isSymbol(open, "["),
      code.partners[open] == last,
      last > open
    else { return nil }
    var isOpen = false
    var all: [Member] = []
    for element in elements(open + 1..<last, code) {
      guard var key = element.first else { continue }
      // `RequestOptions::JSON => …` of PHP.
      if code.isWord(key, "RequestOptions"), code.isSymbol(key + 1, "::") { key += 2 }
      let sign = key + 1
      if element.count == 1, code.isName(key), !code.language.hasCommands {
        all.append(Member(key: key, value: element))
      } else if sign + 1 < element.upperBound, code.isSymbol(sign, among: [":", "=>", "="]) {
        all.append(Member(key: key, value: sign + 1..<element.upperBound))
      } else {
        isOpen = true
      }
    }
    return CodeMembers(all: all, isOpen: isOpen)
  }

  /// What commas divide; in PowerShell semicolons and line breaks do.
  private static func elements(_ range: Range<Int>, _ code: Code) -> [Range<Int>] {
    guard code.language.hasCommands else { return code.elements(in: range) }
    var elements: [Range<Int>] = []
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      if code.isSymbol(index, ";") || code.tokens[index].startsLine, index > start {
        elements.append(start..<index)
        start = code.isSymbol(index, ";") ? index + 1 : index
      }
      index = code.next(index)
    }
    if start < range.upperBound { elements.append(start..<range.upperBound) }
    return elements
  }
}
