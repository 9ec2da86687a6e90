import WMLintText

/// Maps that later statements fill: `body["name"] = "x"`, `body.put("name", "x")`.
extension CodeObject {
  /// What makes a map without members, in lower case.
  private static let makers: Set<String> = [
    "createobjectnode", "dict", "dictionary", "expandoobject", "hashmap", "hashmapof", "jobject",
    "jsonobject", "linkedhashmap", "linkedmapof", "mutablemapof", "stdclass", "treemap",
  ]

  /// Methods that put a value under a key, in lower case.
  static let putting: Set<String> = ["add", "addproperty", "put", "set", "store"]

  /// The map that an expression makes, with the members that it has at first; `nil` if it makes none.
  static func map(_ value: Range<Int>, in code: Code, _ names: Bindings) -> ClassObject? {
    let range = CodeExpression.core(of: value, in: code)
    guard let first = range.first, let last = range.last else { return nil }
    let open = code.partners[last]
    guard open < last, open >= first else { return nil }
    if isEmptyMap(range, open, last, in: code) {
      return ClassObject(type: nil, members: [], open: open, close: last, isExact: true)
    }
    // `[1, 2]` has no keys, and neither has `{}` of a language in which that is a block.
    let isLiteral =
      code.language.dialect != nil
      || [.ruby, .php, .powerShell, .go].contains(
        code.language.objects)
    guard isLiteral, let members = CodeMembers.of(range, in: code, names), !members.isOpen,
      !code.isSymbol(open, "(")
    else { return nil }
    var all: [ClassMember] = []
    for member in members.all {
      guard let name = member.keyText(in: code)?.string else { return nil }
      all.append(Self.member(member.key, name, member.value, in: code))
    }
    return ClassObject(type: nil, members: all, open: open, close: last, isExact: true)
  }

  private static func isEmptyMap(
    _ range: Range<Int>, _ open: Int, _ close: Int, in code: Code
  ) -> Bool {
    if code.language.objects == .swift {
      return code.isSymbol(open, "[") && close == open + 2 && code.isSymbol(open + 1, ":")
    }
    if code.language.objects == .php, open == range.lowerBound, close == open + 1 {
      return code.isSymbol(open, "[")
    }
    guard code.isSymbol(open, "("), let call = CodeCall(at: open, in: code),
      call.start == range.lowerBound
    else { return false }
    let name = call.name(in: code)
    if code.language.objects == .go {
      return name == "make"
        && call.arguments.first.map { code.isWord($0.lowerBound, "map") } ?? false
    }
    let isMap = makers.contains(name) || name == "map" && code.language.objects == .apex
    return isMap && call.arguments.isEmpty
  }

  /// The members that a use of a map sets, none if it only reads; `nil` if it may do more.
  static func members(putInto index: Int, in code: Code) -> [ClassMember]? {
    // `unset($body["name"])`
    if code.isSymbol(code.parents[index], "("), code.isWord(code.parents[index] - 1, "unset") {
      return nil
    }
    if code.isSymbol(index + 1, "["), code.partners[index + 1] > index + 1 {
      let close = code.partners[index + 1]
      if code.isCalled(behind: close) { return nil }
      guard let key = key(index + 2..<close, in: code) else {
        return isSet(behind: close, in: code) ? nil : []
      }
      return members(setBehind: close, key, in: code)
    }
    guard code.isMemberOperator(index + 1), code.isName(index + 2) else {
      return isHarmless(index, in: code) ? [] : nil
    }
    let name = index + 2
    guard code.isSymbol(name + 1, "("), let call = CodeCall(at: name + 1, in: code) else {
      let hasMembers =
        code.language.dialect == .javaScript
        || [.php, .powerShell].contains(code.language.objects)
      if code.isCalled(behind: name) { return nil }
      // `body.reject! { … }` of Ruby changes it, and so may `body::remove` that is handed on.
      guard hasMembers else {
        let isRead = Bindings.onlyReads(name, in: code) && !isSet(behind: name, in: code)
        return isRead ? [] : nil
      }
      let isOfReflection =
        code.language.objects == .powerShell && code.word(name).lowercased() == "psobject"
      if isOfReflection { return nil }
      return members(
        setBehind: name, ClassMember(token: name, name: code.word(name), value: nil), in: code)
    }
    let word = call.name(in: code)
    if Bindings.onlyReads(name, in: code) { return [] }
    guard putting.contains(word), call.arguments.count == 2,
      let key = key(call.arguments[0], in: code)
    else { return nil }
    return [ClassMember(token: key.token, name: key.name, value: call.arguments[1])]
  }

  /// A key that is written where it is used: a text, or a symbol of Ruby.
  static func key(_ range: Range<Int>, in code: Code) -> ClassMember? {
    guard let first = range.first else { return nil }
    if range.count == 2, code.isSymbol(first, ":"), code.isName(first + 1) {
      return ClassMember(token: first + 1, name: code.word(first + 1), value: nil)
    }
    let token = code.tokens[first]
    guard range.count == 1, token.kind == .text, token.opensText, token.closesText else {
      return nil
    }
    return ClassMember(token: first, name: code.text[token.content].string, value: nil)
  }

  /// How the tokens after the name of a member use it: they set it, or may change it.
  private static func members(
    setBehind last: Int, _ key: ClassMember, in code: Code
  ) -> [ClassMember] {
    if code.isSymbol(last + 1, "="), let value = code.statementValue(from: last + 2) {
      return [member(key.token, key.name, value, in: code)]
    }
    // What is read may be changed under another name.
    return [ClassMember(token: key.token, name: key.name, value: nil, isSure: false)]
  }

  /// A member with its value; one of JavaScript that is `undefined`, or of Swift that is `nil`, is not sent.
  static func member(
    _ token: Int, _ name: String, _ value: Range<Int>, in code: Code
  ) -> ClassMember {
    let nothing = code.language.objects == .swift ? "nil" : "undefined"
    let isSent = value.count != 1 || !code.isWord(value.lowerBound, nothing)
    return ClassMember(token: token, name: name, value: isSent ? value : nil, isSure: isSent)
  }

  /// Whether a member is given a value after its name.
  static func isSet(behind last: Int, in code: Code) -> Bool {
    let sign = last + 1
    guard code.tokens.indices.contains(sign), code.tokens[sign].kind == .symbol else {
      return false
    }
    return code.bytes(sign).last == ASCII.equals
      && !code.isSymbol(sign, among: ["==", "===", "!=", "!==", "<=", ">="])
  }
}
