import WMLintRequests
import WMLintText

/// A URL that a builder makes:
/// `uri(builder -> builder.path("…").queryParam("pageSize", 25).build())` of Spring,
/// `new HttpUrl.Builder().host("…").addPathSegments("api/v2/users").build()` of OkHttp.
extension CodeRequestParts {
  /// What a call says of the URL.
  private enum Step {
    /// Where it begins, and what is behind that.
    case beginning, path
    case host, parameter
    /// Parameters that are not seen.
    case parameters
    case nothing
  }

  /// The calls of builders, in lower case.
  private static let steps: [String: Step] = [
    "fromhttpurl": .beginning, "fromuristring": .beginning, "fromuri": .beginning,
    "frompath": .beginning, "get": .beginning, "parse": .beginning,
    "path": .path, "pathsegment": .path, "segment": .path, "encodedpath": .path,
    "addpathsegment": .path, "addpathsegments": .path, "addencodedpathsegments": .path,
    "host": .host,
    "queryparam": .parameter, "addqueryparameter": .parameter,
    "queryparams": .parameters, "queryparamifpresent": .parameters,
    "addencodedqueryparameter": .parameters,
    "build": .nothing, "buildandexpand": .nothing, "builder": .nothing, "encode": .nothing,
    "expand": .nothing, "newbuilder": .nothing, "newinstance": .nothing, "port": .nothing,
    "scheme": .nothing, "touri": .nothing, "touristring": .nothing, "tostring": .nothing,
  ]

  /// Reads a URL builder, and returns whether a value is one. One with an unknown call leaves the URL
  /// unknown.
  mutating func takeBuilt(_ value: Range<Int>) -> Bool {
    guard code.language.objects == .java || code.language.objects == .kotlin,
      let calls = calls(ofBuilder: built(value))
    else { return false }
    let steps = calls.map { Self.steps[$0.name(in: code)] }
    guard !steps.contains(where: { $0 == nil }) else { return true }
    // `path("/api/v2/users/{id}").build(id)`
    hasVariables = true
    var url = TextBuilder(in: code.text.map.source)
    var isTemplate = false
    for (step, call) in zip(steps, calls) {
      switch (step, call.arguments.count) {
      case (.parameter, 2): takeParameter(call.arguments[0], call.arguments[1])
      case (.host, 1): take(call.arguments[0], as: .host)
      case (.beginning, 1), (.path, 1...):
        for argument in call.arguments { isTemplate = append(argument, to: &url) || isTemplate }
      case (.beginning, _): return true
      case (.parameters, _), (.parameter, _): isQueryOpen = true
      default: break
      }
    }
    if Self.isAddress(url.text) { takeURL(url.text, isTemplate: isTemplate) }
    return true
  }

  /// Puts a part of a path behind a URL with one slash between; whether it is a template.
  @discardableResult
  func append(_ value: Range<Int>, to url: inout TextBuilder) -> Bool {
    guard let part = StringEvaluator.text(of: value, in: code, names, .braces) else {
      if !url.text.isEmpty { url.append("/".utf8, standingFor: code.place(of: value)) }
      let name = PlaceholderForm.braces.around(names.name(ofID: value) ?? "")
      url.append(name.utf8, standingFor: code.place(of: value))
      return false
    }
    let slash = ASCII.slash
    let hasSlash = url.text.bytes.last == slash
    if !hasSlash, part.text.bytes.first != slash, !part.text.starts(with: "http") {
      url.append("/".utf8, standingFor: part.text.place)
    }
    url.append(hasSlash && part.text.bytes.first == slash ? part.text.dropFirst(1) : part.text)
    return part.isTemplate
  }

  /// Puts more behind the URL, whose beginning may not be known.
  mutating func continueURL(with value: Range<Int>) {
    var text = TextBuilder(in: code.text.map.source)
    if let url {
      text.append(url.text)
    } else {
      text.append(PlaceholderForm.braces.around("").utf8, standingFor: code.place(of: value))
    }
    let isTemplate = append(value, to: &text)
    if Self.isAddress(text.text) {
      takeURL(text.text, isTemplate: isTemplate || url?.isTemplate ?? false)
    }
  }

  /// What a name was set to, if a value is one.
  private func built(_ value: Range<Int>) -> Range<Int> {
    let core = CodeExpression.core(of: value, in: code)
    guard core.count == 1, let name = core.first, code.isName(name) else { return value }
    return names.value(of: name) ?? value
  }

  /// The calls of a chain that makes a URL.
  private func calls(ofBuilder value: Range<Int>) -> [CodeCall]? {
    guard var open = firstCall(ofBuilder: value) else { return nil }
    var calls: [CodeCall] = []
    while open < value.upperBound, let call = CodeCall(at: open, in: code) {
      calls.append(call)
      let dot = code.isSymbol(call.close + 1, "!!") ? call.close + 2 : call.close + 1
      guard code.isMemberOperator(dot), code.isName(dot + 1) else { break }
      open = dot + 2
    }
    return calls
  }

  /// The types whose functions make a builder.
  private static let types: Set<String> = ["HttpUrl", "UriBuilder", "UriComponentsBuilder"]

  /// The parenthesis of the first call of a chain that makes a URL.
  private func firstCall(ofBuilder value: Range<Int>) -> Int? {
    let start = code.isWord(value.lowerBound, "new") ? value.lowerBound + 1 : value.lowerBound
    guard value.count > 4, code.isName(start) else { return nil }
    if Self.types.contains(code.word(start)), code.isMemberOperator(start + 1) { return start + 3 }
    // The parameter of a function, whose one expression begins with it.
    guard code.isSymbol(start + 1, "->"), code.isName(start + 2),
      code.word(start + 2) == code.word(start), code.isMemberOperator(start + 3)
    else { return nil }
    return start + 5
  }
}
