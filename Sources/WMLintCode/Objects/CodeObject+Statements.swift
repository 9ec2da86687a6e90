import WMLintText

/// Objects of classes that are made empty and filled by later statements: `body.name = "x"`,
/// `body.setName("x")`.
extension CodeObject {
  /// The most tokens between the making of an object and its use.
  private static let farthest = 2_000

  /// The object that a variable holds where it is used; `nil` if something else may have been done to it.
  static func object(heldBy use: Int, in code: Code, _ names: Bindings) -> ClassObject? {
    guard code.isName(use), !code.isMemberOperator(use - 1),
      let value = names.firstValue(of: use), value.upperBound <= use,
      use - value.upperBound < farthest,
      var object = map(value, in: code, names) ?? made(value, in: code, names), !object.isMap
    else { return nil }
    let scope = names.scope(of: value.lowerBound)
    guard names.isToken(use, in: scope) else { return nil }
    let name = code.bytes(use)
    var set: [ClassMember] = []
    for index in value.upperBound..<use
    where code.isName(index) && code.bytes(index).elementsEqual(name) {
      guard !code.isMemberOperator(index - 1), names.isToken(index, in: scope),
        !isKey(index, in: code)
      else { continue }
      if [index - 1, index - 2].contains(where: { code.target(ofDeletion: $0) == index }) {
        return nil
      }
      let done =
        object.isExact ? members(putInto: index, in: code) : members(setAt: index, in: code)
      guard let members = done else { return nil }
      let isSure = isSure(index, behind: value, in: code, names)
      set += members.map {
        isSure ? $0 : ClassMember(token: $0.token, name: $0.name, value: nil, isSure: false)
      }
    }
    object.members = lastOf(object.members + set)
    return object
  }

  /// Whether a name is that of a key or an argument, and not of the variable.
  private static func isKey(_ index: Int, in code: Code) -> Bool {
    guard code.isSymbol(index - 1, among: ["{", ",", "("]) else { return false }
    return code.isSymbol(index + 1, ":")
      || code.isSymbol(index + 1, "=") && code.isSymbol(code.parents[index], "(")
  }

  /// Whether a statement is run whenever that is which makes the object.
  private static func isSure(
    _ index: Int, behind value: Range<Int>, in code: Code, _ names: Bindings
  ) -> Bool {
    let isBraced = code.language.blocks == .braces
    guard names.scope(of: index) == names.scope(of: value.lowerBound),
      code.tokens[index].startsLine || isBraced && code.isSymbol(index - 1, ";"),
      code.indentation(of: index) == code.indentation(of: value.lowerBound)
    else { return false }
    // `body[:name] = name if name` of Ruby.
    var last = index
    while code.language.callsByBlanks, last + 1 < code.tokens.count,
      !code.tokens[last + 1].startsLine
    {
      last += 1
      if code.isWord(last, "if") || code.isWord(last, "unless") { return false }
    }
    return true
  }

  /// The object that an expression makes, without what is called on it.
  private static func made(
    _ value: Range<Int>, in code: Code, _ names: Bindings
  ) -> ClassObject? {
    var range = CodeExpression.core(of: value, in: code)
    if code.language.objects == .go, code.isSymbol(value.lowerBound, "&") { range = value }
    guard let last = range.last else { return nil }
    // `PureCloud::QueueRequest.new` has no parentheses.
    if code.language.objects == .ruby, code.isWord(last, "new"), range.count > 2 {
      let type = names.classes.named(code.bytes(last - 2))
      return ClassObject(type: type, members: [], open: last, close: last)
    }
    let open = code.partners[last]
    guard open < last, open >= range.lowerBound else { return nil }
    return made(range.lowerBound..<open, open, last, in: code, names)
  }

