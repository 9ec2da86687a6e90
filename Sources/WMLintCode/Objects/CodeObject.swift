import WMLintJSON
import WMLintRequests
import WMLintText

/// Reads an object of a language whose literals differ from JSON, and builds JSON that maps to it:
/// anonymous types and dictionaries of C#, hash tables of PowerShell, arrays of PHP, maps and lists
/// of others.
struct CodeObject {
  private static let deepest = 32

  let code: Code
  let names: Bindings
  private var json: TextBuilder

  /// Whether a text in it may become a value of another type: a map whose type says that its values are
  /// texts takes no number.
  var takesAnyType = true

  /// Whether it is the member of a class, whose declared type allows no other kind of value.
  var isOfClass = false

  /// Where keys and objects begin whose form in JSON only a class determines.
  private var inferred: Set<Int> = []

  private init(_ code: Code, _ names: Bindings) {
    self.code = code
    self.names = names
    json = TextBuilder(in: code.text.map.source)
  }

  /// The document of an object or a list; `nil` if an expression is neither, or another language's.
  static func document(of range: Range<Int>, in code: Code, _ names: Bindings) -> Document? {
    guard code.language.objects != nil else { return nil }
    var reader = CodeObject(code, names)
    guard reader.appendContainer(range, depth: 0) else { return nil }
    return reader.document
  }

  /// The document of a variable that is an object of a class and filled by later statements.
  static func document(of object: ClassObject, in code: Code, _ names: Bindings) -> Document {
    var reader = CodeObject(code, names)
    reader.append(object, 0)
    return reader.document
  }

  private var document: Document {
    var document = Document(json.text, mode: .template)
    document.markInferred(at: inferred)
    return document
  }

  /// Notes that only a class determines how what is appended next is written.
  mutating func beginInferred() { inferred.insert(json.count) }

  /// Appends a key that the declaration of a class says.
  mutating func appendKey(_ text: MappedText) {
    json.append("\"".utf8, standingFor: text.place)
    json.append(text)
    json.append("\": ".utf8, standingFor: text.place)
  }

  /// Appends an object or a list; returns whether the expression is one.
  private mutating func appendContainer(_ whole: Range<Int>, depth: Int) -> Bool {
    // In Go the brackets before a type are part of it.
    let range = code.language.objects == .go ? whole : CodeExpression.core(of: whole, in: code)
    guard depth < Self.deepest, let first = range.first, let last = range.last,
      code.partners[last] < last, code.partners[last] >= first
    else { return false }
    let open = code.partners[last]
    let outer = takesAnyType
    let wasOfClass = isOfClass
    takesAnyType = mayHoldAnyType(first..<open)
    isOfClass = false
    defer {
      takesAnyType = outer
      isOfClass = wasOfClass
    }
    return appendLiteral(first, open, last, depth)
      || appendClassObject(first..<open, open, last, depth)
  }

  mutating func appendList(
    _ elements: [Range<Int>], _ open: Int, _ close: Int, _ depth: Int
  ) {
    append("[", at: open)
    for (index, element) in elements.enumerated() {
      if index > 0 { append(", ", at: element.lowerBound) }
      appendValue(element, depth + 1)
    }
    append("]", at: close)
  }

  /// Appends members; those of an anonymous type have names without quotes.
  mutating func appendMembers(
    _ elements: [Range<Int>], _ open: Int, _ close: Int, _ depth: Int, ofType isTyped: Bool,
    isOpen: Bool = false
  ) {
    let members = elements.compactMap { element in
      member(element, isTyped: isTyped).map { (key: $0.key, isName: !isTyped, value: $0.value) }
    }
    append(
      members, open, close, depth, isOpen: isOpen || members.count < elements.count)
  }

  /// Appends an object by its members; one that is open may have others.
  mutating func append(
    _ members: [(key: Int, isName: Bool, value: Range<Int>)], _ open: Int, _ close: Int,
    _ depth: Int, isOpen: Bool
  ) {
    append("{", at: open)
    for (index, member) in members.enumerated() {
      if index > 0 { append(", ", at: member.key) }
      appendKey(member.key, mayBeName: member.isName)
      appendValue(member.value, depth + 1)
    }
    if isOpen { appendOpenEnd(after: members.count, at: close) }
    append("}", at: close)
  }

