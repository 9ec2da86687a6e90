import WMLintText

/// Classes of Python, whose members are lines such as `name: str = "x"`.
extension CodeClass {
  /// The most tokens of a class that are searched.
  private static let longest = 2_000

  /// How many tokens the decorators of a class may have.
  private static let longestDecorators = 64

  /// Bases that add no parameters of their own.
  private static let plainBases = [
    "ABC", "BaseModel", "Generic", "NamedTuple", "Protocol", "Struct", "TypedDict", "object",
  ]

  /// Arguments of a class, and of its decorators, by which its members are sent as they are.
  private static let plainArguments = [
    "eq", "frozen", "kw_only", "metaclass", "order", "repr", "slots", "total", "unsafe_hash",
  ]

  private static let plainDecorators = [
    "attrs", "dataclass", "define", "final", "frozen", "mutable", "s", "total_ordering",
  ]

  init(python name: Int, in code: Code) {
    guard code.parents[name] < 0 else { return }
    var takesNamesOnly = readDecorators(above: name - 1, in: code)
    if readHead(behind: name, in: code) { takesNamesOnly = true }
    let indentation = code.indentation(of: name)
    let limit = min(code.tokens.count, name + Self.longest)
    var inner: Int?
    var isInClass = false
    var isWhole = limit == code.tokens.count
    for line in name + 1..<max(name + 1, limit)
    where code.tokens[line].startsLine && code.parents[line] < 0 {
      let own = code.indentation(of: line)
      if own <= indentation {
        isWhole = true
        break
      }
      inner = inner ?? own
      if own == inner { isInClass = code.isWord(line, "class") }
      if isInClass || code.isWord(line, "model_config") { readConfiguration(line, in: code) }
      guard own == inner else { continue }
      if code.isWord(line, "def"), code.isWord(line + 1, "__init__") {
        takesNamesOnly = true
        others += parameters
        parameters = []
      }
      guard code.isName(line), code.isSymbol(line + 1, ":") else { continue }
      if readMember(line, takesNamesOnly, limit, in: code) { takesNamesOnly = true }
    }
    // What is not seen may write it.
    if !isWhole { isWrittenOtherwise = true }
  }

  /// The tokens of the line that a token begins.
  private static func line(_ first: Int, in code: Code) -> Range<Int> {
    let limit = min(code.tokens.count, first + longest)
    let end = (first + 1..<max(first + 1, limit)).first {
      code.tokens[$0].startsLine && code.parents[$0] < 0
    }
    return first..<(end ?? limit)
  }

  /// Reads the decorators above a class; whether its constructor takes no arguments by their places.
  private mutating func readDecorators(above line: Int, in code: Code) -> Bool {
    var takesNamesOnly = false
    var index = line - 1
    while index >= max(0, line - Self.longestDecorators) {
      guard code.tokens[index].startsLine, code.parents[index] < 0 else {
        index -= 1
        continue
      }
      guard code.isSymbol(index, "@") else { break }
      let tokens = Self.line(index, in: code)
      let name = code.first(in: tokens) {
        code.isSymbol($0 + 1, "(") || $0 + 1 == tokens.upperBound
      }
      isRenamed = isRenamed || !(name.map { Self.plainDecorators.contains(code.word($0)) } ?? false)
      if tokens.contains(where: { code.isWord($0, "kw_only") || code.isWord($0, "init") }) {
        takesNamesOnly = true
      }
      index -= 1
    }
    return takesNamesOnly
  }

  /// Reads what is in parentheses after the name; whether the constructor takes no arguments by
  /// their places.
  private mutating func readHead(behind name: Int, in code: Code) -> Bool {
    guard code.isSymbol(name + 1, "("), code.partners[name + 1] > name + 1 else { return false }
    var takesNamesOnly = false
    for element in code.elements(in: code.content(of: name + 1)) {
      if let argument = CodeExpression.argumentName(element, in: code) {
        isRenamed = isRenamed || !Self.plainArguments.contains(argument)
        takesNamesOnly = takesNamesOnly || argument == "kw_only"
        continue
      }
      let base = element.last { code.isName($0) && code.parents[$0] == name + 1 }
      if let base, !Self.plainBases.contains(code.word(base)) { bases.append(code.bytes(base)) }
    }
    return takesNamesOnly
  }

  /// `class Config:` and `model_config = …` of Pydantic, and the like.
  private mutating func readConfiguration(_ line: Int, in code: Code) {
    isRenamed =
      isRenamed
      || Self.line(line, in: code).contains { index in
        ["alias_generator", "fields", "json_encoders", "rename"].contains { word in
          code.isWord(index, word)
            || code.isText(index) && code.text[code.tokens[index].content].equals(word)
        }
      }
  }

  /// Reads a member; whether the constructor takes no further arguments by their places.
  private mutating func readMember(
    _ name: Int, _ takesNamesOnly: Bool, _ limit: Int, in code: Code
  ) -> Bool {
    let line = Self.line(name, in: code)
    func holds(_ word: String) -> Bool { line.contains { code.isWord($0, word) } }
    if holds("KW_ONLY") { return true }
    // `Field(alias="name")` and `field(metadata=…)` may rename it.
    let isSet = line.contains { code.isSymbol($0, "(") }
    let isOfClass = holds("ClassVar")
    let isUnclear =
      isSet || isOfClass || holds("InitVar") || code.bytes(name).first == ASCII.underscore
    let member = Member(name: code.word(name), key: isUnclear ? .unknown : .own)
    if takesNamesOnly || isOfClass || isSet && (holds("init") || holds("kw_only")) {
      others.append(member)
    } else {
      parameters.append(member)
    }
    return false
  }
}
