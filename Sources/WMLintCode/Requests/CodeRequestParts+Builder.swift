import WMLintRequests
import WMLintText

/// A URL that a builder makes:
/// `uri(builder -> builder.path("…").queryParam("pageSize", 25).build())` of Spring,
/// `new HttpUrl.Builder().host("…").addPathSegments("api/v2/users").build()` of OkHttp.
extension CodeRequestParts {
  /// What a call adds to the URL.
  private enum Step {
    /// Its beginning, and what is appended.
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
    "queryparam": .parameter, "addqueryparameter": .parameter, "addparameter": .parameter,
    "setparameter": .parameter, "setqueryparameter": .parameter,
    "uribuilder": .beginning, "tohttpurl": .nothing,
    "queryparams": .parameters, "queryparamifpresent": .parameters,
    "addencodedqueryparameter": .parameters,
    "build": .nothing, "buildandexpand": .nothing, "builder": .nothing, "encode": .nothing,
    "expand": .nothing, "newbuilder": .nothing, "newinstance": .nothing, "port": .nothing,
    "scheme": .nothing, "touri": .nothing, "touristring": .nothing, "tostring": .nothing,
  ]

  /// Reads a URL builder, and returns whether a value is one. One with an unknown call leaves the URL
  /// unknown.
  mutating func takeBuilt(_ value: Range<Int>) -> Bool {
    guard code.language.objects == .java || code.language.objects == .kotlin else { return false }
    let made = built(value)
    guard let calls = calls(ofBuilder: made) else { return false }
    let steps = calls.map { Self.steps[$0.name(in: code)] }
    guard !steps.contains(where: { $0 == nil }), !goesOn(behind: calls) else { return true }
    // `path("/api/v2/users/{id}").build(id)`
    hasVariables = true
    var url = TextBuilder(in: code.text.map.source)
    var isTemplate = false
    if let start = made.first, code.isText(start) {
      isTemplate = append(start..<code.next(start), to: &url)
    }
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
    if made != value, !takeStatements(ofBuilder: value, since: made.upperBound) { return true }
    if Self.isAddress(url.text) { takeURL(url.text, isTemplate: isTemplate) }
    return true
  }

  /// Takes what statements put into a builder before it is used; whether they leave the path as it is.
  private mutating func takeStatements(ofBuilder value: Range<Int>, since start: Int) -> Bool {
    let core = CodeExpression.core(of: value, in: code)
    guard let name = core.first, start < name else { return true }
    let uses = names.uses[code.bytes(name)] ?? []
    let first = uses.partitionIndex { $0 >= start }
    let between = uses[first...].prefix { $0 < name }
    guard between.count <= CodeRequestReader.mostUses else { return false }
    for use in between where !code.isMemberOperator(use - 1) {
      var open = use + 3
      var count = 0
      while let call = CodeCall(at: open, in: code), code.isMemberOperator(call.nameToken - 1) {
        count += 1
        guard count <= CodeRequestReader.mostUses else { return false }
        switch Self.steps[call.name(in: code)] {
        case .parameter where call.arguments.count == 2:
          takeParameter(call.arguments[0], call.arguments[1])
        case .parameter, .parameters: isQueryOpen = true
        case .nothing: break
        case .beginning, .path, .host, nil: return false
        }
        guard code.isMemberOperator(call.close + 1), code.isName(call.close + 2) else { break }
        open = call.close + 3
      }
      // What is given the builder may put anything into it.
      if count == 0 { return false }
    }
    return true
  }

  /// Whether something else than a call follows the last of a chain: `.apply { … }` of Kotlin.
  private func goesOn(behind calls: [CodeCall]) -> Bool {
    calls.last.map { code.isMemberOperator($0.close + 1) && code.isName($0.close + 2) } ?? false
  }

  /// Appends a part of a path to a URL with one slash between; returns whether it is a template.
  @discardableResult
  func append(_ value: Range<Int>, to url: inout TextBuilder) -> Bool {
    guard let part = StringEvaluator.text(of: value, in: code, names, .braces) else {
      if !url.text.isEmpty { url.append("/".utf8, standingFor: code.place(of: value)) }
      let name = StringEvaluator(code, names, .braces).blankName(of: value)
      url.append(
        PlaceholderForm.braces.around(name).utf8, standingFor: code.place(of: value))
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

  /// Appends to the URL, whose beginning may be unknown.
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

  /// What a name was set to, if a value is one, or what is built of it: `builder.toUriString()`.
  private func built(_ value: Range<Int>) -> Range<Int> {
    let core = CodeExpression.core(of: value, in: code)
    guard let name = core.first, code.isName(name) else { return value }
    var last = core.upperBound - 1
    for _ in 0..<CodeRequestReader.mostUses where last > name {
      guard code.isSymbol(last, ")"), let call = CodeCall(at: code.partners[last], in: code),
        call.arguments.isEmpty, call.nameToken - 2 >= name,
        case .nothing? = Self.steps[call.name(in: code)]
      else { return value }
      last = call.nameToken - 2
    }
    return last == name ? names.value(of: name) ?? value : value
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
    // `new URIBuilder("https://…")` of Apache's client.
    if code.isWord(start, "URIBuilder"), code.isSymbol(start + 1, "(") { return start + 1 }
    guard value.count > 4 else { return nil }
    // `"https://…".toHttpUrl()` of Kotlin.
    let dot = code.next(start)
    if code.isText(start), code.isMemberOperator(dot), code.isWord(dot + 1, "toHttpUrl") {
      return dot + 2
    }
    guard code.isName(start) else { return nil }
    if Self.types.contains(code.word(start)), code.isMemberOperator(start + 1) { return start + 3 }
    // The parameter of a function, whose one expression begins with it.
    guard code.isSymbol(start + 1, "->"), code.isName(start + 2),
      code.word(start + 2) == code.word(start), code.isMemberOperator(start + 3)
    else { return nil }
    return start + 5
  }
}