  /// The key and the value of an element: `a = 1`, `["a"] = 1`, `{ "a", 1 }`, `'a' => 1`.
  private func member(_ element: Range<Int>, isTyped: Bool) -> (key: Int, value: Range<Int>)? {
    guard let first = element.first else { return nil }
    if isTyped, code.isSymbol(first, "{"), let pair = code.bracketed(element) {
      let parts = code.elements(in: pair)
      guard parts.count == 2, parts[0].count == 1 else { return nil }
      return (parts[0].lowerBound, parts[1])
    }
    if code.isSymbol(first, "["), code.partners[first] == first + 2,
      code.isSymbol(first + 3, "="), first + 4 < element.upperBound
    {
      return (first + 1, first + 4..<element.upperBound)
    }
    // `new { routing, user.state }` of C#.
    if !isTyped, code.language.objects == .cSharp, let last = element.last, code.isName(last),
      CodeChain.start(of: last, in: code) == first
    {
      return (last, element)
    }
    guard code.isSymbol(first + 1, among: ["=", "=>", ":"]), first + 2 < element.upperBound else {
      return nil
    }
    return (first, first + 2..<element.upperBound)
  }

  /// Appends a key; a bare name is the name of a variable, unless the language allows bare keys
  /// here.
  mutating func appendKey(_ key: Int, mayBeName: Bool) {
    if code.isName(key), mayBeName, code.bytes(key).first != ASCII.dollar {
      // Some serializers write the first letter in lower case, others keep it or follow a rule.
      let isClear =
        code.language.objects != .cSharp
        || !(code.bytes(key).first.map(ASCII.isCapital) ?? true) && !names.classes.areRenamed
      if isClear {
        append("\"", at: key)
        json.append(code.text[code.tokens[key].range])
        append("\": ", at: key)
        return
      }
    } else if appendText(key) {
      append(": ", at: key)
      return
    }
    append("${}: ", at: key)
  }

  mutating func appendValue(_ whole: Range<Int>, _ depth: Int) {
    let range = CodeExpression.core(of: whole, in: code)
    if appendContainer(whole, depth: depth) { return }
    if depth < Self.deepest, let pointed = pointed(whole) { return appendValue(pointed, depth + 1) }
    if appendSymbol(range) { return }
    if range.count == 1, let token = range.first {
      if code.isText(token), appendText(token) { return }
      switch code.tokens[token].kind {
      // `1.to_s` is a text.
      case .literal where whole.count == 1 && isNumber(code.word(token)):
        let number = code.text[code.tokens[token].range]
        return isOfClass ? append(number.string, at: token) : json.append(number)
      case .name:
        let word = code.word(token)
        let plain = word.first == "$" ? String(word.dropFirst()) : word
        if ["true", "false", "null"].contains(plain.lowercased()) {
          return append(plain.lowercased(), at: token)
        }
        if plain == "nil" { return append("null", at: token) }
      default: break
      }
    }
    let name = names.name(ofID: whole) ?? ""
    json.append("${\(name)}".utf8, standingFor: code.place(of: whole))
  }

  /// Appends a string literal that is sent as written; returns whether it is one.
  private mutating func appendText(_ token: Int) -> Bool {
    let text = code.tokens[token]
    guard text.kind == .text, text.opensText, text.closesText else { return false }
    let content = code.text[text.content]
    let isPlain = content.bytes.allSatisfy {
      $0 >= ASCII.space && $0 != ASCII.backslash && $0 != ASCII.quote && $0 != ASCII.dollar
        && $0 != ASCII.backtick
    }
    guard isPlain else { return false }
    let whole = code.text[text.range]
    // If the quotes are part of the place, a fix can replace it by a value that is not a string.
    if takesAnyType, whole.bytes.first == ASCII.quote, whole.range.count == content.range.count + 2
    {
      json.append(whole)
    } else {
      append("\"", at: token)
      json.append(content)
      append("\"", at: token)
    }
    return true
  }

  private func isNumber(_ word: String) -> Bool {
    let digits = word.drop { $0 == "-" }
    return digits.first.map { $0 != "0" || digits.count == 1 } ?? false
      && digits.utf8.allSatisfy(ASCII.isDigit)
  }

  /// A member about which nothing is known, so that no key is missed.
  private mutating func appendOpenEnd(after count: Int, at token: Int) {
    append(count > 0 ? ", ${}: ${}" : "${}: ${}", at: token)
  }

  mutating func append(_ text: String, at token: Int) {
    json.append(text.utf8, standingFor: code.place(of: token..<token + 1))
  }
}
