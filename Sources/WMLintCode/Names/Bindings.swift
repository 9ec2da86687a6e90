import WMLintText

/// The values of the names in a program, as far as each is set once.
struct Bindings {
  /// A place where a name gets a value, or may.
  struct Assignment {
    let token: Int

    /// The tokens of the value; `nil` if it is not known.
    let value: Range<Int>?
    let scope: Int

    /// Whether the value is appended to the one before.
    var isAddition = false
  }

  static let participant = WordSearch("participant")

  /// The most assignments of a name that are searched.
  static let most = 32

  /// How many values of a name are kept apart.
  private static let fewValues = 4

  let code: Code
  let scopes: CodeScopes
  let bodies = CodeBodies()
  var assignments: [ArraySlice<UInt8>: [Assignment]] = [:]

  /// The assignments to members of the object itself.
  var members: [ArraySlice<UInt8>: [Assignment]] = [:]

  /// The tokens that are names, by name.
  let uses: [ArraySlice<UInt8>: [Int]]

  /// Where values get other names, through which they may be changed.
  var renamed: [ArraySlice<UInt8>: [Int]] = [:]

  /// The values that the query of a URL in a variable is set to: `u.RawQuery = q.Encode()`.
  var queries: [ArraySlice<UInt8>: [Assignment]] = [:]

  /// Where enumeration constants have their values, by name.
  var constants: [ArraySlice<UInt8>: [Int]] = [:]

  /// The names outside a function that it sets.
  var shared: Set<ArraySlice<UInt8>> = []

  /// The functions that the program declares, by name.
  var functions: [ArraySlice<UInt8>: [DeclaredFunction]] = [:]

  /// The parameters whose default is known, and the signs behind them.
  var defaults: Set<Int> = []

  /// The modules of Python that names are taken from.
  var imported: [ArraySlice<UInt8>: Int] = [:]

  /// The tokens that name participants, in order.
  let participants: [Int]

  /// Whether the name of the file is one of tests.
  private let isNamedTest: Bool

  /// Whether the program tests another, or itself.
  var isTest: Bool { isNamedTest || bodies.isTest(declaresTests) }

