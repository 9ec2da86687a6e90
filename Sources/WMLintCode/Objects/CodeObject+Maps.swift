import WMLintText

/// Maps and lists of Go, Apex, Ruby, Swift, Java and Kotlin.
extension CodeObject {
  /// What a function of Java or Kotlin makes of its arguments.
  private enum Maker {
    /// A map of pairs: `"a" to 1`.
    case pairs
    /// A map of keys and values in turn.
    case turns
    case list
  }

  /// The functions of Java and Kotlin that make maps and lists, the name first and then what it is of.
  private static let makers: [(chain: [String], maker: Maker)] = [
    (["mapof"], .pairs), (["mutablemapof"], .pairs), (["hashmapof"], .pairs),
    (["linkedmapof"], .pairs), (["linkedhashmapof"], .pairs),
    (["listof"], .list), (["mutablelistof"], .list), (["arraylistof"], .list),
    (["arrayof"], .list), (["setof"], .list),
    (["of", "map"], .turns), (["of", "immutablemap"], .turns),
    (["of", "list"], .list), (["of", "set"], .list), (["aslist", "arrays"], .list),
    (["singletonmap", "collections"], .turns), (["singletonlist", "collections"], .list),
  ]

  /// The most calls of a chain that are walked back.
  private static let mostPuts = 64

  /// `map[string]any{"a": 1}` and `[]string{"a"}`.
  mutating func appendComposite(
    _ head: Range<Int>, _ open: Int, _ close: Int, _ depth: Int
  ) -> Bool {
    guard code.isSymbol(open, "{") else { return false }
    let elements = code.elements(in: open + 1..<close)
    // Without a type it has that which the list or the map around it says.
    let isUntyped = head.isEmpty && areOfMap(elements)
    if isUntyped || code.isWord(head.lowerBound, "map")
      || head.count == 1 && isMapType(head.lowerBound)
    {
      appendMembers(elements, open, close, depth, ofType: true)
      return true
    }
    guard
      code.isSymbol(head.lowerBound, "["), code.isSymbol(head.lowerBound + 1, "]"),
      !elements.contains(where: { code.isSymbol($0.lowerBound + 1, ":") })
    else { return false }
    appendList(elements, open, close, depth)
    return true
  }

  /// Whether all elements are values under keys that are texts, as those of a structure are not.
  private func areOfMap(_ elements: [Range<Int>]) -> Bool {
    !elements.isEmpty
      && elements.allSatisfy {
        $0.count > 2 && code.isText($0.lowerBound) && code.isSymbol($0.lowerBound + 1, ":")
      }
  }

  /// The functions of Go that make a pointer to a value: `platformclientv2.String("x")`.
  private static let pointers: Set<String> = [
    "Bool", "Float32", "Float64", "Int", "Int32", "Int64", "Ptr", "String", "To",
  ]

  /// What a pointer is made to.
  func pointed(_ value: Range<Int>) -> Range<Int>? {
    guard code.language.objects == .go, let last = value.last, code.isSymbol(last, ")"),
      let call = CodeCall(at: code.partners[last], in: code), call.start == value.lowerBound,
      call.components.count == 2, Self.pointers.contains(call.components[0]),
      call.arguments.count == 1
    else { return nil }
    return call.arguments[0]
  }

  /// Whether a type is one that frameworks have for maps: `gin.H` is read by its last name.
  private func isMapType(_ token: Int) -> Bool {
    ["H", "M", "JSONMap"].contains { code.isWord(token, $0) }
  }

  /// `new Map<String, Object>{ 'a' => 1 }` and `new List<Object>{ 1 }`.
  mutating func appendCollection(
    _ head: Range<Int>, _ open: Int, _ close: Int, _ depth: Int
  ) -> Bool {
    guard code.isSymbol(open, "{"), let type = head.first else { return false }
    let elements = code.elements(in: open + 1..<close)
    switch code.word(type).lowercased() {
    case "map": appendMembers(elements, open, close, depth, ofType: true)
    case "list", "set": appendList(elements, open, close, depth)
    default: return false
    }
    return true
  }

  /// Hashes and arrays of Ruby, dictionaries and arrays of Swift.
  mutating func appendLiteral(
    _ head: Range<Int>, _ open: Int, _ close: Int, _ depth: Int
  ) -> Bool {
    guard head.isEmpty else { return false }
    let elements = code.elements(in: open + 1..<close)
    let isRuby = code.language.objects == .ruby
    if isRuby && code.isSymbol(open, "{") {
      let members = elements.compactMap(rubyMember)
      append(members, open, close, depth, isOpen: members.count < elements.count)
      return true
    }
    guard code.isSymbol(open, "[") else { return false }
    let isEmpty = elements.count == 1 && close == open + 2 && code.isSymbol(open + 1, ":")
    if isRuby {
      appendList(elements, open, close, depth)
    } else if isEmpty {
      append([], open, close, depth, isOpen: false)
    } else if elements.contains(where: { code.isSymbol($0.lowerBound + 1, ":") }) {
      appendMembers(elements, open, close, depth, ofType: true)
    } else if !elements.isEmpty {
      appendList(elements, open, close, depth)
    } else {
      return false
    }
    return true
  }

