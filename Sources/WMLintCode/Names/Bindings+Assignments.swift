import WMLintText

/// Reads what names and members are set to.
extension Bindings {
  mutating func readAssignment(at sign: Int, isPlain: Bool) {
    var target = sign - 1
    if let annotated = annotatedName(before: sign) { target = annotated }
    guard target >= 0 else { return }
    // `const (` and `var (` of Go declare several.
    let isInGroup = ["const", "var"].contains(code.wordBefore(max(0, code.parents[sign])))
    let isInParentheses = code.isSymbol(code.parents[sign], "(") && !isInGroup
    if isInParentheses, code.language.argumentName == .equals || defaults.contains(sign) { return }
    if isPlain, let first = firstOfResult(target) { target = first }
    if isPattern(endingAt: target) {
      // Every name in a pattern may be set, and so may its members.
      return addNames(in: code.partners[target] + 1..<target)
    }
    let isKnown =
      (isPlain || isAddition(sign)) && !isInParentheses && !isOneOfSeveral(target)
    let value = isKnown ? code.statementValue(from: sign + 1) : nil
    guard code.isName(target), !code.isMemberOperator(target - 1), !code.isSymbol(target - 1, "@")
    else {
      readMemberAssignment(target, value)
      return addOthers(before: target)
    }
    if isPlain, let value, let more = addition(to: target, in: value) {
      return add(target, more, isAddition: isWithOthers(sign))
    }
    add(target, value, isAddition: isAddition(sign))
    // If the value is another name, that name can change it too.
    if let first = value?.lowerBound, code.isName(first) {
      renamed[code.bytes(first), default: []].append(first)
    }
    if !isKnown {
      addOthers(before: target)
    }
  }

  /// Notes what is set beside a target: `body["a"], body["b"] = …`.
  private mutating func addOthers(before target: Int) {
    var first = CodeChain.start(of: target, in: code)
    var count = 0
    while code.isSymbol(first - 1, ","), first > 1, count < Self.most {
      first = CodeChain.start(of: first - 2, in: code)
      guard code.isName(first) else { return }
      add(first)
      count += 1
    }
  }

  /// Whether brackets are a destructuring pattern: `[body.name, rest] = …`.
  private func isPattern(endingAt last: Int) -> Bool {
    guard code.isSymbol(last, among: ["]", "}"]), code.partners[last] < last else { return false }
    let before = code.partners[last] - 1
    if code.isSymbol(last, "}") { return !code.isName(before) && !code.isSymbol(before, ")") }
    return !code.isName(before) && !code.isSymbol(before, among: [")", "]"]) && !code.isText(before)
  }

  /// An assignment to a member or an element, which changes the object.
  private mutating func readMemberAssignment(_ target: Int, _ value: Range<Int>?) {
    if code.isName(target), isMember(target) {
      let assignment = Assignment(token: target, value: value, scope: scopes.scopes[target])
      members[code.bytes(target), default: []].append(assignment)
      return
    }
    let start = CodeChain.start(of: target, in: code)
    guard code.isName(start) else { return }
    // `components.path = "/api/v2/users"` replaces the path of a URL.
    if start + 2 == target, hasURLParts, URLPart(named: target, in: code) != nil,
      !(value ?? 0..<0).contains(where: { code.bytes($0) == code.bytes(target) })
    {
      return add(start, value, isAddition: true)
    }
    if start + 2 == target, isOtherURLPart(target) { return }
    if start + 2 == target, let segment = value.flatMap({ segment(joinedBy: $0, to: target) }) {
      return add(start, segment, isAddition: true)
    }
    if start + 2 == target, isQuery(target, of: start) {
      let assignment = Assignment(token: target, value: value, scope: scopes.scopes[target])
      queries[code.bytes(start), default: []].append(assignment)
      return
    }
    if ["this", "self", "$this"].contains(where: { code.isWord(start, $0) }), code.isName(start + 2)
    {
      members[code.bytes(start + 2), default: []].append(
        Assignment(token: start, value: nil, scope: scopes.scopes[start]))
    } else {
      add(start)
    }
  }

  /// The name in `name: Type =`.
  private func annotatedName(before sign: Int) -> Int? {
    var index = sign - 1
    let least = max(1, sign - 24)
    while index >= least, code.parents[index] == code.parents[sign] || code.partners[index] != index
    {
      if code.isSymbol(index, ">") {
        // The types in brackets have commas between them.
        while index > least, !code.isSymbol(index, "<") { index -= 1 }
      } else if code.partners[index] < index {
        index = code.partners[index]
      }
      if code.isSymbol(index, among: [";", ",", "=", "?"]) { return nil }
      if code.isSymbol(index, ":"), code.isName(index - 1) {
        let isDeclared =
          code.tokens[index - 1].startsLine
          || CodeWords.modifiers.contains(code.wordBefore(index - 1))
        return isDeclared ? index - 1 : nil
      }
      if code.tokens[index].startsLine { return nil }
      index -= 1
    }
    return nil
  }

  /// Whether a statement that always runs when its neighbours do appends a value to a string.
  func isAddition(_ sign: Int) -> Bool {
    let operators = [code.language.concatenation + "=", "+="]
    guard code.isSymbol(sign, among: operators),
      !code.isSymbol(sign - 2, among: [")", ":"]), !code.isWord(sign - 2, "else")
    else { return false }
    return isWithOthers(sign)
  }

  /// What an assignment appends to a name: `url = url + "/members"`.
  private func addition(to target: Int, in value: Range<Int>) -> Range<Int>? {
    guard value.count > 2, code.isName(target), code.bytes(value.lowerBound) == code.bytes(target),
      code.isSymbol(value.lowerBound + 1, code.language.concatenation),
      !code.isMemberOperator(target - 1), !code.isSymbol(target - 1, among: [")", ":"]),
      !code.isWord(target - 1, "else")
    else { return nil }
    return value.lowerBound + 2..<value.upperBound
  }

  /// Whether a statement always runs when its neighbours do.
  private func isWithOthers(_ sign: Int) -> Bool {
    guard code.language.blocks == .indentation else { return true }
    let scope = scopes.scopes[sign]
    let first = code.tokens.indices[max(0, scope + 1)...].first {
      code.tokens[$0].startsLine && code.parents[$0] < 0
    }
    return first.map { code.indentation(of: $0) == code.indentation(of: sign) } ?? false
  }

  /// The first of two names that are set to the results of a Go function, if the second is an
  /// error.
  private func firstOfResult(_ target: Int) -> Int? {
    guard code.isSymbol(target - 1, ","), code.isName(target - 2),
      !code.isSymbol(target - 3, ","),
      ["_", "err", "e", "error"].contains(where: { code.isWord(target, $0) })
    else { return nil }
    return target - 2
  }

  /// Whether several names are set at once.
  private func isOneOfSeveral(_ target: Int) -> Bool {
    code.language.setsSeveral && code.isSymbol(target - 1, ",")
  }
}
