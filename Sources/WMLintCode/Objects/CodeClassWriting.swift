import WMLintText

/// What a program says about how objects of its classes are encoded as JSON.
enum CodeClassWriting {
  /// Methods of Python or Ruby that encode an object.
  private static let methods: Set<String> = [
    "__json__", "as_dict", "as_json", "asdict", "dict", "field_serializer", "json", "model_dump",
    "model_dump_json", "model_serializer", "to_dict", "to_h", "to_json",
  ]

  /// The same of other languages, and what a method of Java has before it that does.
  private static let methodsInBraces: Set<String> = [
    "GetObjectData", "JsonValue", "jsonSerialize", "toJSON",
  ]

  /// The most tokens between a method and the name of its type.
  private static let farthest = 64

  /// Whether a token, in the body of a class, declares a method that writes its objects, or annotates one.
  static func isMethod(_ token: Int, in code: Code) -> Bool {
    if code.language.blocks == .braces {
      return methodsInBraces.contains(code.word(token))
        && (code.isSymbol(token - 1, "@") || code.isSymbol(token + 1, among: ["(", "=", "<"]))
    }
    return methods.contains(code.word(token))
      && (code.isSymbol(token - 1, "@") || code.wordBefore(token) == "def"
        || code.isWord(token - 3, "def"))
  }

  /// The name of the type whose objects something outside of it writes.
  static func type(writtenBy token: Int, in code: Code) -> Int? {
    switch code.language.objects {
    case .go:
      // `func (s *Skill) MarshalJSON() ([]byte, error)`
      guard code.isWord(token, "MarshalJSON") || code.isWord(token, "MarshalText"),
        code.isSymbol(token - 1, ")"), code.isName(token - 2)
      else { return nil }
      return token - 2
    case .swift: return typeOfSwift(writtenBy: token, in: code)
    case .cSharp, .java, .kotlin:
      // `class SkillConverter : JsonConverter<Skill>`
      guard code.isSymbol(token + 1, "<"), code.isName(token + 2), code.isSymbol(token + 3, ">"),
        ["Converter", "Serializer", "TypeAdapter"].contains(where: code.word(token).hasSuffix)
      else { return nil }
      return token + 2
    default: return nil
    }
  }

  /// The name of a type of Swift that writes itself, by `func encode(to:)`, or has its coding keys in an extension.
  private static func typeOfSwift(writtenBy word: Int, in code: Code) -> Int? {
    let isKeys = code.isWord(word, "CodingKeys") && code.isWord(word - 1, "enum")
    let isEncode =
      code.isWord(word, "encode") && code.isWord(word - 1, "func") && code.isWord(word + 2, "to")
    let open = code.parents[word]
    guard isKeys || isEncode, open > 0 else { return nil }
    let kinds = isKeys ? ["extension"] : ["extension", "struct", "class"]
    let head = max(0, open - farthest)..<open
    return head.last { index in kinds.contains { code.isWord(index, $0) } }.map { $0 + 1 }
  }

  /// Words, in lower case, that set the rule by which members are named in JSON.
  private static let rules: Set<String> = [
    "contractresolver", "keyencodingstrategy", "namingstrategy", "propertynamingpolicy",
    "setfieldnamingpolicy", "setfieldnamingstrategy", "setpropertynamingstrategy",
    "propertynamingstrategy",
  ]

  /// Whether a token sets another rule than that by which names in camel case stay as they are.
  static func isNamingRule(_ token: Int, in code: Code) -> Bool {
    guard [.cSharp, .java, .kotlin, .swift].contains(code.language.objects),
      (14..<26).contains(code.bytes(token).count),
      rules.contains(code.word(token).lowercased()), code.isSymbol(token + 1, among: ["=", "("])
    else { return false }
    return !(token + 2..<min(token + 10, code.tokens.count)).contains { index in
      let word = code.isName(index) ? code.word(index).lowercased() : ""
      return word.contains("camelcase") || word.contains("lower_camel") || word == "null"
        || word == "identity" || word == "usedefaultkeys"
    }
  }

  /// Whether what is before the name of a member, or after it, says that it may not be sent.
  static func mayBeUnsent(_ name: Int, from start: Int, in code: Code) -> Bool {
    let words = Set((start..<name).filter(code.isName).map(code.word))
    switch code.language.objects {
    case .cSharp: return !words.contains("public") || words.contains("static")
    case .java, .apex: return words.contains("transient") || words.contains("static")
    case .kotlin: return words.contains("private")
    case .swift:
      return !words.isDisjoint(with: ["class", "lazy", "static"]) || isComputed(name, in: code)
    default: return words.contains("static")
    }
  }

  /// `var name: String { … }` of Swift.
  private static func isComputed(_ name: Int, in code: Code) -> Bool {
    var index = name + 1
    while index < code.tokens.count, !code.tokens[index].startsLine || code.isSymbol(index, "{") {
      if code.isSymbol(index, among: ["=", ";", "}"]) { return false }
      if code.isSymbol(index, "{") {
        return !code.isWord(index + 1, "didSet") && !code.isWord(index + 1, "willSet")
      }
      index = code.next(index)
    }
    return false
  }
}
