/// A command of PowerShell with its arguments.
struct CodeCommand {
  struct Argument {
    /// The name, in lower case; `nil` for one that has none.
    let name: String?
    let value: Range<Int>
  }

  private(set) var arguments: [Argument] = []

  /// The index after its last token.
  let end: Int

  /// Whether some of its arguments are in a variable.
  let isSplatted: Bool

  /// Operators that join the values before and after a space into one.
  private static let joining = ["+", ",", "=", "-f", "-"]

  /// Whether a space separates a token from the one before, so that a new argument begins.
  private static func isBehindBlank(_ index: Int, in code: Code) -> Bool {
    code.tokens[index - 1].range.upperBound < code.tokens[index].range.lowerBound
      && !code.isSymbol(index, among: joining) && !code.isSymbol(index - 1, among: joining)
      && !code.isWord(index, "f")
  }

  /// Reads the command whose name is at the index of a token.
  init(at name: Int, in code: Code) {
    var index = name + 1
    var argumentName: String?
    var start = index
    var isSplatted = false
    var arguments: [Argument] = []
    func add(to end: Int) {
      if start < end || argumentName != nil {
        arguments.append(Argument(name: argumentName, value: start..<end))
      }
      argumentName = nil
      start = end
    }
    while index < code.tokens.count, code.parents[index] == code.parents[name] {
      let token = code.tokens[index]
      if token.startsLine || code.isSymbol(index, among: ["|", ";", "}", ")", "&&", "||"]) {
        break
      }
      let isName =
        code.isSymbol(index, "-") && code.isName(index + 1)
        && code.tokens[index + 1].range.lowerBound == token.range.upperBound
      if isName {
        add(to: index)
        argumentName = code.word(index + 1).lowercased()
        index += 2
        start = index
      } else {
        if index > start, Self.isBehindBlank(index, in: code) { add(to: index) }
        if code.isSymbol(index, "@"), code.isName(index + 1) { isSplatted = true }
        index = code.next(index)
      }
    }
    add(to: index)
    end = min(index, code.tokens.count)
    self.isSplatted = isSplatted
    self.arguments = arguments
  }
}
