import WMLintText

/// Everything in a program that may fill the placeholders in its strings, found once.
struct PlaceholderNames {
  /// Tools that fill placeholders in programs themselves.
  private static let fillers = ["gatling", "karate"]

  /// The most tokens that are examined on each side of a URL for the arguments beside it.
  private static let farthest = 400

  /// Whether the program is one of such a tool.
  private(set) var hasOwnFiller = false
  private var variables: Set<ArraySlice<UInt8>> = []

  /// The texts that are the first of several arguments: `AddUrlSegment("id", id)`, `replace("{id}", id)`.
  private var firstArguments: Set<ArraySlice<UInt8>> = []

  init(_ code: Code) {
    for index in code.tokens.indices {
      if code.isName(index) {
        hasOwnFiller = hasOwnFiller || Self.fillers.contains { code.isWord(index, $0) }
        if Self.isVariable(index, in: code) { variables.insert(code.bytes(index)) }
      } else if code.isText(index), code.isSymbol(index - 1, among: ["(", "["]),
        code.isSymbol(index + 1, among: [",", "=>", "]"]) || code.isSymbol(index + 1, ":")
      {
        firstArguments.insert(code.text.storage[code.tokens[index].content])
      }
    }
  }

  /// A key or a member of an object is not a variable of the program.
  private static func isVariable(_ index: Int, in code: Code) -> Bool {
    if code.isMemberOperator(index - 1) { return false }
    return !code.isSymbol(code.parents[index], "{")
      || !code.isSymbol(index + 1, among: ["=", ":", "=>"]) || code.tokens[index].startsLine
  }

  /// Whether the program has a variable of a name, so that its value was meant.
  func isVariable(_ name: ArraySlice<UInt8>) -> Bool { variables.contains(name) }

  /// Whether some function is given a placeholder, or its name, and what belongs in its place.
  func isFilled(_ name: ArraySlice<UInt8>, as placeholder: ArraySlice<UInt8>) -> Bool {
    firstArguments.contains(name) || firstArguments.contains(placeholder)
  }

  /// Whether the call that is given a URL has a name among its other arguments, or in what is called on it.
  static func isGiven(_ name: ArraySlice<UInt8>, beside url: Range<Int>, in code: Code) -> Bool {
    var open = code.parents[url.lowerBound]
    // An object in the arguments has them all, a block has statements.
    while open > 0, code.isSymbol(open, among: ["{", "["]), !code.isSymbol(open - 1, ")"),
      !code.isSymbol(open - 1, "=>"), code.parents[open] >= 0
    {
      open = code.parents[open]
    }
    guard open >= 0, code.isSymbol(open, "("), code.partners[open] > open else { return false }
    var close = code.partners[open]
    while code.isMemberOperator(close + 1), code.isName(close + 2), code.isSymbol(close + 3, "("),
      code.partners[close + 3] > close + 3, close - url.upperBound < farthest
    {
      close = code.partners[close + 3]
    }
    let before = max(open, url.lowerBound - farthest)..<url.lowerBound
    let behind = url.upperBound..<max(url.upperBound, min(close, url.upperBound + farthest))
    return before.contains { isNamed($0, name, in: code) }
      || behind.contains { isNamed($0, name, in: code) }
  }

  private static func isNamed(_ token: Int, _ name: ArraySlice<UInt8>, in code: Code) -> Bool {
    code.isName(token) && plain(code.bytes(token)) == plain(name)
      || code.isText(token) && code.text.storage[code.tokens[token].content] == name
  }

  /// A name without the sign of PHP and PowerShell.
  private static func plain(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    name.first == ASCII.dollar ? name.dropFirst() : name
  }
}
