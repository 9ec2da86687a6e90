import WMLintText

/// What the names of a program are set to, as far as it says so once.
struct Bindings {
  /// A place where a name gets a value, or may.
  struct Assignment {
    let token: Int

    /// The tokens of the value; `nil` if it is not known.
    let value: Range<Int>?
    let scope: Int

    /// Whether the value is put behind the one before.
    var isAddition = false
  }

  private static let participant = WordSearch("participant")

  /// How many assignments of a name are looked through.
  static let most = 32

  /// How many values of a name are told apart.
  private static let fewValues = 4

  let code: Code
  let scopes: CodeScopes
  let bodies = CodeBodies()
  private var assignments: [ArraySlice<UInt8>: [Assignment]] = [:]

  /// The assignments to members of the object itself.
  private var members: [ArraySlice<UInt8>: [Assignment]] = [:]

  /// Where names are given to functions that may change what they stand for.
  private var handed: [ArraySlice<UInt8>: [Int]] = [:]

  /// The tokens that speak of participants, in order.
  private let participants: [Int]

  /// Whether the program tests another, or itself.
  private(set) var isTest = false

  init(_ code: Code) {
    self.code = code
    scopes = CodeScopes(code)
    participants = Self.participants(in: code)
    for index in code.tokens.indices where code.tokens[index].kind != .literal { read(index) }
  }

  private static func participants(in code: Code) -> [Int] {
    guard participant.finds(in: code.text) else { return [] }
    return code.tokens.indices.filter { index in
      let range = code.tokens[index].range
      return range.count >= "participant".utf8.count && participant.finds(in: code.text[range])
    }
  }

  /// The scope of a token.
  func scope(of token: Int) -> Int { scopes.scopes[token] }

  /// Whether a token is in a scope.
  func isToken(_ token: Int, in scope: Int) -> Bool {
    scope < 0 || scopes.chain(from: scopes.scopes[token]).contains(scope)
  }

  /// The value of a name where it is used.
  func value(of token: Int) -> Range<Int>? {
    let use = scopes.chain(from: scopes.scopes[token])
    if isMember(token) { return memberValue(token, use) }
    guard let all = assignments[plainName(token)] else { return nil }
    let found = nearest(all, to: token)
    for scope in use {
      let inside = found.filter { scopes.chain(from: $0.scope).contains(scope) }
      if inside.isEmpty { continue }
      if found.count < all.count {
        return lastValue(among: Array(inside), of: found, before: token, use)
      }
      guard let first = inside.first, first.token < token, use.contains(first.scope),
        inside.dropFirst().allSatisfy({ $0.isAddition && $0.scope == first.scope }),
        !first.isAddition
      else {
        return inside.count > 1
          ? lastValue(among: Array(inside), of: found, before: token, use) : nil
      }
      // One branch of several may have set it.
      let isOnly = found.count == 1 || inside.count > 1
      return isOnly ? first.value : lastValue(among: Array(inside), of: found, before: token, use)
    }
    return nil
  }

  /// Where a name gets a value, or may, as far as that is looked through.
  func assignments(of token: Int) -> ArraySlice<Assignment>? {
    assignments[plainName(token)].map { nearest($0, to: token) }
  }

  /// What is put behind a value of a name before it is used there: `url += "/members"`.
  func additions(to token: Int, behind value: Range<Int>) -> [Range<Int>] {
    guard let all = assignments[plainName(token)], !isMember(token) else { return [] }
    return nearest(all, to: token).filter {
      $0.isAddition && $0.token > value.lowerBound && $0.token < token
    }.compactMap(\.value)
  }

  /// The values of a name that is set several times, where they can be those that are used.
  func values(seenFrom token: Int) -> [Range<Int>] {
    let use = scopes.chain(from: scopes.scopes[token])
    return (assignments[plainName(token)] ?? []).prefix(Self.fewValues)
      .filter {
        !Set(scopes.chain(from: $0.scope).dropLast()).isDisjoint(with: use) || $0.scope < 0
      }
      .compactMap(\.value)
  }

