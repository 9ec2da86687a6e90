/// The bodies that the constants of a program evaluate to, each read once however many calls send
/// it.
///
/// A class, so all readers of calls share what they find.
final class CodeBodies {
  private var known: [Range<Int>: CodeBody.Content] = [:]

  /// The classes of the program, which are looked for when the first object of one is read.
  private var knownClasses: CodeClasses?

  /// The members of the objects that elements are looked up in, each read once.
  private var knownElements: [Range<Int>: CodeElements?] = [:]

  /// The URLs that functions of the program make, by the tokens of their names.
  private var knownAddresses: [Int: MadeAddress?] = [:]

  /// What functions of the program put before paths, by the tokens of their names.
  private var knownBases: [Int: [CodeRequestReader.DeclaredBase]] = [:]

  /// The names that are set as those of members anywhere.
  private var knownSet: Set<ArraySlice<UInt8>>?

  /// What may fill placeholders, which is looked for when the first text has one.
  private var knownPlaceholders: PlaceholderNames?

  /// Where the values of names may be changed, and where they may get other texts.
  private var knownHanded: [ArraySlice<UInt8>: [Int]] = [:]
  private var knownReplaced: [ArraySlice<UInt8>: [Int]] = [:]

  /// The enumerations whose constants are what they are made of, by their braces.
  private var knownEnumerations: [Int: Bool] = [:]

  /// Whether the program is one of tests.
  private var knownTest: Bool?

  func isTest(_ read: () -> Bool) -> Bool {
    if let knownTest { return knownTest }
    let isTest = read()
    knownTest = isTest
    return isTest
  }

  func isPlainEnumeration(_ brace: Int, _ read: () -> Bool) -> Bool {
    if let isPlain = knownEnumerations[brace] { return isPlain }
    let isPlain = read()
    knownEnumerations[brace] = isPlain
    return isPlain
  }

  func handed(_ name: ArraySlice<UInt8>, _ read: () -> [Int]) -> [Int] {
    if let handed = knownHanded[name] { return handed }
    let handed = read()
    knownHanded[name] = handed
    return handed
  }

  func replaced(_ name: ArraySlice<UInt8>, _ read: () -> [Int]) -> [Int] {
    if let replaced = knownReplaced[name] { return replaced }
    let replaced = read()
    knownReplaced[name] = replaced
    return replaced
  }

  func elements(of value: Range<Int>, _ read: () -> CodeElements?) -> CodeElements? {
    if let elements = knownElements[value] { return elements }
    let elements = read()
    knownElements[value] = .some(elements)
    return elements
  }

  /// Whether a statement sets a member of this name, of whatever object.
  func isMemberSet(_ name: ArraySlice<UInt8>, in code: Code) -> Bool {
    if let knownSet { return knownSet.contains(name) }
    let set = Set(
      code.tokens.indices.filter {
        code.isName($0) && code.isMemberOperator($0 - 1) && CodeObject.isSet(behind: $0, in: code)
      }.map(code.bytes))
    knownSet = set
    return set.contains(name)
  }

  func classes(in code: Code) -> CodeClasses {
    if let knownClasses { return knownClasses }
    let classes = CodeClasses(code)
    knownClasses = classes
    return classes
  }

  func placeholderNames(in code: Code) -> PlaceholderNames {
    if let knownPlaceholders { return knownPlaceholders }
    let names = PlaceholderNames(code)
    knownPlaceholders = names
    return names
  }

  /// What a function makes a URL as; `nil` while it is being read, as it may call itself.
  func address(of function: DeclaredFunction, _ read: () -> MadeAddress?) -> MadeAddress? {
    if let address = knownAddresses[function.name] { return address }
    knownAddresses[function.name] = .some(nil)
    let address = read()
    knownAddresses[function.name] = .some(address)
    return address
  }

  /// What a function puts before the paths that it is given; nothing while it is being read.
  func bases(
    of function: DeclaredFunction, _ read: () -> [CodeRequestReader.DeclaredBase]
  ) -> [CodeRequestReader.DeclaredBase] {
    if let bases = knownBases[function.name] { return bases }
    knownBases[function.name] = []
    let bases = read()
    knownBases[function.name] = bases
    return bases
  }

  /// What the tokens of a value come to.
  func content(of value: Range<Int>, _ read: () -> CodeBody.Content) -> CodeBody.Content {
    if let content = known[value] { return content }
    let content = read()
    known[value] = content
    return content
  }
}