  init(_ code: Code, isTest: Bool = false) {
    self.code = code
    isNamedTest = isTest
    scopes = CodeScopes(code)
    var uses: [ArraySlice<UInt8>: [Int]] = [:]
    for index in code.tokens.indices where code.isName(index) {
      uses[code.bytes(index), default: []].append(index)
    }
    self.uses = uses
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

  /// The classes of the program.
  var classes: CodeClasses { bodies.classes(in: code) }

  /// The scope of a token.
  func scope(of token: Int) -> Int { scopes.scopes[token] }

  /// Whether a token is in a scope.
  func isToken(_ token: Int, in scope: Int) -> Bool {
    scope < 0 || scopes.chain(from: scopes.scopes[token]).contains(scope)
  }

  /// The value of a name where it is used; `nil` for the name in `path = "/api/v2" + path`, whose
  /// value is the one before.
  func value(of token: Int) -> Range<Int>? {
    valueSet(to: token).flatMap { $0.contains(token) ? nil : $0 }
  }

  private func valueSet(to token: Int) -> Range<Int>? {
    let use = scopes.chain(from: scopes.scopes[token])
    if isMember(token) { return memberValue(token, use) }
    guard var all = assignments[plainName(token)] else { return memberOfItself(token, use) }
    // The parameters of other functions are other variables.
    if !defaults.isEmpty, all.count <= Self.most {
      all.removeAll { defaults.contains($0.token) && !use.contains($0.scope) }
    }
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
    return memberOfItself(token, use)
  }

  /// The value of a member that a class may name without `this`.
  private func memberOfItself(_ token: Int, _ use: [Int]) -> Range<Int>? {
    let languages: [Language.Objects] = [.apex, .cSharp, .java, .kotlin, .swift]
    guard let objects = code.language.objects, languages.contains(objects),
      members[code.bytes(token)] != nil
    else { return nil }
    return memberValue(token, use)
  }

  /// Where a name gets a value, or may, as far as that is looked through.
  func assignments(of token: Int) -> ArraySlice<Assignment>? {
    assignments[plainName(token)].map { nearest($0, to: token) }
  }

  /// What is appended to a value of a name before it is used there: `url += "/members"`.
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
  func plainName(_ token: Int) -> ArraySlice<UInt8> {
    let name = code.bytes(token)
    let isMarked = code.language.marksInterpolatedNames && name.first == ASCII.dollar
    return isMarked ? name.dropFirst() : name
  }

  /// The value of a name that is an object where it is used, if nothing may have changed it before.
  func object(of token: Int) -> Range<Int>? {
    guard let value = value(of: token),
      !(assignments[plainName(token)] ?? []).contains(where: \.isAddition)
    else { return nil }
    let name = code.bytes(token)
    let uses = isText(value) ? replaced(name) : handed(name)
    let isChanged = uses.contains { $0 >= value.lowerBound && $0 < token }
    return isChanged || uses.count > Self.most ? nil : value
  }

  /// Whether a value is a string, which no function can change.
  private func isText(_ value: Range<Int>) -> Bool {
    let core = CodeExpression.core(of: value, in: code)
    guard let first = core.first, let last = core.last else { return false }
    if code.isText(first) || CodeBody.isText(value, in: code) { return true }
    guard code.isSymbol(last, ")"), let call = CodeCall(at: code.partners[last], in: code) else {
      return false
    }
    return call.start == first && CodeBody.textEncoders.contains(call.name(in: code))
  }

  /// Whether a token is a member of `this`, `self` or an instance of Ruby.
  func isMember(_ token: Int) -> Bool {
    if code.isSymbol(token - 1, "@") { return true }
    guard code.isMemberOperator(token - 1) else { return false }
    return ["this", "self", "$this"].contains { code.isWord(token - 2, $0) }
  }

  /// The value of a member that the class sets once, in its constructor or where it is declared.
  private func memberValue(_ token: Int, _ use: [Int]) -> Range<Int>? {
    let name = code.bytes(token)
    // PHP declares a member with the sign of a variable, which a function may have too.
    let isMarked = code.language.objects == .php
    let all = assignments[isMarked ? [ASCII.dollar] + name : name] ?? []
    let declared = nearest(all, to: token).filter {
      $0.scope >= 0 && use.contains($0.scope)
        && (!isMarked || classes.owner(ofScope: $0.scope) != nil)
    }
    let set = ofSameClass(members[name] ?? [], use)
    guard declared.count + set.count == 1, let only = (declared + set).first else { return nil }
    let isSame = declared.isEmpty ? use.contains(outer(only.scope)) : true
    return isSame ? only.value : nil
  }

  /// The assignments to a member, without those in classes unrelated to the class of a use.
  private func ofSameClass(_ set: [Assignment], _ use: [Int]) -> [Assignment] {
    guard !set.isEmpty, set.count <= Self.most, let own = classes.owner(of: use) else {
      return set
    }
    return set.filter { assignment in
      guard let other = classes.owner(of: scopes.chain(from: assignment.scope)) else { return true }
      return code.bytes(own) == code.bytes(other) || classes.inherits(code.bytes(own))
        || classes.inherits(code.bytes(other))
    }
  }

  private func outer(_ scope: Int) -> Int { scope < 0 ? -1 : scopes.scopes[scope] }

  mutating func add(
    _ token: Int, _ value: Range<Int>? = nil, scope: Int? = nil, isAddition: Bool = false
  ) {
    let assignment = Assignment(
      token: token, value: value, scope: scope ?? scopes.scopes[token],
      isAddition: isAddition && value != nil)
    assignments[code.bytes(token), default: []].append(assignment)
  }
}
