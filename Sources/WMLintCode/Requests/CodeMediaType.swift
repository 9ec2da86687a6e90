import WMLintText

/// What `new StringContent(…)` of C# announces its text as.
enum CodeMediaType {
  case named(MappedText)
  /// As `text/plain` by default; whether a later statement may change it.
  case plain(at: SourceRange, maySetLater: Bool)

  /// The encodings of .NET, which may be the second argument.
  private static let encodings: Set<String> = [
    "UTF8", "ASCII", "Unicode", "Default", "Latin1", "UTF32", "UTF8Encoding",
  ]

  /// The media type of the content that an expression makes; `nil` if it is unknown or not content.
  init?(of value: Range<Int>, in code: Code, _ names: Bindings) {
    guard code.language.objects == .cSharp else { return nil }
    var range = CodeExpression.core(of: value, in: code)
    var maySetLater = !Self.isArgumentOfClient(value, in: code)
    if range.count == 1, let name = range.first, code.isName(name), let set = names.value(of: name)
    {
      range = CodeExpression.core(of: set, in: code)
      maySetLater = true
    }
    guard let last = range.last, code.isSymbol(last, ")"),
      let call = CodeCall(at: code.partners[last], in: code), call.start == range.lowerBound,
      call.name(in: code) == "stringcontent"
    else { return nil }
    let place = code.place(of: range)
    switch call.arguments.count {
    case 1: self = .plain(at: place, maySetLater: maySetLater)
    case 2 where Self.isEncoding(call.arguments[1], in: code):
      self = .plain(at: place, maySetLater: maySetLater)
    case 3:
      let argument = CodeExpression.valueOfArgument(call.arguments[2], in: code)
      guard let text = StringEvaluator.text(of: argument, in: code, names, .braces)?.text else {
        return nil
      }
      self = .named(text)
    default: return nil
    }
  }

  private static func isEncoding(_ argument: Range<Int>, in code: Code) -> Bool {
    guard var last = argument.last else { return false }
    if code.isSymbol(last, ")") { last = code.partners[last] - 1 }
    return code.isName(last) && encodings.contains(code.word(last))
  }

  /// Whether a value is handed at once to a method that sends it: `client.PatchAsync(url, …)`.
  private static func isArgumentOfClient(_ value: Range<Int>, in code: Code) -> Bool {
    let open = code.parents[value.lowerBound]
    guard code.isSymbol(open, "("), code.isName(open - 1), code.isMemberOperator(open - 2) else {
      return false
    }
    return ["patchasync", "putasync", "postasync"].contains(code.word(open - 1).lowercased())
  }
}
