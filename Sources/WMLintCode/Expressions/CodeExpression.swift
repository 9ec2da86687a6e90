import WMLintText

/// What the form of an expression shows.
enum CodeExpression {
  /// Functions that fill a text with their other arguments.
  static let formats: Set<String> = ["format", "sprintf", "formatted"]

  /// Functions and types that hand on the address they are given.
  static let addresses: Set<String> = [
    "uri", "url", "nsurl", "create", "parse", "fromhttpurl", "encodeuri", "fromuristring",
    "tohttpurl", "restclientoptions", "urlcomponents",
  ]

  /// Functions and types that hand on the content they are given.
  static let contents: Set<String> = [
    "stringcontent", "stringentity", "ofstring", "newreader", "newbuffer", "newbufferstring",
    "data", "bytes", "byte", "create", "stringasync", "bytearraycontent", "from", "fromstring",
    "text", "textcontent", "httpentity", "bytebuffer", "createstream", "getbytes", "nsdata",
  ]

  /// Functions that hand on what they encode, so that its name still says what it is.
  static let encoding: Set<String> = [
    "encodeuricomponent", "encodeuri", "string", "str", "quote", "quote_plus", "escape",
    "escapedatastring", "urlencode", "rawurlencode", "pathescape", "queryescape", "encode",
    "htmlspecialchars", "urlpathencode", "valueof",
  ]

  /// Members that are the text before them.
  private static let suffixes: Set<String> = [
    "data", "utf8", "getbytes", "encode", "trimindent", "trimmargin", "trim", "strip", "tostring",
    "torequestbody", "tobytearray", "to_s", "touri", "tourl", "httpurl", "tohttpurl", "squish",
    "chomp", "encodeasutf8", "newbuilder", "freeze", "tojsonstring", "build", "path", "request_uri",
    "href", "absoluteuri",
    "string",
  ]

  /// The most layers that are removed from an expression, because each step may look at all of it.
  private static let mostSteps = 64

  /// An expression without the parentheses, casts and operators round it.
  static func core(of range: Range<Int>, in code: Code) -> Range<Int> {
    var core = range
    var isChanged = true
    var steps = 0
    while isChanged, core.count > 1, steps < mostSteps {
      isChanged = false
      steps += 1
      let first = core.lowerBound
      let last = core.upperBound - 1
      if code.isSymbol(first, "("), code.partners[first] == last {
        core = first + 1..<last
        isChanged = true
      } else if code.isSymbol(last, "!") || code.isSymbol(last, "?") {
        core = first..<last
        isChanged = true
      } else if ["await", "new", "try", "return"].contains(where: { code.isWord(first, $0) }) {
        // A mark may follow the `try` of Swift.
        let isMarked = core.count > 2 && code.isSymbol(first + 1, among: ["?", "!"])
        core = (isMarked ? first + 2 : first + 1)..<core.upperBound
        isChanged = true
      } else if code.isSymbol(first, "["), code.isSymbol(first + 1, "]"), code.isName(first + 2),
        core.count > 2
      {
        // A conversion of Go: `[]byte(text)`.
        core = first + 2..<core.upperBound
        isChanged = true
      } else if let shorter = withoutSuffix(core, in: code) {
        core = shorter
        isChanged = true
      }
    }
    return core
  }

  /// Without `.toString()` and the like, or a type annotation.
  private static func withoutSuffix(_ range: Range<Int>, in code: Code) -> Range<Int>? {
    let last = range.upperBound - 1
    var name = last
    if code.isSymbol(last, ")"), code.partners[last] < last { name = code.partners[last] - 1 }
    // What this makes is its argument, and not what it is called on.
    let isOfArgument =
      code.isWord(name + 2, "withJSONObject")
      || code.isWord(name, "encode") && name + 2 < last && !code.isText(name + 2)
      || code.isWord(name, "GetBytes") && name + 2 < last
      || code.language.objects == .ruby && code.isWord(name, "build") && name + 2 < last
    if isOfArgument { return nil }
    // `url.appending(queryItems: […])` of Swift, which leaves the path as it is.
    if code.language.objects == .swift, code.isWord(name, "appending"),
      code.isWord(name + 2, "queryItems"), code.isMemberOperator(name - 1),
      name - 1 > range.lowerBound
    {
      return range.lowerBound..<name - 1
    }
    if code.isName(name), code.isMemberOperator(name - 1), name - 1 > range.lowerBound,
      suffixes.contains(code.word(name).lowercased())
        // The URL that `URLComponents` of Swift come to.
        || code.language.objects == .swift && name == last && code.isWord(name, "url")
    {
      return range.lowerBound..<name - 1
    }
    let word = code.first(in: range) { index in
      index > range.lowerBound && (code.isWord(index, "as") || code.isWord(index, "satisfies"))
    }
    return word.map { range.lowerBound..<$0 }
  }

