import WMLintRequests
import WMLintText

/// The objects of a program that have the methods of a Genesys Cloud SDK.
struct SDKObjects {
  /// Parts of the module names of SDKs, in lower case.
  private static let marks = ["platformclient", "purecloudplatform"]

  /// One of these is in every text that has such a name; most programs have none.
  private static let words = [WordSearch("platform"), WordSearch("purecloud")]

  /// Names of variables and members that hold an API class.
  private var holders: Set<ArraySlice<UInt8>> = []

  /// API classes by their names, where the file shows that they are the SDK's.
  private var classes: Set<ArraySlice<UInt8>> = []

  /// Names that the program sets to, or imports from, something other than an SDK.
  private var others: Set<ArraySlice<UInt8>> = []

  /// Whether the program names an SDK.
  let isNamed: Bool

  init(_ code: Code, _ uses: [ArraySlice<UInt8>: [Int]]) {
    let marked = Self.marked(in: code)
    isNamed = !marked.isEmpty
    guard isNamed else { return }
    let hasOtherAPIs = Self.hasOtherAPIs(marked, in: code)
    var foreign: Set<ArraySlice<UInt8>> = []
    for (name, places) in uses where !Self.isClass(name) && Self.speaksOfAPI(name) {
      if Self.isSetElsewhere(places, marked, in: code) { others.insert(name) }
    }
    for (name, places) in uses where Self.isClass(name) {
      let places = places.prefix(Bindings.most)
      let isImported = places.contains { marked.contains(Self.line(of: $0, in: code)) }
      let isOther =
        !isImported
        && places.contains { Self.isImport(Self.line(of: $0, in: code), in: code) }
      guard !isOther, !places.contains(where: { code.wordBefore($0) == "class" }) else {
        for place in places {
          let start = CodeChain.start(of: place, in: code)
          if let holder = Self.holder(of: place, from: start, in: code) { foreign.insert(holder) }
        }
        continue
      }
      for place in places {
        let start = CodeChain.start(of: place, in: code)
        let isOfSDK =
          isImported || code.language.importsPackages && start == place && !hasOtherAPIs
          || start < place && Self.isMarked(start, marked, uses, in: code)
        guard isOfSDK else { continue }
        classes.insert(name)
        if let holder = Self.holder(of: place, from: start, in: code) { holders.insert(holder) }
      }
    }
    // A name with different classes in different places is ambiguous.
    holders.subtract(foreign)
    others.subtract(holders)
    others.formUnion(foreign)
  }

  /// Whether a line takes something from a module.
  private static func isImport(_ line: Int, in code: Code) -> Bool {
    ["import", "using", "from", "require", "use"].contains { code.isWord(line, $0) }
      || code.isWord(line + 1, "from")
  }

  /// Whether a name is imported from another module than an SDK, or set to the result of another
  /// function.
  private static func isSetElsewhere(
    _ places: [Int], _ marked: Set<Int>, in code: Code
  ) -> Bool {
    places.prefix(Bindings.most).contains { place in
      let line = line(of: place, in: code)
      if marked.contains(line) { return false }
      if isImport(line, in: code) { return true }
      let isSet = code.isSymbol(place + 1, among: ["=", ":="])
      return isSet && !code.isMemberOperator(place - 1) && !code.isSymbol(code.parents[place], "(")
    }
  }

  /// Whether a namespace of APIs is imported that is not an SDK's: in C# a class does not name its
  /// namespace.
  private static func hasOtherAPIs(_ marked: Set<Int>, in code: Code) -> Bool {
    code.language.objects == .cSharp
      && code.tokens.indices.contains { index in
        code.isWord(index, "using") && code.tokens[index].startsLine && !marked.contains(index)
          && (index + 1..<min(index + 16, code.tokens.count)).prefix { !code.isSymbol($0, ";") }
            .contains { code.isName($0) && code.word($0).lowercased().contains("api") }
      }
  }

  /// What shows that a call is a call of an SDK method.
  func receiver(of call: CodeCall, in code: Code) -> MethodCall.Receiver {
    guard isNamed, call.components.count > 1 else { return .unknown }
    // `SearchApi.new` of Ruby.
    let isMade = call.components[1] == "new" && call.components.count > 2
    var name = call.components[isMade ? 2 : 1]
    if name.hasSuffix("()") { name.removeLast(2) }
    let bytes = Array(name.utf8)[...]
    if holders.contains(bytes) || classes.contains(bytes) { return .api }
    return !others.contains(bytes) && Self.speaksOfAPI(bytes) ? .likely : .unknown
  }

