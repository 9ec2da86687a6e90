import WMLintJSON
import WMLintRequests
import WMLintText

/// The literals that languages have for objects and lists.
extension CodeObject {
  /// The types of C# whose braces hold keys and values.
  private static let dictionaries: Set<String> = [
    "Dictionary", "SortedDictionary", "JsonObject", "JObject", "ExpandoObject", "Hashtable",
  ]

  /// The types of C# whose braces hold elements.
  private static let lists: Set<String> = ["List", "HashSet", "JsonArray", "JArray", "ArrayList"]

  /// Appends an object or a list that is written as such in the language.
  mutating func appendLiteral(
    _ first: Int, _ open: Int, _ last: Int, _ depth: Int
  ) -> Bool {
    switch code.language.objects {
    case .cSharp:
      return appendCollectionExpression(first..<open, open, last, depth)
        || appendBraces(first..<open, open, last, depth)
    case .powerShell: return appendTable(first..<open, open, last, depth)
    case .php: return appendArray(first..<open, open, last, depth)
    case .go: return appendComposite(first..<open, open, last, depth)
    case .apex: return appendCollection(first..<open, open, last, depth)
    case .ruby, .swift: return appendLiteral(first..<open, open, last, depth)
    case .java, .kotlin: return appendCall(first..<open, open, last, depth)
    case nil: return appendDisplay(first..<open, open, last, depth)
    }
  }

  /// Whether the type of an object takes values of any type, by what is before its brackets.
  func mayHoldAnyType(_ head: Range<Int>) -> Bool {
    switch code.language.objects {
    case .java, .kotlin, .swift: false
    case .go, .apex, .cSharp:
      head.allSatisfy { !["map", "Map", "Dictionary", "List", "["].contains(code.word($0)) }
        || head.contains {
          ["interface", "any", "object", "Object", "dynamic"].contains(code.word($0))
        }
    case .php, .powerShell, .ruby, nil: true
    }
  }

  /// `new { a = 1 }`, `new Dictionary<string, object> { { "a", 1 }, ["b"] = 2 }`, `new[] { 1 }`.
  private mutating func appendBraces(
    _ head: Range<Int>, _ open: Int, _ close: Int, _ depth: Int
  ) -> Bool {
    guard code.isSymbol(open, "{"), code.isWord(head.lowerBound - 1, "new") || !head.isEmpty else {
      return false
    }
    let elements = code.elements(in: open + 1..<close)
    let type = head.first.map { code.isName($0) ? code.word($0) : "" } ?? ""
    let isArray = head.last.map { code.isSymbol($0, "]") } ?? false
    if isArray || Self.lists.contains(type) {
      appendList(elements, open, close, depth)
      return true
    }
    // `Dictionary<string, object> x = new() { ["a"] = 1 }`
    let isOfDeclaredType =
      head.count == 2 && code.isSymbol(head.lowerBound, "(")
      && elements.allSatisfy { ["{", "["].contains(code.word($0.lowerBound)) }
    guard head.isEmpty || isOfDeclaredType || Self.dictionaries.contains(type) else { return false }
    // What it is made of has members too.
    let isCopy = head.contains { code.isSymbol($0, "(") && code.partners[$0] > $0 + 1 }
    appendMembers(elements, open, close, depth, ofType: !head.isEmpty, isOpen: isCopy)
    return true
  }

  /// `[1, 2]` of C#; how many elements it has is not known where another list is put into it.
  private mutating func appendCollectionExpression(
    _ head: Range<Int>, _ open: Int, _ close: Int, _ depth: Int
  ) -> Bool {
    let elements = code.elements(in: open + 1..<close)
    guard head.isEmpty, code.isSymbol(open, "["),
      !elements.contains(where: { code.isSymbol($0.lowerBound, among: ["..", "."]) })
    else { return false }
    appendList(elements, open, close, depth)
    return true
  }

  /// `@{ a = 1; b = 2 }` and `@(1, 2)`.
  private mutating func appendTable(
    _ head: Range<Int>, _ open: Int, _ close: Int, _ depth: Int
  ) -> Bool {
    // `[ordered]` may be before it, but no command that makes something else of it.
    guard let sign = head.last, code.isSymbol(sign, "@"),
      head.count == 1
        || code.isSymbol(head.lowerBound, "[") && code.partners[head.lowerBound] == sign - 1
    else { return false }
    if code.isSymbol(open, "(") {
      appendList(code.elements(in: open + 1..<close), open, close, depth)
      return true
    }
    guard code.isSymbol(open, "{"),
      let members = CodeMembers.of(sign..<close + 1, in: code, names)
    else { return false }
    append(
      members.all.map { ($0.key, true, $0.value) }, open, close, depth, isOpen: members.isOpen)
    return true
  }

  /// `['a' => 1]`, `array('a' => 1)`, `[1, 2]`.
  private mutating func appendArray(
    _ head: Range<Int>, _ open: Int, _ close: Int, _ depth: Int
  ) -> Bool {
    let isLong = head.count == 1 && code.isWord(head.lowerBound, "array")
    guard isLong && code.isSymbol(open, "(") || head.isEmpty && code.isSymbol(open, "[") else {
      return false
    }
    let elements = code.elements(in: open + 1..<close)
    let hasKeys = elements.contains { element in
      code.first(in: element) { code.isSymbol($0, "=>") } != nil
    }
    // An empty one, or one of what others hold, may become either.
    let isSpread = elements.contains { code.isSymbol($0.lowerBound, "...") }
    if elements.isEmpty || !hasKeys && isSpread { return false }
    if hasKeys {
      appendMembers(elements, open, close, depth, ofType: true)
    } else {
      appendList(elements, open, close, depth)
    }
    return true
  }
}
