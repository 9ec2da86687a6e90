import WMLintText

extension CodeExpression {
  /// An expression that is a name, a member or an element of a known name, as it is written:
  /// `agent.userId`.
  static func name(of whole: Range<Int>, in code: Code) -> String? {
    var range = core(of: whole, in: code)
    // A format specifier is not part of the value.
    if let end = code.first(in: range, where: { code.isSymbol($0, among: [":", "!", "|", ","]) }),
      end > range.lowerBound, code.parents[range.lowerBound] >= 0,
      code.isText(code.parents[range.lowerBound])
    {
      range = range.lowerBound..<end
    }
    guard let last = range.last else { return nil }
    if code.isSymbol(last, ")") {
      let open = code.partners[last]
      guard open < last, open > range.lowerBound, code.isName(open - 1) else { return nil }
      let name = code.word(open - 1)
      if open + 1 == last {
        return isChain(range.lowerBound..<open, in: code)
          ? plain(name).map { behind(range.lowerBound..<open - 1, $0, in: code) } : nil
      }
      guard encoding.contains(name.lowercased()),
        let first = code.elements(in: open + 1..<last).first
      else { return nil }
      return Self.name(of: first, in: code)
    }
    guard isChain(range, in: code) else { return nil }
    if code.isSymbol(last, "]") {
      let open = code.partners[last]
      guard last == code.next(open + 1), code.isText(open + 1), code.next(open + 1) == open + 2
      else {
        return symbolName(open, last, in: code).map {
          behind(range.lowerBound..<open, $0, in: code)
        }
      }
      let key = String(decoding: code.text.storage[code.tokens[open + 1].content], as: UTF8.self)
      return plain(key).map { behind(range.lowerBound..<open, $0, in: code) }
    }
    return plain(code.word(last)).map { behind(range.lowerBound..<last, $0, in: code) }
  }

  /// The longest name that is shown with what it is a member of, in bytes.
  private static let longest = 64

  /// A name with the names of the objects it is a member or an element of; alone if those are long
  /// or more than names.
  private static func behind(_ range: Range<Int>, _ name: String, in code: Code) -> String {
    var whole = ""
    for index in range {
      if code.isName(index), let part = plain(code.word(index)) {
        whole += part
      } else if code.isMemberOperator(index) {
        whole += code.word(index)
      } else if code.isSymbol(index, "["), code.isText(index + 1),
        code.partners[index] == index + 2,
        let key = plain(
          String(decoding: code.text.storage[code.tokens[index + 1].content], as: UTF8.self))
      {
        whole += "." + key
      } else if code.isText(index) || code.isSymbol(index, "]") {
        if !code.isSymbol(code.parents[index], "["), !code.isText(index - 1) { return name }
      } else if !code.isSymbol(index, among: ["!", "?", "@", "&", "*"]) {
        return name
      }
    }
    // An element has no operator before it.
    if let last = range.last, !code.isMemberOperator(last) { whole += "." }
    return whole.utf8.count + name.utf8.count > longest ? name : whole + name
  }

  /// The name in `[:name]` of Ruby, or in `[name]` within a text of PHP.
  private static func symbolName(_ open: Int, _ last: Int, in code: Code) -> String? {
    guard code.isSymbol(open + 1, ":"), open + 3 == last, code.isName(open + 2) else { return nil }
    return plain(code.word(open + 2))
  }

  /// Whether tokens are names and calls joined by dots, and elements of them.
  private static func isChain(_ range: Range<Int>, in code: Code) -> Bool {
    guard let last = range.last else { return false }
    var index = range.lowerBound
    if code.isSymbol(index, among: ["@", "&"])
      || code.language.objects == .go && code.isSymbol(index, "*")
    {
      index += 1
    }
    guard code.isName(index) else { return false }
    index += 1
    while index < range.upperBound {
      if code.isSymbol(index, "!") || code.isSymbol(index, "?") {
        index += 1
      } else if code.isMemberOperator(index), index < last {
        index += 1
        if code.isName(index) { index += 1 }
      } else if code.isSymbol(index, "(") || code.isSymbol(index, "[") {
        index = code.next(index)
      } else {
        return false
      }
    }
    return true
  }

  /// A name without what only a language asks for, if it can be in a placeholder.
  private static func plain(_ name: String) -> String? {
    var name = Substring(name)
    while let first = name.first, "$@".contains(first) { name.removeFirst() }
    let isName = name.utf8.allSatisfy {
      CodeLexer.isNamePart($0) || $0 == ASCII.hyphen || $0 == ASCII.colon
    }
    return isName && name.utf8.count < 100 ? String(name) : nil
  }
}