  /// Whether a name is one that people give to objects of API classes: `usersApi`, `api`.
  private static func speaksOfAPI(_ name: ArraySlice<UInt8>) -> Bool {
    NameWords.of(String(decoding: name, as: UTF8.self)).contains("api")
  }

  /// Whether a name is that of an API class: `UsersApi`, `UsersAPI`, `NewUsersApiWithConfig`.
  private static func isClass(_ name: ArraySlice<UInt8>) -> Bool {
    guard let first = name.first, ASCII.capitals.contains(first), name.count > 3 else {
      return false
    }
    let plain = name.ends(with: "WithConfig") ? name.dropLast("WithConfig".utf8.count) : name
    return plain.ends(with: "Api") || plain.ends(with: "API")
  }

  /// The lines that name an SDK, by the first token of each.
  private static func marked(in code: Code) -> Set<Int> {
    var lines: Set<Int> = []
    guard words.contains(where: { $0.finds(in: code.text) }) else { return lines }
    for index in code.tokens.indices where code.isName(index) || code.isText(index) {
      guard isMark(index, in: code) else { continue }
      lines.insert(line(of: index, in: code))
      // What a list in braces takes from a module is before the module's name.
      let before = code.isWord(index - 1, "from") ? index - 2 : index
      if code.isSymbol(before, "}"), code.partners[before] < before {
        for listed in code.partners[before]..<before { lines.insert(line(of: listed, in: code)) }
      }
    }
    return lines
  }

  /// Whether a token names a module of an SDK, and no file of the program's own.
  private static func isMark(_ token: Int, in code: Code) -> Bool {
    if code.isWord(token, "mypurecloud") { return code.isWord(token + 2, "sdk") }
    if code.isWord(token, "PureCloud") { return true }
    let bytes = code.bytes(token)
    guard (marks[0].utf8.count..<100).contains(bytes.count) else { return false }
    let word = String(decoding: bytes, as: UTF8.self).lowercased()
    let plain = word.filter { $0 != "_" && $0 != "-" }
    return marks.contains(where: plain.contains) && !plain.contains("./") && !plain.contains("://")
  }

  /// The first token of the line that a token is on.
  private static func line(of token: Int, in code: Code) -> Int {
    var index = token
    while index > 0, token - index < 256, !code.tokens[index].startsLine { index -= 1 }
    return index
  }

  /// Whether the module that a class is taken from is an SDK, by its name or by what it is set to.
  private static func isMarked(
    _ module: Int, _ marked: Set<Int>, _ uses: [ArraySlice<UInt8>: [Int]], in code: Code
  ) -> Bool {
    if isMark(module, in: code) { return true }
    return (uses[code.bytes(module)] ?? []).prefix(Bindings.most).contains {
      marked.contains(line(of: $0, in: code))
    }
  }

  /// The name that holds an instance of a class, or is declared as one.
  private static func holder(
    of place: Int, from chain: Int, in code: Code
  ) -> ArraySlice<UInt8>? {
    var start = chain
    // A type of Go, and what makes an object.
    while code.isWord(start - 1, "new") || code.isSymbol(start - 1, among: ["*", "&", "<"]) {
      start -= 1
    }
    let isSet = code.isSymbol(start - 1, among: ["=", ":=", ":"])
    if isSet, code.isName(start - 2) { return code.bytes(start - 2) }
    // `api: UsersApi = …` is found by its colon, and so is `api?: UsersApi`.
    if isSet, code.isSymbol(start - 2, among: ["?", "!"]), code.isName(start - 3) {
      return code.bytes(start - 3)
    }
    if start < chain, code.isSymbol(start, "*"), code.isName(start - 1) {
      return code.bytes(start - 1)
    }
    // A type is before the name in Java and its like.
    let behind = code.isSymbol(place + 1, "?") ? place + 2 : place + 1
    return code.isName(behind) && !code.tokens[behind].startsLine ? code.bytes(behind) : nil
  }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with word: String) -> Bool {
    suffix(word.utf8.count).elementsEqual(word.utf8)
  }
}