  /// The value of a name that is set at one place of the program, whatever it is a member of.
  func onlyValue(named token: Int) -> Range<Int>? {
    guard let found = assignments[plainName(token)], found.count == 1 else { return nil }
    return found[0].value
  }

  /// A name as it is set; in a text a dollar sign may be before it.
  private func plainName(_ token: Int) -> ArraySlice<UInt8> {
    let name = code.bytes(token)
    let isMarked = code.language.marksInterpolatedNames && name.first == ASCII.dollar
    return isMarked ? name.dropFirst() : name
  }

  /// The value of a name that is an object where it is used, if nothing may have changed it before.
  func object(of token: Int) -> Range<Int>? {
    guard let value = value(of: token),
      !(assignments[plainName(token)] ?? []).contains(where: \.isAddition)
    else { return nil }
    let handed = handed[code.bytes(token)] ?? []
    let isHanded = handed.contains { $0 >= value.lowerBound && $0 < token }
    return isHanded || handed.count > Self.most ? nil : value
  }

  /// The object that is handed on as arguments by `@name` of PowerShell, which is set as `$name`.
  func object(splattedAt token: Int) -> Range<Int>? {
    guard code.isName(token) else { return nil }
    let name = [ASCII.dollar] + code.bytes(token)
    guard let found = assignments[name[...]], found.count == 1, found[0].token < token else {
      return nil
    }
    return found[0].value
  }

  /// What an expression calls an id; a constant that is taken from a participant is called as it is
  /// there, whatever its own name.
  func name(ofID range: Range<Int>) -> String? {
    let core = CodeExpression.core(of: range, in: code)
    if core.count == 1, code.isName(core.lowerBound), let value = value(of: core.lowerBound),
      isOfParticipant(value)
    {
      return CodeExpression.name(of: value, in: code) ?? ""
    }
    let name = CodeExpression.name(of: range, in: code)
    // `user.id` of a participant that somebody called `user`.
    if core.count > 1, let root = core.first(where: code.isName), code.isMemberOperator(root + 1),
      mayBeParticipant(root)
    {
      return name.map { String($0.split { ".:>".contains($0) }.last ?? "") }
    }
    return name
  }

  /// How far from where a name is declared it is looked for what it is taken from, in tokens.
  private static let nearby = 8

  /// Whether what a name stands for may be taken from participants: as a constant, as the variable of
  /// a loop over them, or as the parameter of a function that is given to their list.
  private func mayBeParticipant(_ token: Int) -> Bool {
    (assignments(of: token) ?? []).contains { assignment in
      if let value = assignment.value { return isOfParticipant(value) }
      let start = max(0, assignment.token - Self.nearby)
      let end = min(code.tokens.count, assignment.token + Self.nearby)
      return isOfParticipant(start..<end)
    }
  }

  /// How much of a value is looked through for what it is taken from, in tokens.
  private static let longestSource = 64

  private func isOfParticipant(_ tokens: Range<Int>) -> Bool {
    let index = participants.partitionIndex { $0 >= tokens.lowerBound }
    let end = min(tokens.upperBound, tokens.lowerBound + Self.longestSource)
    return index < participants.count && participants[index] < end
  }

  /// Whether a token is a member of `this`, `self` or an instance of Ruby.
  private func isMember(_ token: Int) -> Bool {
    if code.isSymbol(token - 1, "@") { return true }
    guard code.isMemberOperator(token - 1) else { return false }
    return ["this", "self", "$this"].contains { code.isWord(token - 2, $0) }
  }

  /// The value of a member that the class sets once, in its constructor or where it is declared.
  private func memberValue(_ token: Int, _ use: [Int]) -> Range<Int>? {
    let name = code.bytes(token)
    let declared = (assignments[name] ?? []).filter { $0.scope >= 0 && use.contains($0.scope) }
    let set = members[name] ?? []
    guard declared.count + set.count == 1, let only = (declared + set).first else { return nil }
    let isSame = declared.isEmpty ? use.contains(outer(only.scope)) : true
    return isSame ? only.value : nil
  }

