import WMLintText

/// Objects of Kotlin that are filled in a block: `UserSearchRequest().apply { pageSize = 25 }`,
/// `JSONObject().apply { put("name", "x") }`, `buildJsonObject { putJsonObject("routing") { … } }`.
extension CodeObject {
  /// Functions whose block fills a new map, in lower case.
  private static let builders: Set<String> = ["addjsonobject", "buildjsonobject", "putjsonobject"]

  /// The object that a block fills.
  static func applied(
    _ range: Range<Int>, _ open: Int, in code: Code, _ names: Bindings
  ) -> ClassObject? {
    let close = code.partners[open]
    guard close > open, var object = object(filledIn: open, behind: range, in: code, names) else {
      return nil
    }
    for index in open + 1..<close
    where code.parents[index] == open && code.isName(index) && !code.isMemberOperator(index - 1) {
      if object.isExact {
        if let member = member(putAt: index, in: code) { object.members.append(member) }
      } else if code.isSymbol(index + 1, "=") {
        guard let value = code.statementValue(from: index + 2) else { return nil }
        object.members.append(ClassMember(token: index, name: code.word(index), value: value))
      }
    }
    object.members = lastOf(object.members)
    return object
  }

  /// What is before a block that fills it.
  private static func object(
    filledIn open: Int, behind head: Range<Int>, in code: Code, _ names: Bindings
  ) -> ClassObject? {
    let name = code.isSymbol(open - 1, ")") ? code.partners[open - 1] - 1 : open - 1
    if name == head.lowerBound, builders.contains(code.word(name).lowercased()) {
      return ClassObject(
        type: nil, members: [], open: open, close: code.partners[open], isExact: true)
    }
    let before = open - 3
    guard code.isWord(open - 1, "apply"),
      code.isMemberOperator(open - 2), before >= head.lowerBound, code.isSymbol(before, ")"),
      code.partners[before] > head.lowerBound
    else { return nil }
    let inner = code.partners[before]
    return map(head.lowerBound..<before + 1, in: code, names)
      ?? made(head.lowerBound..<inner, inner, before, in: code, names)
  }

  /// What a statement puts into a map: `put("name", "x")`, `putJsonObject("routing") { … }`.
  private static func member(putAt name: Int, in code: Code) -> ClassMember? {
    guard let call = CodeCall(at: name + 1, in: code), let first = call.arguments.first,
      let key = key(first, in: code)
    else { return nil }
    let word = call.name(in: code)
    if call.arguments.count == 2, putting.contains(word) {
      return ClassMember(token: key.token, name: key.name, value: call.arguments[1])
    }
    guard builders.contains(word), code.isSymbol(call.close + 1, "{") else { return nil }
    let value = name..<max(name, code.partners[call.close + 1]) + 1
    return ClassMember(token: key.token, name: key.name, value: value)
  }
}
