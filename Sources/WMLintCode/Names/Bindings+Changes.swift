import WMLintText

/// Whether an object is unchanged since it was set.
extension Bindings {
  /// Whether a use gives the value of a name another name, by which it may be changed: as a named
  /// argument, as an element or a member of another object, or by yielding it.
  func mayGetAnotherName(at index: Int) -> Bool {
    // A member of it is read, or set.
    if code.isMemberOperator(index + 1) || code.isSymbol(index + 1, "[") { return false }
    if code.isMemberOperator(index - 1) { return false }
    let open = code.parents[index]
    let isArgument = code.isSymbol(open, "(")
    if isArgument, CodeWords.harmless.contains(code.wordBefore(open).lowercased()) { return false }
    let before = index - 1
    if code.isSymbol(before, among: [":=", "<-", "<<", "?"]) { return true }
    // A key, or the name of an argument.
    if code.isSymbol(index + 1, among: [":", "=", "=>"]) { return false }
    if ["yield", "global", "to"].contains(code.wordBefore(index)) { return true }
    if isArgument { return code.isSymbol(before, among: [":", "="]) }
    if code.isSymbol(open, "[") { return code.isSymbol(before, among: ["[", ","]) }
    if code.isSymbol(open, "{"), code.isSymbol(before, among: [":", "=>", "{", ","]) {
      return !code.tokens[index].startsLine || code.isSymbol(before, ",")
    }
    // `this.body = b`, and in Ruby `fill b`.
    if code.isSymbol(before, "="),
      code.isMemberOperator(before - 2) || code.isSymbol(before - 2, "@")
        || code.isSymbol(before - 1, "]")
    {
      return true
    }
    // The result of a function, or its input from a pipe.
    return code.isSymbol(before, "=>") && code.language.dialect == .javaScript
      || code.isSymbol(index + 1, "|>")
  }

  /// Methods that do not change an object, in lower case.
  static let reading: Set<String> = [
    "tostring", "containskey", "trygetvalue", "gettype", "equals", "gethashcode", "to_json", "to_s",
    "inspect", "dig", "fetch", "get", "getordefault", "keys", "values", "keyset", "entryset",
    "size", "count", "length", "isempty", "description", "debugdescription",
  ]

  /// Views of a map in Java and similar languages, in lower case: removing from a view removes from
  /// the map.
  private static let views: Set<String> = ["entries", "entryset", "keys", "keyset", "values"]

  /// Methods that only read such a view, in lower case.
  private static let readingViews: Set<String> = [
    "all", "any", "contains", "containsall", "count", "filter", "first", "isempty", "jointostring",
    "map", "none", "size", "sorted", "stream", "tolist", "toset", "tostring",
  ]

  /// Methods that change a dictionary of Python, even when they are passed uncalled:
  /// `map(body.pop, keys)`.
  private static let changingDictionary: Set<String> = [
    "__delitem__", "__setitem__", "clear", "pop", "popitem", "setdefault", "update",
  ]

  /// Whether a member, or a method that is called or passed on, does not change the object.
  static func onlyReads(_ name: Int, in code: Code) -> Bool {
    let word = code.word(name).lowercased()
    guard reading.contains(word), !code.isSymbol(name - 1, "::") else { return false }
    let hasViews = [.apex, .java, .kotlin].contains(code.language.objects)
    guard hasViews, views.contains(word) else { return true }
    let last = code.isSymbol(name + 1, "(") ? code.partners[name + 1] : name
    if code.isMemberOperator(last + 1), code.isName(last + 2) {
      return readingViews.contains(code.word(last + 2).lowercased())
    }
    // A loop over them may set an entry.
    let isLoop = code.isSymbol(name - 3, ":") || code.isWord(name - 3, "in")
    return isLoop && !word.hasPrefix("entr")
  }

  /// Methods that change a string of Ruby.
  private static let changingText: Set<String> = [
    "append_as_bytes", "clear", "concat", "force_encoding", "insert", "prepend", "replace",
    "setbyte",
  ]

