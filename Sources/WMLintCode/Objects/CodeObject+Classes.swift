import WMLintText

/// Objects of classes: `new Body { Name = "x" }`, `Body(name = "x")`, `Body{Name: "x"}`.
extension CodeObject {
  /// A member of an object of a class.
  struct ClassMember {
    /// The token that names it, or its value where the place says which it is.
    let token: Int
    let name: String

    /// What it is set to; `nil` if that is not known.
    let value: Range<Int>?

    /// Whether it is set in any case.
    var isSure = true
  }

  /// An object of a class as it is made: the type, and the members that it is made with.
  struct ClassObject {
    let type: CodeClass?
    var members: [ClassMember]
    let open: Int
    let close: Int

    /// Whether its members are keys and values: a map with a name of its own.
    var isMap = false

    /// Whether its members are sent under the names that they are set by: it is a map.
    var isExact = false
  }

  /// Types whose objects are written as something else.
  private static let others: Set<String> = [
    "Uri", "Guid", "DateTime", "DateTimeOffset", "TimeSpan", "Version", "Regex", "Data", "Date",
    "URL", "UUID", "Decimal", "String", "Int", "Float", "Double", "Path", "Optional", "Lazy",
  ]

  /// Appends an object of a class; whether an expression makes one.
  mutating func appendClassObject(
    _ head: Range<Int>, _ open: Int, _ close: Int, _ depth: Int
  ) -> Bool {
    guard let made = Self.made(head, open, close, in: code, names) else { return false }
    append(made, depth)
    return true
  }

  /// The object of a class that some tokens make, from what is before the last bracket to that.
  static func made(
    _ head: Range<Int>, _ open: Int, _ close: Int, in code: Code, _ names: Bindings
  ) -> ClassObject? {
    if code.isSymbol(open, "{") {
      return code.language.objects == .kotlin
        ? applied(head, open, in: code, names) : filled(head, open, close, in: code, names)
    }
    guard code.isSymbol(open, "("), let name = head.last, code.isName(name) else { return nil }
    let start = CodeChain.start(of: name, in: code)
    let first = code.isSymbol(head.lowerBound, "&") ? head.lowerBound + 1 : head.lowerBound
    guard start == first else { return nil }
    if let last = CodeCall(at: open, in: code), let object = chained(last, in: code, names) {
      return object
    }
    // `PureCloud::QueueRequest.new`
    let isNew = code.language.objects == .ruby && code.isWord(name, "new")
    let type = isNew ? name - 2 : name
    if code.language.dialect == .python, code.isWord(name, "dict"), start == name {
      let members = code.elements(in: open + 1..<close).compactMap { argument in
        CodeExpression.argumentName(argument, in: code).map { name in
          ClassMember(
            token: argument.lowerBound, name: name,
            value: CodeExpression.valueOfArgument(argument, in: code))
        }
      }
      guard !members.isEmpty, members.count == code.elements(in: open + 1..<close).count else {
        return nil
      }
      return ClassObject(type: nil, members: members, open: open, close: close, isExact: true)
    }
    let isMade = [.cSharp, .java, .apex].contains(code.language.objects)
    guard isClassName(type, in: code), !isMade || code.isWord(start - 1, "new") else { return nil }
    let known = names.classes.named(code.bytes(type))
    var members: [ClassMember] = []
    for (index, argument) in code.elements(in: open + 1..<close).enumerated() {
      if let name = CodeExpression.argumentName(argument, in: code) {
        let value = CodeExpression.valueOfArgument(argument, in: code)
        members.append(member(argument.lowerBound, name, value, in: code))
      } else if let known, known.parameters.indices.contains(index),
        code.language.objects != .swift
      {
        members.append(
          ClassMember(
            token: argument.lowerBound, name: known.parameters[index].name, value: argument))
      } else {
        return nil
      }
    }
    return ClassObject(type: known, members: members, open: open, close: close)
  }

