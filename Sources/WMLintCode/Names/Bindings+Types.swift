import WMLintText

/// The types that a program declares its variables, parameters and fields with.
extension Bindings {
  /// The most uses of a name that are examined for where it is declared: the first of the file, and
  /// as many before the one that is asked about.
  private static let mostDeclared = 16

  /// The most tokens of a type that are searched.
  private static let longestType = 16

  /// The types that a variable is declared with where it is used, or a field is: the names of each,
  /// the last first.
  func types(of token: Int) -> [[String]] {
    let isField = code.isMemberOperator(token - 1)
    let name = code.bytes(token)
    let isMarked = isField && code.language.objects == .php
    let places = uses[isMarked ? [ASCII.dollar] + name : name] ?? []
    let end = places.partitionIndex { $0 > token }
    let near = max(min(Self.mostDeclared, places.count), end - Self.mostDeclared)
    let seen = places.prefix(Self.mostDeclared) + places[near..<max(near, end)]
    return seen.compactMap { place in
      guard !code.isMemberOperator(place - 1) || isMember(place),
        let type = type(declaredAt: place), isField || isToken(token, in: scope(ofDeclared: place))
      else { return nil }
      return type
    }
  }

  /// The scope of what is declared at a token: that of a parameter is the body.
  func scope(ofDeclared place: Int) -> Int {
    let open = code.parents[place]
    let body = code.isSymbol(open, "(") ? bodyOfParameters(open) : nil
    return body ?? scope(of: place)
  }

  /// The names of the type that is written with a name.
  private func type(declaredAt place: Int) -> [String]? {
    if code.isSymbol(place + 1, ":") { return typeBehind(place + 1, of: place) }
    // `lru?: Cache` of TypeScript.
    if code.isSymbol(place + 1, "?"), code.isSymbol(place + 2, ":") {
      return typeBehind(place + 2, of: place)
    }
    switch code.language.objects {
    case .go: return goType(behind: place)
    case .apex, .cSharp, .java, .php, .powerShell: return typeBefore(place)
    default: return nil
    }
  }

  /// `Map<String, Integer> limits`, `Cache $cache`, `[hashtable]$limits`.
  private func typeBefore(_ place: Int) -> [String]? {
    var last = place - 1
    if code.isSymbol(last, "?") { last -= 1 }
    if code.isSymbol(last, "]") {
      guard code.partners[last] < last else { return nil }
      // Of PowerShell, and else an array.
      return code.language.hasCommands && code.isName(last - 1) ? [code.word(last - 1)] : ["array"]
    }
    guard !code.tokens[place].startsLine else { return nil }
    let name = CodeCall.name(before: last + 1, in: code)
    guard code.isName(name), code.word(name).first?.isUppercase == true else { return nil }
    return [code.word(name)]
  }

  /// `limits: MutableMap<String, Int>`, `session: requests.Session`, `limits: [String: Int]`.
  private func typeBehind(_ colon: Int, of place: Int) -> [String]? {
    let isTyped = [.kotlin, .swift].contains(code.language.objects) || code.language.dialect != nil
    guard isTyped, isDeclared(place) else { return nil }
    if code.language.objects == .swift, code.isSymbol(colon + 1, "[") { return ["array"] }
    // `work: "queue.Queue"` of Python.
    if code.language.dialect == .python, code.isText(colon + 1) {
      let said = code.text[code.tokens[colon + 1].content].string.prefix { $0 != "[" }
      return said.split(separator: ".").reversed().map(String.init)
    }
    var names: [String] = []
    var index = colon + 1
    // `Optional[Cache]`
    if code.isWord(index, "Optional"), code.isSymbol(index + 1, "[") { index += 2 }
    while index < colon + Self.longestType, code.isName(index) {
      names.insert(code.word(index), at: 0)
      guard code.isMemberOperator(index + 1) else { break }
      index += 2
    }
    guard let last = names.first else { return nil }
    return last.first?.isUppercase == true || last == "dict" || last == "deque" ? names : nil
  }

  /// Whether a name before a colon is declared there, rather than a key.
  private func isDeclared(_ place: Int) -> Bool {
    let open = code.parents[place]
    if code.isSymbol(open, "(") { return bodyOfParameters(open) != nil || bodyOfClass(open) != nil }
    return code.tokens[place].startsLine || isMember(place)
      || CodeWords.modifiers.contains(code.wordBefore(place))
      || code.isSymbol(place - 1, among: ["{", ";"])
  }

  /// `limits *lru.Cache`, `limits map[string]int`.
  private func goType(behind place: Int) -> [String]? {
    var index = place + 1
    if code.isSymbol(index, "*") { index += 1 }
    guard code.isName(index), !code.tokens[index].startsLine,
      code.tokens[place].startsLine || code.isSymbol(place - 1, among: ["(", ",", "{", ";"])
        || code.isWord(place - 1, "var")
    else { return nil }
    var names = [code.word(index)]
    while code.isMemberOperator(index + 1), code.isName(index + 2), names.count < Self.longestType {
      index += 2
      names.insert(code.word(index), at: 0)
    }
    return names
  }
}
