import WMLintText

/// Lists whose texts are joined by slashes: `[base, "users", id].join("/")`.
extension StringEvaluator {
  /// Functions that make a list of what they are given, in lower case.
  private static let makers: Set<String> = ["array", "arrayof", "aslist", "listof", "of"]

  /// What a call joins by slashes, where all of it is listed there; `nil` if it does something else.
  func listed(
    by call: CodeCall, _ chain: [String], _ values: [Range<Int>], in range: Range<Int>
  ) -> [Range<Int>]? {
    let isJoin = ["implode", "join", "joined", "jointostring"].contains(chain[0])
    guard isJoin, code.isSymbol(call.open, "(") else { return nil }
    let isSeparator = values.map { $0.count == 1 && isSlash($0.lowerBound) }
    let others = zip(values, isSeparator).filter { !$1 }.map(\.0)
    // `"/".join([…])` of Python is given no separator, and all others are given one.
    if !isSeparator.contains(true) {
      guard isSlash(call.nameToken - 2), call.nameToken - 2 == range.lowerBound, values.count == 1
      else { return nil }
      return elements(ofList: values[0])
    }
    guard isSeparator.first == true || isSeparator.last == true else { return nil }
    if others.isEmpty {
      guard values.count == 1, code.isMemberOperator(call.nameToken - 1),
        range.lowerBound < call.nameToken - 1
      else { return nil }
      return elements(ofList: range.lowerBound..<call.nameToken - 1)
    }
    if others.count == 1 { return elements(ofList: others[0]) }
    // `string.Join("/", base, "users", id)`
    let takesParts = [.cSharp, .java].contains(code.language.objects)
    return takesParts && isSeparator.first == true ? others : nil
  }

  /// The elements of a list that is written out.
  func elements(ofList value: Range<Int>) -> [Range<Int>]? {
    // A tuple of Python would be without its parentheses.
    if code.isSymbol(value.lowerBound, among: ["(", "["]),
      code.partners[value.lowerBound] == value.upperBound - 1
    {
      return code.elements(in: value.lowerBound + 1..<value.upperBound - 1)
    }
    let core = CodeExpression.core(of: value, in: code)
    guard let last = core.last, code.partners[last] < last else { return nil }
    let open = code.partners[last]
    // `[]string{…}` of Go, `new[] {…}` of C#.
    let isFilled =
      code.isSymbol(last, "}") && [.cSharp, .go, .java].contains(code.language.objects)
    let isMade =
      code.isSymbol(last, ")") && Self.makers.contains(code.wordBefore(open).lowercased())
    return isFilled || isMade ? code.elements(in: open + 1..<last) : nil
  }
}