  /// Whether a use may change the string in a variable: by a reference to it, or by a method of
  /// Ruby.
  func mayBeReplaced(at index: Int) -> Bool {
    if code.isSymbol(index - 1, "&") { return true }
    if ["ref", "out", "inout"].contains(code.wordBefore(index)) { return true }
    // `[ref]$json` of PowerShell.
    if code.isSymbol(index - 1, "]"), code.isWord(index - 2, "ref") { return true }
    if isGivenByReference(index) { return true }
    guard code.language.objects == .ruby else { return false }
    if code.isSymbol(index + 1, "<<") { return true }
    // `path["{id}"] = id`
    if code.isSymbol(index + 1, "["), code.isSymbol(code.partners[index + 1] + 1, "=") {
      return true
    }
    return code.isMemberOperator(index + 1) && code.isName(index + 2)
      && (Self.changingText.contains(code.word(index + 2)) || code.isSymbol(index + 3, "!"))
  }

  /// Methods that only read an object of Python or JavaScript, or a struct of Go, in lower case.
  private static let readingOfScripts: Set<String> = [
    "asdict", "concat", "copy", "dict", "every", "filter", "find", "findindex", "flat", "flatmap",
    "foreach", "get", "hasownproperty", "includes", "index", "indexof", "isvalid", "items", "join",
    "json", "keys", "map", "marshaljson", "model_dump", "model_dump_json", "reduce", "slice",
    "some",
    "string", "to_dict", "to_json", "tojson", "tostring", "validate", "values",
  ]

  /// Whether a use calls a method of the object, which may change it.
  private func callsOwnMethod(at index: Int) -> Bool {
    // `body["fix"]()`
    if code.isSymbol(index + 1, "["), code.isCalled(behind: code.partners[index + 1]) {
      return true
    }
    guard code.isMemberOperator(index + 1), code.isName(index + 2), code.isCalled(behind: index + 2)
    else { return false }
    let word = code.word(index + 2).lowercased()
    return !Self.reading.contains(word) && !Self.readingOfScripts.contains(word)
  }

  /// Whether an object may be changed at a use, by a method of its own, a reference, or a command.
  func mayBeChanged(at use: Int) -> Bool {
    // `body!!.fix()`
    var index = use
    while code.isSymbol(index + 1, among: ["!", "!!"]), index < use + 2 { index += 1 }
    if index > use, !code.isMemberOperator(index + 1) { index = use }
    switch code.language.objects {
    case .cSharp:
      if ["ref", "out"].contains(code.wordBefore(index)) { return true }
      guard code.isMemberOperator(index + 1), code.isName(index + 2) else { return false }
      return code.isSymbol(index + 3, "(")
        ? !Self.onlyReads(index + 2, in: code)
        : CodeWords.changing.contains(code.word(index + 2))
    case .apex, .java, .kotlin, .ruby, .swift:
      if code.isSymbol(index - 1, "&") { return true }
      return code.isMemberOperator(index + 1) && code.isName(index + 2)
        && !Self.onlyReads(index + 2, in: code)
    case .go:
      return code.isSymbol(index - 1, "&") || callsOwnMethod(at: index)
        || code.isSymbol(index - 1, "(") && code.isWord(index - 2, "delete")
    case .powerShell:
      if code.isMemberOperator(index + 1), code.isName(index + 2),
        code.word(index + 2).lowercased() == "psobject"
      {
        return true
      }
      if code.isSymbol(index + 1, "|"), code.isName(index + 2) {
        return code.word(index + 2).lowercased() != "convertto-json"
      }
      return false
    case .php:
      return code.isSymbol(index - 1, "&")
        && code.isSymbol(index - 2, among: ["=", "[", ",", "(", "=>"])
        || callsOwnMethod(at: index)
    case nil:
      if callsOwnMethod(at: index) { return true }
      return code.language.dialect == .python && code.isMemberOperator(index + 1)
        && code.isName(index + 2) && Self.changingDictionary.contains(code.word(index + 2))
    }
  }
}

extension Code {
  /// Whether the expression that a token ends is called: `fix()`, `fix?.()`.
  func isCalled(behind last: Int) -> Bool {
    isSymbol(last + 1, "(") || isSymbol(last + 1, "?.") && isSymbol(last + 2, "(")
  }
}