  /// Objects and lists of JavaScript and Python, where they are in what is not read as a literal.
  mutating func appendDisplay(
    _ head: Range<Int>, _ open: Int, _ close: Int, _ depth: Int
  ) -> Bool {
    let elements = code.elements(in: open + 1..<close)
    let isComprehension = elements.contains { element in
      code.first(in: element) { code.isWord($0, "for") } != nil
    }
    guard head.isEmpty, !isComprehension, code.language.dialect != nil else { return false }
    if code.isSymbol(open, "[") {
      appendList(elements, open, close, depth)
      return true
    }
    guard code.isSymbol(open, "{"),
      elements.allSatisfy({
        code.isSymbol($0.lowerBound + 1, ":") || code.isSymbol($0.lowerBound, "**")
          || code.language.dialect == .javaScript
      })
    else { return false }
    // A name is a key in JavaScript, and a variable in Python.
    appendMembers(
      elements, open, close, depth, ofType: code.language.dialect == .python)
    return true
  }

  /// `a: 1`, `"a": 1`, `'a' => 1` and `:a => 1`.
  private func rubyMember(
    _ element: Range<Int>
  ) -> (key: Int, isName: Bool, value: Range<Int>)? {
    guard let first = element.first else { return nil }
    let isSymbol = code.isSymbol(first, ":") && code.isName(first + 1)
    let key = isSymbol ? first + 1 : first
    let isArrow = code.isSymbol(key + 1, "=>")
    guard isArrow || !isSymbol && code.isSymbol(key + 1, ":"), key + 2 < element.upperBound else {
      return nil
    }
    return (key, isSymbol || !isArrow, key + 2..<element.upperBound)
  }

  /// Appends a symbol of Ruby, which becomes a text; whether a value is one.
  mutating func appendSymbol(_ value: Range<Int>) -> Bool {
    guard code.language.objects == .ruby, value.count == 2, code.isSymbol(value.lowerBound, ":"),
      code.isName(value.lowerBound + 1)
    else { return false }
    append("\"" + code.word(value.lowerBound + 1) + "\"", at: value.lowerBound)
    return true
  }

  /// `mapOf("a" to 1)`, `Map.of("a", 1)`, `new JSONObject().put("a", 1)`.
  mutating func appendCall(
    _ head: Range<Int>, _ open: Int, _ close: Int, _ depth: Int
  ) -> Bool {
    guard code.isSymbol(open, "("), let call = CodeCall(at: open, in: code),
      call.start == head.lowerBound
    else { return false }
    let chain = call.components.map { $0.lowercased() }
    if let maker = Self.makers.first(where: { chain == $0.chain })?.maker {
      switch maker {
      case .list: appendList(call.arguments, open, close, depth)
      case .turns: appendTurns(call.arguments, open, close, depth)
      case .pairs: appendPairs(call.arguments, open, close, depth)
      }
      return true
    }
    return appendPuts(call, open, close, depth)
  }

  private mutating func appendTurns(
    _ arguments: [Range<Int>], _ open: Int, _ close: Int, _ depth: Int
  ) {
    let members = stride(from: 0, to: arguments.count - 1, by: 2).compactMap { index in
      arguments[index].count == 1
        ? (key: arguments[index].lowerBound, isName: false, value: arguments[index + 1]) : nil
    }
    append(members, open, close, depth, isOpen: members.count * 2 < arguments.count)
  }

  private mutating func appendPairs(
    _ arguments: [Range<Int>], _ open: Int, _ close: Int, _ depth: Int
  ) {
    let members = arguments.compactMap { pair in
      code.isWord(pair.lowerBound + 1, "to") && pair.count > 2
        ? (key: pair.lowerBound, isName: false, value: pair.lowerBound + 2..<pair.upperBound) : nil
    }
    append(members, open, close, depth, isOpen: members.count < arguments.count)
  }

  /// Appends what is put into a new object, call by call; whether a chain does no more than that.
  private mutating func appendPuts(
    _ last: CodeCall, _ open: Int, _ close: Int, _ depth: Int
  ) -> Bool {
    var members: [(key: Int, isName: Bool, value: Range<Int>)] = []
    var isOpen = false
    var call = last
    while call.name(in: code) == "put", members.count < Self.mostPuts {
      if call.arguments.count == 2, call.arguments[0].count == 1 {
        members.append((call.arguments[0].lowerBound, false, call.arguments[1]))
      } else {
        isOpen = true
      }
      let before = call.nameToken - 2
      guard code.isMemberOperator(call.nameToken - 1), code.isSymbol(before, ")"),
        let next = CodeCall(at: code.partners[before], in: code)
      else { return false }
      call = next
    }
    guard ["jsonobject", "createobjectnode"].contains(call.name(in: code)), call.arguments.isEmpty,
      !members.isEmpty || isOpen
    else { return false }
    append(members.reversed(), open, close, depth, isOpen: isOpen)
    return true
  }
}