  /// An object that is filled in braces.
  private static func filled(
    _ head: Range<Int>, _ open: Int, _ close: Int, in code: Code, _ names: Bindings
  ) -> ClassObject? {
    var head = head
    let elements = code.elements(in: open + 1..<close)
    switch code.language.objects {
    case .cSharp:
      guard code.isWord(head.lowerBound - 1, "new") else { return nil }
      if let last = head.last, code.isSymbol(last, ")"), head.contains(code.partners[last]) {
        // What its constructor is given is not seen among its members.
        head = head.lowerBound..<code.partners[last]
      }
    case .go:
      if code.isSymbol(head.lowerBound, "&") { head = head.dropFirst() }
    default: return nil
    }
    let type = head.last
    if let type {
      guard isClassName(type, in: code) || code.language.objects == .go && code.isName(type),
        CodeChain.start(of: type, in: code) == head.lowerBound
      else { return nil }
    } else if code.language.objects == .go {
      return nil
    }
    let sign = code.language.objects == .go ? ":" : "="
    let members = elements.compactMap { element -> ClassMember? in
      guard code.isName(element.lowerBound), code.isSymbol(element.lowerBound + 1, sign),
        element.count > 2
      else { return nil }
      return ClassMember(
        token: element.lowerBound, name: code.word(element.lowerBound),
        value: element.lowerBound + 2..<element.upperBound)
    }
    if members.count < elements.count {
      let isMap =
        code.language.objects == .cSharp && members.isEmpty
        && elements.allSatisfy {
          code.isSymbol($0.lowerBound, "{") || code.isSymbol($0.lowerBound, "[")
        }
      guard isMap else { return nil }
      return ClassObject(type: nil, members: [], open: open, close: close, isMap: true)
    }
    let known = type.flatMap { names.classes.named(code.bytes($0)) }
    return ClassObject(type: known, members: members, open: open, close: close)
  }

  /// Whether a token is the name of a class whose objects have members.
  static func isClassName(_ token: Int, in code: Code) -> Bool {
    guard code.isName(token), code.bytes(token).first.map(ASCII.isCapital) ?? false else {
      return false
    }
    let word = code.word(token)
    // What carries a body has the text of one among its members.
    return !others.contains(word) && !CodeExpression.contents.contains(word.lowercased())
      && !["Content", "Entity"].contains { word.hasSuffix($0) }
  }

  /// Appends an object of a class or a map, which may have members that are not set here.
  mutating func append(_ object: ClassObject, _ depth: Int) {
    if object.isMap {
      return appendMembers(
        code.elements(in: object.open + 1..<object.close), object.open, object.close, depth,
        ofType: true)
    }
    let outer = (takesAnyType, isOfClass)
    (takesAnyType, isOfClass) = (false, !object.isExact)
    defer { (takesAnyType, isOfClass) = outer }
    if !object.isExact { beginInferred() }
    append("{", at: object.open)
    for member in object.members where member.isSure || !object.isExact {
      if object.isExact {
        appendKey(member.token, mayBeName: true)
      } else {
        appendName(of: member, in: object.type)
      }
      if let value = member.value {
        appendValue(value, depth + 1)
      } else {
        append("${}", at: member.token)
      }
      append(", ", at: member.token)
    }
    append("${}: ${}}", at: object.close)
  }

  /// Appends the key that a member is sent as.
  private mutating func appendName(of member: ClassMember, in type: CodeClass?) {
    switch type?.key(of: member.name) {
    case .said(let text):
      appendKey(text)
    case .unknown: append("${}: ", at: member.token)
    case .own where Self.isOfJSON(member.name):
      append("\"\(member.name)\": ", at: member.token)
    case .own, nil:
      beginInferred()
      append("\"\(Self.camelCase(member.name))\": ", at: member.token)
    }
  }

  /// Whether a name is written as those of the API are, so that it is sent as it is.
  private static func isOfJSON(_ name: String) -> Bool {
    name.utf8.first.map(ASCII.isSmallLetter) ?? false
      && name.utf8.allSatisfy { $0 != ASCII.underscore }
  }

  /// A name as the API writes those: `acwTimeoutMs` for `AcwTimeoutMs` and `acw_timeout_ms`.
  private static func camelCase(_ name: String) -> String {
    let words = name.split(separator: "_")
    guard let first = words.first else { return "" }
    return first.prefix(1).lowercased() + first.dropFirst()
      + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
