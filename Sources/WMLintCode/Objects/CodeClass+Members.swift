import WMLintText

/// Classes whose members are between braces.
extension CodeClass {
  /// The most tokens between the name of a class and its body.
  static let longestHead = 400

  /// How many tokens the annotations of one thing are looked for in.
  private static let longestAnnotations = 64

  /// Reads the class of a name.
  static func read(from name: Int, in code: Code) -> CodeClass {
    if code.language.dialect == .python { return CodeClass(python: name, in: code) }
    var read = CodeClass()
    if code.language.blocks == .indentation {
      // `class Skill < Base` of Ruby, which does not declare its members.
      if code.isSymbol(name + 1, "<") { read.bases = [code.bytes(name + 2)] }
      return read
    }
    let parent = code.parents[name]
    var start = name
    while start > max(0, name - longestAnnotations), start - 1 != parent,
      !code.isSymbol(start - 1, among: [";", "}"])
    {
      start = min(start - 1, max(0, code.partners[start - 1]))
    }
    read.isRenamed = isAnnotated(start..<name, in: code)
    read.isWrittenOtherwise = namesWriter(start..<name, in: code)
    var index = name + 1
    while index < min(code.tokens.count, name + longestHead), code.parents[index] == parent {
      if code.isSymbol(index, "("), code.partners[index] > index, read.parameters.isEmpty,
        index <= name + 2
      {
        read.parameters = parameters(in: index, of: name, code)
      } else if code.isSymbol(index, "{") {
        let (members, isRenamed) = members(in: index, code)
        read.others = members
        read.isRenamed = read.isRenamed || isRenamed
        if code.language.objects == .swift { read.parameters = read.others }
        break
      } else if code.isSymbol(index, ";") || index > name + 1 && code.tokens[index].startsLine {
        // A class of Kotlin may have no body; elsewhere what it is made of may be on the next line.
        if !code.isSymbol(index, among: [":", "{", "("]) { break }
      } else if code.isName(index) {
        read.bases.append(code.bytes(index))
      }
      index = code.next(index)
    }
    return read
  }

  /// Whether what is no member has an annotation that may name members: a class, or a method of one.
  private static func isAnnotated(_ range: Range<Int>, in code: Code) -> Bool {
    [.cSharp, .java, .kotlin].contains(code.language.objects)
      && mayRename(range.prefix(longestAnnotations), in: code)
  }

  /// `val name: String`, `String name`: the parameters after the name of a class, of which not all
  /// are members.
  private static func parameters(
    in open: Int, of type: Int, _ code: Code
  ) -> [Member] {
    let isRecord = code.wordBefore(type) == "record" || code.wordBefore(type - 1) == "record"
    return code.elements(in: code.content(of: open)).compactMap { element in
      let end =
        code.first(in: element) { code.isSymbol($0, "=") }
        ?? element.upperBound
      let name: Int?
      let isMember: Bool
      if code.language.objects == .kotlin {
        name = code.first(in: element) { code.isName($0) && code.isSymbol($0 + 1, ":") }
        isMember = name.map { ["val", "var"].contains(code.wordBefore($0)) } ?? false
      } else {
        name = (element.lowerBound..<end).last { code.isName($0) }
        isMember = isRecord
      }
      guard let name else { return nil }
      return Member(
        name: code.word(name),
        key: isMember
          ? Self.key(annotated: element.lowerBound..<name, in: code) : .unknown)
    }
  }

  /// The fields and properties between the braces of a class, and whether something else there may name them.
  private static func members(
    in open: Int, _ code: Code
  ) -> (members: [Member], isRenamed: Bool) {
    var members: [Member] = []
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
          Member(name: code.word(name), key: key(of: name, from: start, in: code)))
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
      coding[member.name].map { Member(name: member.name, key: .said($0)) }
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

  private static func key(of name: Int, from start: Int, in code: Code) -> Key {
    guard code.language.objects == .go else {
      let key = Self.key(annotated: start..<name, in: code)
      if case .own = key, CodeClassWriting.mayBeUnsent(name, from: start, in: code) {
        return .unknown
      }
      return key
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
  private static func tagged(_ tag: MappedText) -> Key {
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
    for index in code.content(of: open) where code.isName(index) {
      guard code.isWord(index - 1, "case") || code.isSymbol(index - 1, ",") else { continue }
      let isNamed =
        code.isSymbol(index + 1, "=") && code.isText(index + 2)
        && code.tokens[index + 2].closesText
      keys[code.word(index)] =
        code.text[isNamed ? code.tokens[index + 2].content : code.tokens[index].range]
    }
    return keys
  }
}
