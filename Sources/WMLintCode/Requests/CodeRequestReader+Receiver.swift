import WMLintRequests
import WMLintText

/// Calls on the URL itself, as Flurl and Fuel have them:
/// `"https://…".AppendPathSegment("users").PatchJsonAsync(…)`,
/// `"https://…".httpPatch().jsonBody(…)`.
extension CodeRequestReader {
  private static let verbs = ["patch", "put", "post", "get", "delete"]

  /// Suffixes of such methods, after the HTTP method.
  private static let endings: Set<String> = ["jsonasync", "stringasync", "async"]

  /// Methods whose argument is the HTTP method, in lower case.
  private static let senders: Set<String> = ["sendasync", "sendjsonasync", "sendstringasync"]

  /// The request that a call on a URL sends, with what the calls in between append.
  func requestOnURL(_ call: CodeCall) -> Request? {
    guard code.isMemberOperator(call.nameToken - 1), let method = methodOnURL(call),
      let (base, calls) = receiver(of: call)
    else { return nil }
    var parts = CodeRequestParts(code, names, named: [:])
    var url = TextBuilder(in: code.text.map.source)
    guard let start = StringEvaluator.text(of: base, in: code, names, .braces)?.text,
      start.starts(with: "http")
    else { return nil }
    url.append(start.bytes.last == ASCII.slash ? start.dropLast(1) : start)
    for call in calls { take(call, into: &parts, url: &url) }
    parts.takeURL(url.text)
    parts.takeMethod(method)
    let isGiven = Self.senders.contains(call.name(in: code))
    let sends = !["GET", "DELETE"].contains(method.string.uppercased())
    if let body = isGiven ? call.arguments.dropFirst().first : call.arguments.first, sends,
      code.language.objects == .cSharp
    {
      parts.take(body, as: .body(call.name(in: code).hasSuffix("jsonasync") ? .json : .unknown))
    }
    var place = base.lowerBound..<call.close + 1
    if code.language.objects == .kotlin { takeChain(of: call, into: &parts, &place) }
    return request(
      parts, CallPattern(call.name(in: code), method: method.string), at: place,
      named: call.nameToken)
  }

  /// The HTTP method of a call on a URL.
  private func methodOnURL(_ call: CodeCall) -> MappedText? {
    let name = call.name(in: code)
    let verb: String?
    switch code.language.objects {
    case .cSharp:
      if Self.senders.contains(name) {
        return call.arguments.first.flatMap { CodeMethod.text(of: $0, in: code, names) }
      }
      verb = Self.verbs.first {
        name.hasPrefix($0) && Self.endings.contains(String(name.dropFirst($0.count)))
      }
    case .kotlin: verb = Self.verbs.first { name == "http" + $0 }
    default: return nil
    }
    return verb.map { CodeMethod.named($0.uppercased(), at: call.nameToken, in: code) }
  }

  /// The expression that a chain of calls begins with, and the calls before the last in their order.
  private func receiver(of call: CodeCall) -> (base: Range<Int>, calls: [CodeCall])? {
    var calls: [CodeCall] = []
    var last = call.nameToken - 2
    while last >= 0, code.isSymbol(last, ")"), calls.count < Self.mostUses,
      let before = CodeCall(at: code.partners[last], in: code),
      code.isMemberOperator(before.nameToken - 1)
    {
      calls.insert(before, at: 0)
      last = before.nameToken - 2
    }
    guard last >= 0 else { return nil }
    // `new Url("https://…")`
    if code.isSymbol(last, ")"), let made = CodeCall(at: code.partners[last], in: code),
      made.components == ["Url"], made.arguments.count == 1
    {
      return (made.arguments[0], calls)
    }
    if code.isText(last) { return (min(last, code.partners[last])..<last + 1, calls) }
    guard code.isName(last), !code.isMemberOperator(last - 1) else { return nil }
    return (last..<last + 1, calls)
  }

  private func take(
    _ call: CodeCall, into parts: inout CodeRequestParts, url: inout TextBuilder
  ) {
    switch call.name(in: code) {
    case "appendpathsegment":
      if let first = call.arguments.first { parts.append(first, to: &url) }
    case "appendpathsegments":
      let listed =
        call.arguments.count == 1
        ? StringEvaluator(code, names, .braces).elements(ofList: call.arguments[0]) : nil
      for argument in listed ?? call.arguments { parts.append(argument, to: &url) }
    case "setqueryparam":
      let texts = call.arguments.map {
        StringEvaluator.text(of: $0, in: code, names, .braces)?.text
      }
      if let name = texts.first ?? nil {
        parts.query.append(Field(name: name, value: texts.count > 1 ? texts[1] : nil))
      }
    case "setqueryparams":
      if call.arguments.count == 1 {
        parts.takeQuery(call.arguments[0])
      } else {
        parts.isQueryOpen = true
      }
    case "withheader":
      if call.arguments.count == 2 { parts.takeHeader(call.arguments[0], call.arguments[1]) }
    default: break
    }
  }
}