  /// `new UserSearchRequest().pageSize(25).sortOrder("ASC")` and what a builder is given.
  static func chained(_ last: CodeCall, in code: Code, _ names: Bindings) -> ClassObject? {
    guard [.java, .kotlin, .apex].contains(code.language.objects) else { return nil }
    var members: [ClassMember] = []
    var call = last
    while members.count < mostCalls {
      let before = call.nameToken - 2
      let word = code.word(call.nameToken)
      let isBuilder = word == "builder" || word == "Builder" || word == "newBuilder"
      if isBuilder, code.isMemberOperator(call.nameToken - 1), code.isName(before) {
        guard call.arguments.isEmpty, isClassName(before, in: code), !members.isEmpty else {
          return nil
        }
        let type = names.classes.named(code.bytes(before))
        return ClassObject(
          type: type, members: lastOf(members.reversed()), open: last.open, close: last.close)
      }
      guard code.isMemberOperator(call.nameToken - 1) else {
        guard !members.isEmpty,
          code.isWord(call.start - 1, "new") || code.language.objects == .kotlin
        else { return nil }
        let head = call.start..<call.open
        guard var object = made(head, call.open, call.close, in: code, names) else { return nil }
        object.members = lastOf(object.members + members.reversed())
        return object
      }
      guard let member = setter(call.nameToken, call.open, call.close, in: code),
        code.isSymbol(before, ")"), let next = CodeCall(at: code.partners[before], in: code)
      else { return nil }
      members.append(member)
      call = next
    }
    return nil
  }

  /// The most calls of a chain that are walked back.
  private static let mostCalls = 64

  /// The members that a use of a variable sets, none where it only reads; `nil` if it may do more.
  private static func members(setAt index: Int, in code: Code) -> [ClassMember]? {
    guard code.isMemberOperator(index + 1), code.isName(index + 2) else {
      return isHarmless(index, in: code) ? [] : nil
    }
    var members: [ClassMember] = []
    var name = index + 2
    while true {
      let behind = name + 1
      if code.isSymbol(behind, "=") {
        guard members.isEmpty, let value = code.statementValue(from: behind + 1) else { return nil }
        return [ClassMember(token: name, name: code.word(name), value: value)]
      }
      guard code.isSymbol(behind, "(") else {
        // `b.Tags.Add(…)` and `b.attributes["a"] = 1` change a member.
        let isRead =
          !code.isMemberOperator(behind) && !code.isSymbol(behind, "[")
          && !(code.tokens.indices.contains(behind)
            && code.tokens[behind].kind == .symbol && code.bytes(behind).last == ASCII.equals)
        return isRead ? members : [ClassMember(token: name, name: code.word(name), value: nil)]
      }
      guard code.language.objects == .java || code.language.objects == .apex else { return nil }
      let close = code.partners[behind]
      guard close > behind, let member = setter(name, behind, close, in: code) else { return nil }
      members.append(member)
      guard code.isMemberOperator(close + 1), code.isName(close + 2) else { return members }
      name = close + 2
    }
  }

  /// What the names of functions begin with that make another value.
  private static let making = ["as", "build", "convert", "create", "get", "map", "to", "write"]

  /// What a call of `setName(…)` sets, or `name(…)` as the SDK of Java has it too.
  private static func setter(
    _ name: Int, _ open: Int, _ close: Int, in code: Code
  ) -> ClassMember? {
    let arguments = code.elements(in: open + 1..<close)
    let word = code.word(name)
    guard arguments.count == 1, !CodeBody.encoders.contains(word.lowercased()),
      !making.contains(where: word.hasPrefix)
    else { return nil }
    let prefix = ["set", "with"].first {
      word.hasPrefix($0) && word.count > $0.count
        && word.dropFirst($0.count).first?.isUppercase == true
    }
    let rest = word.dropFirst(prefix?.count ?? 0)
    let plain = prefix == nil ? word : rest.prefix(1).lowercased() + rest.dropFirst()
    return ClassMember(token: name, name: plain, value: arguments[0])
  }

  /// Whether a variable is only looked at where it is an argument.
  static func isHarmless(_ index: Int, in code: Code) -> Bool {
    let open = code.parents[index]
    guard code.isSymbol(open, "("), code.isName(open - 1) else { return false }
    // `delete(body, key)` of Go takes a member out.
    if code.language.objects == .go, code.isWord(open - 1, "delete") { return false }
    // `send(:fix, body)` of Ruby calls another function.
    if code.language.objects == .ruby, code.isSymbol(open + 1, ":") { return false }
    return CodeWords.harmless.contains(code.word(open - 1).lowercased())
  }

  /// The members with those left out that are set again.
  static func lastOf(_ members: [ClassMember]) -> [ClassMember] {
    var last: [String: Int] = [:]
    for (index, member) in members.enumerated() { last[member.name] = index }
    return members.enumerated().filter { last[$0.element.name] == $0.offset }.map(\.element)
  }
}
