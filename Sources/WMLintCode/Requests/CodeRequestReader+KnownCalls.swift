import WMLintRequests
import WMLintText

extension CodeRequestReader {
  /// The request that a call of a known form sends.
  func request(
    of call: CodeCall, as form: CallPattern, by client: CodeClient
  ) -> Request? {
    // `c.setopt(c.URL, "…")` of pycurl, which sets all else by that name too.
    if form.name == "setopt", call.arguments.first?.last.map({ code.isWord($0, "URL") }) != true {
      return nil
    }
    // `Http::get(url, query)` of Laravel; a client of another library that is called so takes options.
    if code.language.objects == .php, form.receivers == ["http"],
      !code.isSymbol(call.nameToken - 1, "::")
    {
      return nil
    }
    let execution = form.isExecuted ? execution(of: call) : nil
    let client = execution.map { self.client(of: $0) } ?? client
    var parts = CodeRequestParts(
      code, names, named: form.named, takesRelative: client.base != nil && client.takesRelative,
      takesTemplates: form.fillsTemplates)
    let isDirect = call.components.count == 2 || call.components.count == 3 && client.base != nil
    parts.takesNames =
      isDirect && client.base.map { WordSearch("api/v2").finds(in: $0.text) } ?? false
    if let method = form.method {
      // `Patch.new` is the method by what is made.
      let token = form.name == "new" ? call.nameToken - 2 : call.nameToken
      parts.takeMethod(CodeMethod.named(method, at: token, in: code))
    }
    parts.continuation = form.continuation
    // `uri("/api/v2/users/{id}", id)` of Spring.
    parts.hasVariables = form.name == "uri" && call.arguments.count > 1
    parts.encodesParameters = call.arguments.contains { argument in
      ["encoding", "encoder"].contains(CodeExpression.argumentName(argument, in: code))
        && argument.contains { code.word($0).hasPrefix("JSON") }
    }
    take(call.arguments, form.positions, form.named, into: &parts)
    parts.fillTemplate(by: call)
    var place = call.start..<call.close + 1
    takeChain(of: call, into: &parts, &place)
    // Later statements do not change a request that is sent at once; they are about the response.
    if !form.isSent { takeStatements(about: call, mayBeReceiver: form.isOnRequest, into: &parts) }
    if parts.isReadElsewhere || form.maySendMade && parts.url?.isMade ?? false { return nil }
    // What else has a target is known by having no method.
    if form.name == "target", !parts.hasMethod { return nil }
    let isOfLibrary = isOfFormLibrary(call)
    if !isOfLibrary { parts.doubtForm() }
    if form.queriesByBody, parts.reads(usually: form.usualMethod) { parts.takeFormAsQuery() }
    if let execution { parts.takeExecution(execution) }
    if isMadeAnew(call) { parts.leaveOpen() }
    if rewritesBodies, !sendsAsGiven(call, as: form) { parts.isRewritten = true }
    parts.takeBase(of: client, mayBeURL: execution != nil)
    var request = request(parts, form, at: place, named: call.nameToken)
    if isOfLibrary, let place = impliedForm(of: call, as: form, parts) {
      request?.impliedMediaType = ("application/x-www-form-urlencoded", place)
    }
    let isWhole = isQuerySeen(of: call, as: form, parts)
    request?.isQuerySeen = isWhole
    return request
  }

  /// Takes arguments for what their names or their places say that they are.
  private func take(
    _ arguments: [Range<Int>], _ positions: [ArgumentRole?], _ named: [String: ArgumentRole],
    into parts: inout CodeRequestParts
  ) {
    for (index, argument) in arguments.enumerated() {
      if code.isSymbol(argument.lowerBound, "*") {
        parts.noteUnknown(nil)
        continue
      }
      if let name = CodeExpression.argumentName(argument, in: code) {
        let value = CodeExpression.valueOfArgument(argument, in: code)
        if let role = named[name.lowercased()] {
          parts.take(value, as: role)
        } else {
          parts.noteUnknown(name)
        }
      } else if positions.indices.contains(index), let role = positions[index] {
        parts.take(argument, as: role)
      } else {
        parts.noteUnknown(nil)
      }
    }
  }
}
