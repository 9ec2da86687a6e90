import WMLintText

/// The classes that a file declares, by name.
struct CodeClasses {
  private var all: [ArraySlice<UInt8>: CodeClass] = [:]

  /// Names that are declared more than once, or in a way that is not read.
  private var doubtful: Set<ArraySlice<UInt8>> = []

  /// The names of types by the tokens that open their scopes.
  private var owners: [Int: Int] = [:]

  /// Whether the program has a rule by which what is written as JSON names the members of all classes.
  private(set) var areRenamed = false

  init(_ code: Code) {
    let scopes =
      code.language.blocks == .indentation ? CodeScopes(code).scopes : code.parents
    var written: [ArraySlice<UInt8>] = []
    for index in code.tokens.indices where code.isName(index) {
      if let name = CodeClassWriting.type(writtenBy: index, in: code) {
        written.append(code.bytes(name))
      }
      if CodeClassWriting.isMethod(index, in: code),
        let owner = owners[code.language.blocks == .braces ? scopes[index] : outer(index, scopes)]
      {
        written.append(code.bytes(owner))
      }
      areRenamed = areRenamed || CodeClassWriting.isNamingRule(index, in: code)
      if let (scope, name) = Self.scope(declaredAt: index, in: code) { owners[scope] = name }
      guard let name = Self.declaredName(at: index, in: code) else { continue }
      let bytes = code.bytes(name)
      if all[bytes] != nil { doubtful.insert(bytes) }
      all[bytes] = CodeClass.read(from: name, in: code)
    }
    for name in written { all[name]?.isWrittenOtherwise = true }
    inherit(in: code)
  }

  /// The scope round that of a line which declares a method, or round an annotation.
  private func outer(_ index: Int, _ scopes: [Int]) -> Int {
    let scope = scopes[index]
    return scope >= 0 && owners[scope] == nil ? scopes[scope] : scope
  }

  /// The most base classes of a class that are examined.
  private static let mostBases = 16

  /// Adds to each class what it has of those that it inherits from.
  private mutating func inherit(in code: Code) {
    let own = all
    for (name, type) in own where !type.bases.isEmpty {
      var found: [CodeClass] = []
      var names = type.bases
      while let base = names.popLast(), found.count < Self.mostBases {
        guard let known = own[base] else { continue }
        found.append(known)
        names += known.bases
      }
      for base in found {
        if base.isWrittenOtherwise { all[name]?.isWrittenOtherwise = true }
        if base.isRenamed { all[name]?.isRenamed = true }
      }
      if code.language.dialect == .python { inheritParameters(of: name, type, own) }
    }
  }

  /// Puts the parameters of a base of Python before those of a class; leaves their order open where that is
  /// not known.
  private mutating func inheritParameters(
    of name: ArraySlice<UInt8>, _ type: CodeClass, _ own: [ArraySlice<UInt8>: CodeClass]
  ) {
    var chain = [type]
    var bases = type.bases
    while bases.count == 1, let base = own[bases[0]], chain.count < Self.mostBases {
      chain.append(base)
      bases = base.bases
    }
    let members = chain.reversed().flatMap(\.parameters)
    let isKnown = bases.isEmpty && Set(members.map(\.name)).count == members.count
    all[name]?.parameters = isKnown ? members : []
    all[name]?.others += isKnown ? chain.dropFirst().flatMap(\.others) : members
  }

  /// The name of the type that a scope is the body of.
  func owner(ofScope scope: Int) -> Int? { owners[scope] }

  /// The name of the innermost type among scopes.
  func owner(of scopes: [Int]) -> Int? { scopes.lazy.compactMap { owners[$0] }.first }

  /// Whether a class has members of another that the file declares.
  func inherits(_ name: ArraySlice<UInt8>) -> Bool {
    doubtful.contains(name) || all[name]?.bases.contains { all[$0] != nil } ?? false
  }

  /// What opens a type: the words before its name.
  private static let kinds: Set<String> = [
    "class", "enum", "extension", "interface", "module", "object", "record", "struct", "trait",
  ]

  /// The scope of the type that a word declares, and its name.
  private static func scope(declaredAt word: Int, in code: Code) -> (scope: Int, name: Int)? {
    guard code.isName(word + 1), kinds.contains(code.word(word)), !code.isMemberOperator(word - 1)
    else { return nil }
    guard code.language.blocks == .braces else { return (word, word + 1) }
    let head = word + 1..<min(code.tokens.count, word + CodeClass.longestHead)
    let open = code.first(in: head) { code.isSymbol($0, among: ["{", ";", ")", "}"]) }
    guard let open, code.isSymbol(open, "{") else { return nil }
    return (open, word + 1)
  }

  /// The class of a name that is declared once.
  func named(_ name: ArraySlice<UInt8>) -> CodeClass? {
    guard var type = all[name], !doubtful.contains(name) else { return nil }
    type.isRenamed = type.isRenamed || areRenamed
    return type
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
}
