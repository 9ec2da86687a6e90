/// The members and calls that a name is reached by: `platformClient.ConversationsApi().patch`.
enum CodeChain {
  /// The most members and calls of a chain that are walked back, so that reading a chain takes
  /// linear time.
  private static let longest = 128

  /// The first token of the chain that ends at one.
  static func start(of last: Int, in code: Code) -> Int {
    var index = last
    for _ in 0..<longest where index >= 0 {
      if code.isSymbol(index, ")") || code.isSymbol(index, "]") {
        let open = code.partners[index]
        guard open < index, open > 0 else { return index }
        guard code.isName(open - 1) || code.isSymbol(open - 1, among: [")", "]"]) else {
          return open
        }
        index = open - 1
      } else if code.isMemberOperator(index - 1), index > 1 {
        index -= 2
        if code.isSymbol(index, "!") || code.isSymbol(index, "?") { index -= 1 }
      } else {
        return index
      }
    }
    return max(0, index)
  }

  /// The names of the chain that ends at a token, the last first; `name()` for a call.
  static func components(endingAt last: Int, in code: Code) -> [String] {
    var names: [String] = []
    var index = last
    while index >= 0, names.count < 16 {
      var isCall = false
      while code.isSymbol(index, ")") || code.isSymbol(index, "]") {
        let open = code.partners[index]
        guard open < index else { return names }
        // `[System.Net.WebRequest]::Create(…)` of PowerShell.
        if code.language.hasCommands, code.isSymbol(open, "["), code.isName(index - 1), !isCall,
          !code.isName(open - 1), !names.isEmpty
        {
          return names + [code.word(index - 1)]
        }
        isCall = isCall || code.isSymbol(index, ")")
        index = open - 1
      }
      guard code.isName(index) else { return names }
      names.append(code.word(index) + (isCall ? "()" : ""))
      guard code.isMemberOperator(index - 1) else { return names }
      index -= 2
      if code.isSymbol(index, "!") || code.isSymbol(index, "?") { index -= 1 }
    }
    return names
  }
}
