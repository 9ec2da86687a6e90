import WMLintJSON
import WMLintRequests
import WMLintText

/// The value of an expression as the body of a request.
enum CodeBody {
  enum Content {
    /// An object that is not encoded, and its place.
    case object(Document, MappedText)
    /// An object that a function has encoded as JSON.
    case encoded(Document)
    case text(MappedText)
    case absent
    case unknown
  }

  /// Encoders that return a string, which cannot be changed later.
  static let textEncoders: Set<String> = [
    "stringify", "dumps", "tojson", "serialize", "serializeobject", "json_encode", "generate",
    "writevalueasstring", "encodetostring", "wp_json_encode", "marshal", "marshalindent",
  ]

  /// Whether an expression ends with a conversion to a string: `.toString()`, `.to_json`,
  /// `| ConvertTo-Json`.
  static func isText(_ value: Range<Int>, in code: Code) -> Bool {
    pipedToJSON(value, in: code) != nil
      || isWritten(value, behind: CodeExpression.core(of: value, in: code), in: code)
      || encodedByMember(value, in: code) != nil
  }

  /// The types whose `toString()` returns JSON.
  static let writing: Set<String> = [
    "JArray", "JObject", "JSONArray", "JSONObject", "JsonArray", "JsonObject", "buildJsonObject",
    "createObjectNode",
  ]

  /// The most tokens that are searched for the type of an object: a long expression would be
  /// searched again for each use.
  static let longestHead = 16

  /// How deep constants are followed.
  private static let deepest = 8

  /// The value of an expression, with constants followed.
  static func of(_ range: Range<Int>, in code: Code, _ names: Bindings) -> Content {
    content(of: range, in: code, names, depth: 0)
  }

  /// The body in an argument that may be options or a body; `nil` if it is an object, which may be
  /// either, or is not known.
  static func sent(_ range: Range<Int>, in code: Code, _ names: Bindings) -> Body? {
    switch of(range, in: code, names) {
    case .encoded(let document): .json(document)
    case .text(let text) where isJSON(text): .text { text }
    case .text, .object, .absent, .unknown: nil
    }
  }

  /// Whether a text begins like JSON, and not like a label in brackets.
  private static func isJSON(_ text: MappedText) -> Bool {
    let start = text.bytes.lazy.filter { $0 > ASCII.space }.prefix(2)
    return ["{\"", "{}", "[{", "[]", "[\""].contains { start.elementsEqual($0.utf8) }
  }

  /// Whether an expression is an object or a list, as it is or as a constant.
  static func isObject(_ range: Range<Int>, in code: Code, _ names: Bindings) -> Bool {
    if case .object = of(range, in: code, names) { true } else { false }
  }

  /// Whether an expression is a slice literal of Go, which begins with the brackets of its type.
  private static func isSlice(_ range: Range<Int>, in code: Code) -> Bool {
    code.language.objects == .go && code.isSymbol(range.lowerBound, "[")
      && code.isSymbol(range.upperBound - 1, "}")
  }

