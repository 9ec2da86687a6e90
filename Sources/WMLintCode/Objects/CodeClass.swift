import WMLintText

/// A class that a file declares, as far as it shows how its objects are encoded as JSON.
struct CodeClass {
  /// The key of a member in JSON.
  enum Key {
    /// As an annotation, a tag or a coding key names it.
    case said(MappedText)
    /// As it is named in the program.
    case own
    /// As determined by something that is not read.
    case unknown
  }

  struct Member {
    let name: String
    let key: Key
  }

  /// The members in the order in which a constructor takes them, where that is known.
  var parameters: [Member] = []

  /// All others.
  var others: [Member] = []

  /// The names of what it inherits from.
  var bases: [ArraySlice<UInt8>] = []

  /// Whether its members may have other keys in JSON than their names here.
  var isRenamed = false

  /// Whether its objects are encoded by a method of its own, or by a custom encoder.
  var isWrittenOtherwise = false

  /// The key of a member; `nil` if the class has no member of that name.
  func key(of name: String) -> Key? {
    if isWrittenOtherwise { return .unknown }
    let found = parameters.first { $0.name == name } ?? others.first { $0.name == name }
    if isRenamed, case .own = found?.key { return .unknown }
    return found?.key
  }
}

extension CodeClass {
  /// The annotations that name a member, in lower case.
  private static let naming: Set<String> = [
    "jsonpropertyname", "jsonproperty", "serializedname", "serialname", "json", "datamember",
    "jsonalias", "field",
  ]

  /// What is in the names of annotations that change how a member is sent, in lower case.
  private static let changing = [
    "json", "ignore", "transient", "serial", "convert", "expose", "adapt", "alias", "xml", "name",
  ]

  /// Annotations of a class that leave the names of its members as they are, in lower case.
  private static let harmless: Set<String> = ["jsonclass", "serializable"]

  /// Whether an annotation in some tokens, which belongs to no member, may name members.
  static func mayRename(_ range: Range<Int>, in code: Code) -> Bool {
    annotations(in: range, code).contains { index in
      let word = code.word(index).lowercased()
      return !harmless.contains(word)
        && (word == "datacontract" || changing.contains(where: word.contains))
    }
  }

  /// Annotations of a class that name what writes its objects, in lower case.
  private static let writing: Set<String> = ["jsonadapter", "jsonconverter", "jsonserialize"]

  /// Whether an annotation of a class names what writes its objects: `@Serializable(with = …)` of Kotlin.
  static func namesWriter(_ range: Range<Int>, in code: Code) -> Bool {
    annotations(in: range, code).contains { index in
      let word = code.word(index).lowercased()
      return writing.contains(word) || word == "serializable" && code.isWord(index + 2, "with")
    }
  }

  private static func annotations(in range: Range<Int>, _ code: Code) -> [Int] {
    range.filter { index in
      // `@get:JsonProperty` and `[property: JsonPropertyName]`
      code.isName(index)
        && (code.isSymbol(index - 1, among: ["@", "[", ","])
          || code.isSymbol(index - 1, ":") && code.isSymbol(index - 3, among: ["@", "[", ","]))
    }
  }

  /// The key that the annotations in some tokens give to the member after them.
  static func key(annotated range: Range<Int>, in code: Code) -> Key {
    var key = Key.own
    for index in annotations(in: range, code) {
      let word = code.word(index).lowercased()
      if naming.contains(word), let text = name(in: index + 1, code) {
        key = .said(text)
      } else if changing.contains(where: word.contains) {
        if case .own = key { key = .unknown }
      }
    }
    return key
  }

  /// The text in the parentheses of an annotation, if it is the only one there.
  private static func name(in open: Int, _ code: Code) -> MappedText? {
    guard code.isSymbol(open, "("), code.partners[open] > open else { return nil }
    let texts = code.content(of: open).filter { code.isText($0) }
    guard texts.count == 1, code.tokens[texts[0]].opensText, code.tokens[texts[0]].closesText else {
      return nil
    }
    let content = code.text[code.tokens[texts[0]].content]
    return content.isEmpty || content.bytes.contains(ASCII.backslash) ? nil : content
  }
}