  /// Operators that do something other than join values.
  private static let unjoined = [
    "?", "??", "||", "&&", "==", "===", "!=", "*", "=>", "<", ">", ":", "=", "|", "/", "-", "%",
    ",",
  ]

  /// The expressions that are joined; `nil` if another operator is used.
  static func joined(_ range: Range<Int>, in code: Code) -> [Range<Int>]? {
    var operands: [Range<Int>] = []
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      if let behind = endOfTypes(index, of: range, in: code) {
        index = behind
        continue
      }
      if code.isSymbol(index, code.language.concatenation), index > start {
        operands.append(start..<index)
        start = index + 1
      } else if code.isSymbol(index, among: unjoined) {
        return nil
      }
      index = code.next(index)
    }
    if start < range.upperBound { operands.append(start..<range.upperBound) }
    return operands
  }

  /// The index after the types of what is made: `new HttpEntity<String>(…)`.
  private static func endOfTypes(_ index: Int, of range: Range<Int>, in code: Code) -> Int? {
    guard index == range.lowerBound + 1, code.isSymbol(index, "<"),
      code.isWord(range.lowerBound - 1, "new"), code.isName(range.lowerBound)
    else { return nil }
    let open = (index..<min(range.upperBound, index + 16)).first { code.isSymbol($0, "(") }
    guard let open, code.isSymbol(open - 1, ">") else { return nil }
    return open
  }

  /// The sign before the values that fill a text: `%` or `-f`.
  static func formatSign(in range: Range<Int>, _ code: Code) -> Int? {
    guard code.isText(range.lowerBound) || code.isName(range.lowerBound) else { return nil }
    guard let form = code.language.formatSign else { return nil }
    let sign = code.first(in: range) { index in
      switch form {
      case .percent: code.isSymbol(index, "%")
      case .hyphenF: code.isSymbol(index, "-") && code.isWord(index + 1, "f")
      }
    }
    return sign.flatMap { $0 > range.lowerBound ? $0 : nil }
  }

  /// The elements between parentheses or brackets, or after `-f`.
  static func operands(of range: Range<Int>, in code: Code) -> [Range<Int>] {
    let start = code.isWord(range.lowerBound, "f") ? range.lowerBound + 1 : range.lowerBound
    guard start < range.upperBound else { return [] }
    let isList = code.isSymbol(start, "(") || code.isSymbol(start, "[")
    if isList, code.partners[start] == range.upperBound - 1, range.upperBound - 1 > start {
      return code.elements(in: start + 1..<range.upperBound - 1)
    }
    return code.elements(in: start..<range.upperBound)
  }

  /// The value of an argument without its name.
  static func valueOfArgument(_ range: Range<Int>, in code: Code) -> Range<Int> {
    guard range.count > 2, argumentName(range, in: code) != nil else { return range }
    return range.lowerBound + 2..<range.upperBound
  }

  /// The name that an argument is given by.
  static func argumentName(_ range: Range<Int>, in code: Code) -> String? {
    guard range.count > 1, code.isName(range.lowerBound) else { return nil }
    return isArgumentName(range.lowerBound, in: code) ? code.word(range.lowerBound) : nil
  }

  /// Whether a token is followed by the separator between the name of an argument and its value.
  static func isArgumentName(_ token: Int, in code: Code) -> Bool {
    switch code.language.argumentName {
    case .colon: code.isSymbol(token + 1, ":")
    case .equals: code.isSymbol(token + 1, "=")
    case .none: false
    }
  }
}
