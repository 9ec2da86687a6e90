import WMLintText

/// The classes that a file declares, by name.
struct CodeClasses {
  private var all: [ArraySlice<UInt8>: CodeClass] = [:]

  /// Names that are declared more than once, or in a way that is not read.
  private var doubtful: Set<ArraySlice<UInt8>> = []

  /// How many tokens may be between the name of a class and its body.
  private static let longestHead = 400

  /// How many tokens a class of Python, or the annotations of one thing, are looked for in.
  private static let (longestClass, longestAnnotations) = (2_000, 64)

  init(_ code: Code) {
    var encoded: [ArraySlice<UInt8>] = []
    for index in code.tokens.indices where code.isName(index) {
      if let name = Self.encodedName(at: index, in: code) { encoded.append(code.bytes(name)) }
      guard let name = Self.declaredName(at: index, in: code) else { continue }
      let bytes = code.bytes(name)
      if all[bytes] != nil { doubtful.insert(bytes) }
      all[bytes] = Self.read(from: name, in: code)
    }
    for name in encoded { all[name]?.leaveOpen(all: true) }
  }

  /// The name of a type of Swift that writes itself, by `func encode(to:)`, or has its coding keys in an extension.
  private static func encodedName(at word: Int, in code: Code) -> Int? {
    guard code.language.objects == .swift else { return nil }
    let isKeys = code.isWord(word, "CodingKeys") && code.isWord(word - 1, "enum")
    let isEncode =
      code.isWord(word, "encode") && code.isWord(word - 1, "func") && code.isWord(word + 2, "to")
    let open = code.parents[word]
    guard isKeys || isEncode, open > 0 else { return nil }
    let kinds = isKeys ? ["extension"] : ["extension", "struct", "class"]
    let head = max(0, open - longestAnnotations)..<open
    return head.last { index in kinds.contains { code.isWord(index, $0) } }.map { $0 + 1 }
  }

  /// The class of a name that is declared once.
  func named(_ name: ArraySlice<UInt8>) -> CodeClass? {
    doubtful.contains(name) ? nil : all[name]
  }

  /// The name that is declared where a word such as `class` is.
  private static func declaredName(at word: Int, in code: Code) -> Int? {
    if code.language.objects == .go {
      guard code.isWord(word, "struct"), code.isSymbol(word + 1, "{"), code.isName(word - 1) else {
        return nil
      }
      return word - 1
    }
    guard ["class", "struct", "record"].contains(where: { code.isWord(word, $0) }),
      code.isName(word + 1), !code.isMemberOperator(word - 1)
    else { return nil }
    return code.isWord(word + 1, "struct") || code.isWord(word + 1, "class") ? nil : word + 1
  }

  private static func read(from name: Int, in code: Code) -> CodeClass {
    var read = CodeClass()
    if code.language.blocks == .indentation {
      read.parameters = pythonMembers(of: name, in: code)
      return read
    }
    let parent = code.parents[name]
    var start = name
    while start > max(0, name - longestAnnotations), start - 1 != parent,
      !code.isSymbol(start - 1, among: [";", "}"])
    {
      start = min(start - 1, max(0, code.partners[start - 1]))
    }
    var mayBeRenamed = isAnnotated(start..<name, in: code)
    var index = name + 1
    while index < min(code.tokens.count, name + longestHead), code.parents[index] == parent {
      if code.isSymbol(index, "("), code.partners[index] > index, read.parameters.isEmpty,
        index <= name + 2
      {
        read.parameters = parameters(in: index, code)
      } else if code.isSymbol(index, "{") {
        let (members, isRenamed) = members(in: index, code)
        read.others = members
        mayBeRenamed = mayBeRenamed || isRenamed
        if code.language.objects == .swift { read.parameters = read.others }
        break
      } else if code.isSymbol(index, ";") || index > name + 1 && code.tokens[index].startsLine {
        // A class of Kotlin may have no body; elsewhere what it is made of may be on the next line.
        if !code.isSymbol(index, among: [":", "{", "("]) { break }
      }
      index = code.next(index)
    }
    if mayBeRenamed { read.leaveOpen() }
    return read
  }

  /// Whether what is no member has an annotation that may name members: a class, or a method of one.
  private static func isAnnotated(_ range: Range<Int>, in code: Code) -> Bool {
    [.cSharp, .java, .kotlin].contains(code.language.objects)
      && CodeClass.mayRename(range.prefix(longestAnnotations), in: code)
  }

  /// `val name: String`, `String name`: the parameters behind the name of a class.
  private static func parameters(in open: Int, _ code: Code) -> [CodeClass.Member] {
    code.elements(in: open + 1..<code.partners[open]).compactMap { element in
      let end =
        code.first(in: element) { code.isSymbol($0, "=") }
        ?? element.upperBound
      let name: Int?
      if code.language.objects == .kotlin {
        name = code.first(in: element) { code.isName($0) && code.isSymbol($0 + 1, ":") }
      } else {
        name = (element.lowerBound..<end).last { code.isName($0) }
      }
      guard let name else { return nil }
      return CodeClass.Member(
        name: code.word(name),
        key: CodeClass.key(annotated: element.lowerBound..<name, in: code))
    }
  }

