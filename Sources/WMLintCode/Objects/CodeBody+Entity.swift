import WMLintText

/// The entities of Spring, which have headers and a body: `new HttpEntity<>(body, headers)`.
extension CodeBody {
  /// The most uses of headers that are examined.
  private static let mostUses = 32

  /// Whether an entity has only headers, or headers for a type other than JSON.
  static func isEntityOfElse(_ range: Range<Int>, in code: Code, _ names: Bindings) -> Bool {
    guard code.language.objects == .java || code.language.objects == .kotlin,
      let last = range.last, code.isSymbol(last, ")"),
      let call = CodeCall(at: code.partners[last], in: code), call.start == range.lowerBound,
      call.components == ["HttpEntity"], let argument = call.arguments.last
    else { return false }
    let headers = CodeExpression.core(of: argument, in: code)
    guard headers.count == 1, let name = headers.first, code.isName(name) else { return false }
    if call.arguments.count == 1 {
      let made = names.value(of: name).map { CodeExpression.core(of: $0, in: code) }
      return made.map { code.isWord($0.lowerBound, "HttpHeaders") } ?? false
    }
    let uses = names.uses[code.bytes(name)] ?? []
    for use in uses[..<uses.partitionIndex { $0 >= name }].suffix(mostUses).reversed() {
      if code.isSymbol(use + 1, "=") { return false }
      if let value = mediaType(setAt: use, in: code) { return !isJSON(value, in: code) }
    }
    return false
  }

  /// The content type that a use of headers sets:
  /// `headers.setContentType(MediaType.APPLICATION_JSON)`.
  private static func mediaType(setAt use: Int, in code: Code) -> Range<Int>? {
    guard code.isMemberOperator(use + 1), code.isName(use + 2) else { return nil }
    if code.isWord(use + 2, "contentType"), code.isSymbol(use + 3, "=") {
      return code.statementValue(from: use + 4)
    }
    guard let call = CodeCall(at: use + 3, in: code) else { return nil }
    switch call.name(in: code) {
    case "setcontenttype": return call.arguments.first
    case "add", "set":
      guard call.arguments.count == 2, names(contentType: call.arguments[0], in: code) else {
        return nil
      }
      return call.arguments[1]
    default: return nil
    }
  }

  private static func names(contentType name: Range<Int>, in code: Code) -> Bool {
    name.prefix(longestHead).contains { token in
      let word = code.text[code.tokens[token].range].string.lowercased()
      return word.contains("content-type") || word.contains("content_type")
    }
  }

  private static func isJSON(_ value: Range<Int>, in code: Code) -> Bool {
    value.prefix(longestHead).contains { token in
      code.text[code.tokens[token].range].string.lowercased().contains("json")
    }
  }

  /// The expression that makes an entity of Apache's client, whose text later statements cannot
  /// change.
  static func entity(_ name: Int, in code: Code, _ names: Bindings) -> Range<Int>? {
    guard code.language.objects == .java, let value = names.value(of: name) else { return nil }
    let core = CodeExpression.core(of: value, in: code)
    return code.isWord(core.lowerBound, "StringEntity") ? value : nil
  }
}