  private static func content(
    of whole: Range<Int>, in code: Code, _ names: Bindings, depth: Int
  ) -> Content {
    let range = isSlice(whole, in: code) ? whole : CodeExpression.core(of: whole, in: code)
    guard let first = range.first, let last = range.last, depth < deepest else { return .unknown }
    if range.count == 1,
      ["null", "undefined", "None", "nil"].contains(where: { code.isWord(first, $0) })
    {
      return .absent
    }
    if let document = object(range, in: code, names) {
      return isWritten(whole, behind: range, in: code)
        ? .encoded(document) : .object(document, code.text[code.range(of: range)])
    }
    if names.functions[Array("ConvertTo-Json".utf8)[...]] == nil,
      let piped = pipedToJSON(range, in: code),
      case .object(let document, _) = content(of: piped, in: code, names, depth: depth + 1)
    {
      return .encoded(document)
    }
    if let held = asDictionary(range, in: code) {
      return content(of: held, in: code, names, depth: depth + 1)
    }
    if let receiver = encodedByMember(range, in: code) {
      return encoded(receiver, in: code, names, depth: depth + 1)
    }
    if let value = encodedInto(range, in: code) {
      return encoded(value, in: code, names, depth: depth + 1)
    }
    if isEntityOfElse(range, in: code, names) { return .unknown }
    if let carried = carried(range, in: code) {
      switch content(of: carried.value, in: code, names, depth: depth + 1) {
      case .object(let document, _) where carried.isEncoding: return .encoded(document)
      case .encoded(let document): return .encoded(document)
      case .text(let text): return .text(text)
      case .object, .absent, .unknown: break
      }
    }
    if range.count == 1, code.isName(first) {
      let isWritten = Self.isWritten(whole, behind: range, in: code)
      if isWritten, let value = names.object(of: first),
        value.prefix(longestHead).contains(where: { writing.contains(code.word($0)) }),
        case .object(let document, _) = content(of: value, in: code, names, depth: depth + 1)
      {
        return .encoded(document)
      }
      guard let value = names.object(of: first) ?? entity(first, in: code, names) else {
        return held(by: first, isWritten: isWritten, in: code, names)
      }
      return names.bodies.content(of: value) {
        content(of: value, in: code, names, depth: depth + 1)
      }
    }
    if code.isSymbol(last, ")"), let call = CodeCall(at: code.partners[last], in: code),
      encoders.contains(call.name(in: code)), call.start == first
    {
      guard let argument = call.arguments.first, !isFiltered(call, in: code),
        makesJSON(call, in: code, names)
      else {
        return .unknown
      }
      let value = CodeExpression.valueOfArgument(argument, in: code)
      return encoded(value, in: code, names, depth: depth + 1)
    }
    if let document = handedOn(range, in: code, names, depth: depth + 1) {
      return .encoded(document)
    }
    guard let text = StringEvaluator.text(of: range, in: code, names, .dollar)?.text,
      let byte = text.bytes.first(where: { $0 > ASCII.space }),
      byte == ASCII.openBrace || byte == ASCII.openBracket
    else { return .unknown }
    return .text(text)
  }

  /// Whether `JSON.stringify` has a replacer.
  private static func isFiltered(_ call: CodeCall, in code: Code) -> Bool {
    guard code.language.dialect == .javaScript, call.arguments.count > 1 else { return false }
    let filter = call.arguments[1]
    return filter.count != 1
      || !["null", "undefined"].contains { code.isWord(filter.lowerBound, $0) }
  }

  /// The JSON that an object is encoded as.
  private static func encoded(
    _ range: Range<Int>, in code: Code, _ names: Bindings, depth: Int
  ) -> Content {
    guard case .object(let document, _) = content(of: range, in: code, names, depth: depth) else {
      return .unknown
    }
    return .encoded(document)
  }

  /// The JSON that a function wraps: `bytes.NewBuffer(json)`, `RequestBody.create(json, type)`.
  private static func handedOn(
    _ range: Range<Int>, in code: Code, _ names: Bindings, depth: Int
  ) -> Document? {
    guard let last = range.last, code.isSymbol(last, ")"),
      let call = CodeCall(at: code.partners[last], in: code), call.start == range.lowerBound,
      CodeExpression.contents.contains(call.name(in: code))
        || code.language.objects == .go && call.components == ["string"]
    else { return nil }
    for argument in call.arguments.prefix(2) {
      let value = CodeExpression.valueOfArgument(argument, in: code)
      switch content(of: value, in: code, names, depth: depth) {
      case .encoded(let document): return document
      // `JSONSerialization.data(withJSONObject: body)`
      case .object(let document, _) where code.isWord(argument.lowerBound, "withJSONObject"):
        return document
      default: continue
      }
    }
    return nil
  }
}