  /// The fields and properties between the braces of a class, and whether something else there may name them.
  private static func members(
    in open: Int, _ code: Code
  ) -> (members: [CodeClass.Member], isRenamed: Bool) {
    var members: [CodeClass.Member] = []
    var isRenamed = false
    var hasMember = false
    let close = code.partners[open]
    var coding: [String: MappedText]?
    var start = open + 1
    var index = start
    while index < close {
      if code.isWord(index, "CodingKeys"), code.isWord(index - 1, "enum") {
        coding = codingKeys(behind: index, in: code)
      }
      if let name = memberName(at: index, from: start, in: code) {
        members.append(
          CodeClass.Member(name: code.word(name), key: key(of: name, from: start, in: code)))
        hasMember = true
      }
      let isEnd =
        code.isSymbol(index, ";") || code.isSymbol(index, "{")
        || ![.cSharp, .java, .apex].contains(code.language.objects)
          && code.tokens.indices.contains(code.next(index))
          && code.tokens[code.next(index)].startsLine && !code.isSymbol(index, ")")
      if isEnd, !hasMember, isAnnotated(start..<index + 1, in: code) { isRenamed = true }
      index = code.next(index)
      if isEnd { (start, hasMember) = (index, false) }
    }
    guard let coding else { return (members, isRenamed) }
    let coded = members.compactMap { member in
      coding[member.name].map { CodeClass.Member(name: member.name, key: .said($0)) }
    }
    return (coded, isRenamed)
  }

  /// The name of a member that a token is, in the statement that begins at another.
  private static func memberName(at index: Int, from start: Int, in code: Code) -> Int? {
    guard code.isName(index) else { return nil }
    switch code.language.objects {
    case .go: return index == start && code.isName(index + 1) || index == start ? index : nil
    case .swift, .kotlin:
      return ["let", "var", "val"].contains(code.wordBefore(index)) ? index : nil
    default:
      let isTyped =
        code.isName(index - 1) || code.isSymbol(index - 1, among: [">", "?", "]"])
      return index > start && isTyped && code.isSymbol(index + 1, among: [";", "=", "{"])
        ? index : nil
    }
  }

  private static func key(of name: Int, from start: Int, in code: Code) -> CodeClass.Key {
    guard code.language.objects == .go else {
      return CodeClass.key(annotated: start..<name, in: code)
    }
    // Of another package, JSON does not see what begins with a small letter.
    let isSeen = code.bytes(name).first.map { !ASCII.isSmallLetter($0) && $0 != ASCII.underscore }
    guard isSeen ?? false else { return .unknown }
    var index = name + 1
    while index < code.tokens.count, !code.tokens[index].startsLine,
      !code.isSymbol(index, among: [";", "}"])
    {
      if code.isText(index), code.parents[index] == code.parents[name] {
        return tagged(code.text[code.tokens[index].content])
      }
      index = code.next(index)
    }
    return .own
  }

  /// What the tag of a field of Go says: `json:"name,omitempty"`.
  private static func tagged(_ tag: MappedText) -> CodeClass.Key {
    let mark = Array("json:\"".utf8)
    let bytes = Array(tag.bytes)
    guard let found = bytes.indices.first(where: { bytes[$0...].starts(with: mark) }) else {
      return .own
    }
    let rest = bytes[(found + mark.count)...]
    let end = rest.firstIndex { $0 == ASCII.comma || $0 == ASCII.quote } ?? rest.endIndex
    let start = tag.range.lowerBound
    let name = tag[start + found + mark.count..<start + end]
    return name.isEmpty || name.equals("-") ? .unknown : .said(name)
  }

  /// `enum CodingKeys: String, CodingKey { case name, acw = "acwTimeoutMs" }`.
  private static func codingKeys(behind name: Int, in code: Code) -> [String: MappedText] {
    var keys: [String: MappedText] = [:]
    let open = (name..<min(code.tokens.count, name + 16)).first { code.isSymbol($0, "{") }
    guard let open, code.partners[open] > open else { return keys }
    for index in open + 1..<code.partners[open] where code.isName(index) {
      guard code.isWord(index - 1, "case") || code.isSymbol(index - 1, ",") else { continue }
      let isNamed =
        code.isSymbol(index + 1, "=") && code.isText(index + 2)
        && code.tokens[index + 2].closesText
      keys[code.word(index)] =
        code.text[isNamed ? code.tokens[index + 2].content : code.tokens[index].range]
    }
    return keys
  }

  /// `name: str = …`, in the order of the lines of a class.
  private static func pythonMembers(of name: Int, in code: Code) -> [CodeClass.Member] {
    let indentation = code.indentation(of: name)
    var members: [CodeClass.Member] = []
    var inner: Int?
    guard code.parents[name] < 0 else { return [] }
    let limit = min(code.tokens.count, name + longestClass)
    for index in name + 1..<max(name + 1, limit)
    where code.tokens[index].startsLine && code.parents[index] < 0 {
      let own = code.indentation(of: index)
      if own <= indentation { break }
      if inner == nil { inner = own }
      guard own == inner, code.isName(index), code.isSymbol(index + 1, ":") else { continue }
      let end =
        (index + 1..<max(index + 1, limit)).first {
          code.tokens[$0].startsLine && code.parents[$0] < 0
        } ?? limit
      // `Field(alias="name")` and `field(metadata=…)` may rename it.
      let isSet = (index + 1..<max(index + 1, end)).contains { code.isSymbol($0, "(") }
      members.append(
        CodeClass.Member(name: code.word(index), key: isSet ? .unknown : .own))
    }
    return members
  }
}