  private func outer(_ scope: Int) -> Int { scope < 0 ? -1 : scopes.scopes[scope] }

  private mutating func add(
    _ token: Int, _ value: Range<Int>? = nil, scope: Int? = nil, isAddition: Bool = false
  ) {
    let assignment = Assignment(
      token: token, value: value, scope: scope ?? scopes.scopes[token],
      isAddition: isAddition && value != nil)
    assignments[code.bytes(token), default: []].append(assignment)
  }

  private static let declaring: Set<String> = [
    "const", "let", "var", "val", "for", "foreach", "as", "import",
  ]

  private mutating func read(_ index: Int) {
    let token = code.tokens[index]
    switch token.kind {
    case .symbol:
      if code.isSymbol(index, "=") || code.isSymbol(index, ":=") {
        readAssignment(at: index, isPlain: true)
      } else if token.range.count > 1, code.bytes(index).last == ASCII.equals, !isComparison(index)
      {
        readAssignment(at: index, isPlain: false)
      } else if code.isSymbol(index, "("), let body = bodyOfParameters(index) {
        addNames(in: index + 1..<max(index + 1, code.partners[index]), scope: body)
      } else if code.isSymbol(index, "=>"), code.isName(index - 1) {
        add(index - 1)
      }
    case .name:
      readUse(index)
      if code.isMemberOperator(index + 1), code.isName(index + 2), code.isSymbol(index + 3, "("),
        CodeWords.changing.contains(code.word(index + 2))
      {
        add(index)
      } else if code.isSymbol(index + 1, "("), code.isName(index + 2),
        ["assign", "merge", "extend"].contains(code.word(index))
      {
        add(index + 2)
      } else if code.isWord(index, "delete") || code.isWord(index, "del"), code.isName(index + 1) {
        add(index + 1)
      } else if Self.declaring.contains(code.word(index)) {
        readDeclaration(index + 1)
      }
    case .text, .literal: break
    }
  }

  private mutating func readUse(_ index: Int) {
    if CodeWords.testing.contains(code.word(index)) { isTest = true }
    if mayBeChanged(at: index) { handed[code.bytes(index), default: []].append(index) }
    let open = code.parents[index]
    guard code.isSymbol(open, "("), code.isName(open - 1),
      code.isSymbol(index - 1, among: ["(", ",", "...", "&"])
    else { return }
    let name = code.tokens[open - 1].range
    if !CodeWords.harmless.contains(code.word(open - 1).lowercased()),
      !Self.participant.finds(in: code.text[name])
    {
      handed[code.bytes(index), default: []].append(index)
    }
  }

  /// Methods that leave an object as it is, in lower case.
  private static let reading: Set<String> = [
    "tostring", "containskey", "trygetvalue", "gettype", "equals", "gethashcode", "to_json", "to_s",
    "inspect", "dig", "fetch", "get", "getordefault", "keys", "values", "keyset", "entryset",
    "size", "count", "length", "isempty", "description", "debugdescription",
  ]

  /// Whether an object may be changed at a use, by a method of its own, a reference, or a command.
  private func mayBeChanged(at index: Int) -> Bool {
    switch code.language.objects {
    case .cSharp:
      if ["ref", "out"].contains(code.wordBefore(index)) { return true }
      return code.isMemberOperator(index + 1) && code.isName(index + 2)
        && code.isSymbol(index + 3, "(")
        && !Self.reading.contains(code.word(index + 2).lowercased())
    case .apex, .java, .kotlin, .ruby, .swift:
      if code.isSymbol(index - 1, "&") { return true }
      return code.isMemberOperator(index + 1) && code.isName(index + 2)
        && !Self.reading.contains(code.word(index + 2).lowercased())
    case .go:
      return code.isSymbol(index - 1, "&")
        || code.isSymbol(index - 1, "(") && code.isWord(index - 2, "delete")
    case .powerShell:
      if code.isSymbol(index + 1, "|"), code.isName(index + 2) {
        return code.word(index + 2).lowercased() != "convertto-json"
      }
      let command = code.wordBefore(index).lowercased()
      return command.contains("-") && !code.tokens[index].startsLine
        && !["convertto-", "invoke-", "write-", "out-"].contains(where: command.hasPrefix)
    case .php: return code.isSymbol(index - 1, "&") && code.isSymbol(index - 2, "=")
    case nil: return false
    }
  }

