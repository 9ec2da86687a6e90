import WMLintRequests
import WMLintText

/// The source of an unknown value: `os.environ["ZENDESK_URL"]`.
extension Bindings {
  /// The most bytes that are searched for the name of a product.
  private static let longestSource = 120

  /// The deepest nesting of values and patterns that is searched.
  private static let deepestSource = 4

  /// The most names that are set together, or uses of one, that are examined.
  private static let mostSources = 32

  /// The most assignments of a member that are examined before a use, and after it.
  private static let mostMembers = 8

  /// The word of an expression, or of what a name is set to, that names another product.
  func otherProduct(in range: Range<Int>) -> String? { otherProduct(in: range, depth: 0) }

  private func otherProduct(in range: Range<Int>, depth: Int) -> String? {
    let core = CodeExpression.core(of: range, in: code)
    if let word = word(ofProductIn: core) { return word }
    guard depth < Self.deepestSource, let name = core.last, code.isName(name),
      core.count == 1 || isMember(name)
    else { return nil }
    if let value = value(of: name) {
      return value.contains(name) ? nil : otherProduct(in: value, depth: depth + 1)
    }
    return productOfPattern(name) ?? productOfAnnotation(name)
      ?? (depth < Self.deepestSource - 1 ? productOfMember(name) : nil)
  }

  /// The product that a constructor is given for a member which is named without `this`. Members are not
  /// followed to others: each class may set the same.
  private func productOfMember(_ name: Int) -> String? {
    guard [.cSharp, .java].contains(code.language.objects) else { return nil }
    let all = members[code.bytes(name)] ?? []
    return nearest(all, to: name, atMost: Self.mostMembers).lazy.compactMap(\.value)
      .compactMap { otherProduct(in: $0, depth: Self.deepestSource - 1) }.first
  }

  private func word(ofProductIn value: Range<Int>) -> String? {
    let bytes = code.range(of: value)
    guard bytes.count <= Self.longestSource else { return nil }
    let words = code.text[bytes].string.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
    return words.lazy.map(String.init).first(where: OtherProduct.isNamed)
  }

  /// The product that a name is taken from a part of:
  /// `const { services: { zendesk: { url } } } = config`, `url, token = config["zendesk"]`.
  private func productOfPattern(_ name: Int) -> String? {
    (uses[plainName(name)] ?? []).prefix(Self.mostSources).lazy.compactMap { place in
      place < name ? productOfPattern(setting: place, before: name) : nil
    }.first
  }

  private func productOfPattern(setting target: Int, before name: Int) -> String? {
    var place = target
    var word: String?
    for _ in 0..<Self.deepestSource {
      // The key of what is taken.
      if code.isSymbol(place - 1, among: [":", "=>"]) {
        word = word ?? self.word(ofProductIn: max(0, place - 2)..<place - 1)
      }
      let open = code.parents[place]
      guard code.isSymbol(open, among: ["{", "[", "("]), code.partners[open] > open else { break }
      let close = code.partners[open]
      if code.isSymbol(close + 1, "=") {
        guard isToken(name, in: scope(of: open)) else { return nil }
        return word ?? code.statementValue(from: close + 2).flatMap(self.word)
      }
      place = open
    }
    var last = target
    for _ in 0..<Self.mostSources where code.isSymbol(last + 1, ",") && code.isName(last + 2) {
      last += 2
    }
    guard last > target, code.isSymbol(last + 1, among: ["=", ":="]),
      isToken(name, in: scope(of: target))
    else { return nil }
    return code.statementValue(from: last + 2).flatMap(self.word)
  }

  /// The product in an annotation of a parameter or a field: `@Value("${zendesk.url}") String url`.
  private func productOfAnnotation(_ name: Int) -> String? {
    guard
      [.cSharp, .java, .kotlin].contains(code.language.objects)
        || code.language.dialect == .javaScript
    else { return nil }
    return (uses[plainName(name)] ?? []).prefix(Self.mostSources).lazy.compactMap { place in
      var index = place - 1
      var steps = 0
      while code.isName(index) || code.isSymbol(index, among: ["<", ">", "?", "."]), steps < 8 {
        index -= 1
        steps += 1
      }
      let open = code.partners.indices.contains(index) ? code.partners[index] : index
      guard open < index else { return nil }
      let isAnnotation =
        code.isSymbol(index, ")")
        ? code.isSymbol(CodeChain.start(of: open - 1, in: code) - 1, "@")
        : code.language.objects == .cSharp && code.isSymbol(index, "]")
      return isAnnotation && isToken(name, in: scope(ofDeclared: place))
        ? word(ofProductIn: open..<index) : nil
    }.first
  }
}