  private func isComparison(_ index: Int) -> Bool {
    code.isSymbol(index, among: ["==", "===", "!=", "!==", "<=", ">="])
  }

  /// A declaration whose value does not follow: of a loop, or of the parts of an object.
  private mutating func readDeclaration(_ index: Int) {
    if code.isSymbol(index, "{") || code.isSymbol(index, "[") {
      let close = code.partners[index]
      addNames(in: index + 1..<max(index + 1, close))
      if code.isSymbol(close + 1, "="), code.isName(close + 2) {
        handed[code.bytes(close + 2), default: []].append(close + 2)
      }
    } else if code.isName(index),
      ["of", "in", "as", "from"].contains(where: { code.isWord(index + 1, $0) })
    {
      add(index)
    }
  }

  private mutating func addNames(in range: Range<Int>, scope: Int? = nil) {
    for index in range where code.isName(index) { add(index, scope: scope) }
  }

  private mutating func readAssignment(at sign: Int, isPlain: Bool) {
    var target = sign - 1
    if let annotated = annotatedName(before: sign) { target = annotated }
    guard target >= 0 else { return }
    let isInParentheses = code.isSymbol(code.parents[sign], "(")
    if isInParentheses, code.language.argumentName == .equals { return }
    if isPlain, let first = firstOfResult(target) { target = first }
    let isKnown =
      (isPlain || isAddition(sign)) && !isInParentheses && !isOneOfSeveral(target)
    let value = isKnown ? code.statementValue(from: sign + 1) : nil
    guard code.isName(target), !code.isMemberOperator(target - 1), !code.isSymbol(target - 1, "@")
    else { return readMemberAssignment(target, value) }
    add(target, value, isAddition: isAddition(sign))
    // What another name stands for can be changed by that name.
    if let first = value?.lowerBound, code.isName(first) {
      handed[code.bytes(first), default: []].append(first)
    }
    if !isKnown {
      var other = target
      while code.isSymbol(other - 1, ","), code.isName(other - 2) {
        other -= 2
        add(other)
      }
    }
  }

  /// An assignment to a part of something, after which it is not what it was.
  private mutating func readMemberAssignment(_ target: Int, _ value: Range<Int>?) {
    if code.isName(target), isMember(target) {
      let assignment = Assignment(token: target, value: value, scope: scopes.scopes[target])
      members[code.bytes(target), default: []].append(assignment)
      return
    }
    let start = CodeChain.start(of: target, in: code)
    guard code.isName(start) else { return }
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

  /// Whether a value is put behind a text, by a statement that is run whenever those beside it are.
  private func isAddition(_ sign: Int) -> Bool {
    let operators = [code.language.concatenation + "=", "+="]
    guard code.isSymbol(sign, among: operators),
      !code.isSymbol(sign - 2, ")"), !code.isWord(sign - 2, "else")
    else { return false }
    guard code.language.blocks == .indentation else { return true }
    let scope = scopes.scopes[sign]
    let first = code.tokens.indices[max(0, scope + 1)...].first {
      code.tokens[$0].startsLine && code.parents[$0] < 0
    }
    return first.map { code.indentation(of: $0) == code.indentation(of: sign) } ?? false
  }

  /// The first name of those that a function of Go sets, where the other is an error.
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
