import WMLintText

extension CodeRequestReader {
  /// Takes what statements set on the variable that holds a request.
  func takeStatements(
    about call: CodeCall, mayBeReceiver: Bool, into parts: inout CodeRequestParts
  ) {
    guard let variable = variable(of: call, mayBeReceiver: mayBeReceiver),
      let uses = uses[code.bytes(variable)]
    else { return }
    let scope = names.scope(of: variable)
    let first = uses.partitionIndex { $0 > variable }
    var start = first
    if variable > call.start || variable == call.start {
      // Settings before the URL count from the assignment of the variable.
      while start > 0, first - start < Self.mostUses, !isSet(uses[start - 1]) { start -= 1 }
    }
    for use in uses[start...].prefix(Self.mostUses) where use != variable {
      if isSet(use), use > variable { break }
      // The chain itself is read already.
      if call.start...call.close ~= use { continue }
      guard names.isToken(use, in: scope) else { continue }
      takeUse(use, into: &parts)
    }
  }

  /// Takes what statements set on a variable after its assignment.
  private func takeUses(behind variable: Int, into parts: inout CodeRequestParts) {
    let all = uses[code.bytes(variable)] ?? []
    let scope = names.scope(of: variable)
    let first = all.partitionIndex { $0 > variable }
    for use in all[first...].prefix(Self.mostUses) {
      if isSet(use) { break }
      if names.isToken(use, in: scope) { takeUse(use, into: &parts, followsConnection: false) }
    }
  }

  /// Whether a token is a variable that is assigned again.
  func isSet(_ token: Int) -> Bool {
    code.isSymbol(token + 1, among: ["=", ":="]) && !code.isMemberOperator(token - 1)
  }

  /// The variable that is set to the value that begins at a token.
  func variable(setBefore start: Int) -> Int? { sign(before: start).flatMap(variable(setBy:)) }

  /// The assignment sign before the value that begins at a token.
  private func sign(before start: Int) -> Int? {
    var before = start - 1
    while ["new", "await", "try"].contains(where: { code.isWord(before, $0) })
      || code.isSymbol(before, "!")
    {
      before -= 1
    }
    // A cast: `(HttpWebRequest)WebRequest.Create(…)`.
    if code.isSymbol(before, ")"), code.partners[before] == before - 2 { before -= 3 }
    return code.isSymbol(before, among: ["=", ":="]) ? before : nil
  }

  private func variable(setBy sign: Int) -> Int? {
    var name = sign - 1
    // Behind a colon is the type.
    if code.isSymbol(name - 1, ":") { name -= 2 }
    while code.isSymbol(name - 1, ","), code.isName(name - 2) { name -= 2 }
    return code.isName(name) && !code.isMemberOperator(name - 1) ? name : nil
  }

  /// The variable that is set to the result of a call, or that is its receiver.
  func variable(of call: CodeCall, mayBeReceiver: Bool) -> Int? {
    if let sign = sign(before: call.start) { return variable(setBy: sign) }
    if code.word(call.nameToken) == "curl_setopt_array", let first = call.arguments.first {
      return first.count == 1 && code.isName(first.lowerBound) ? first.lowerBound : nil
    }
    let isReceiver =
      mayBeReceiver && call.components.count == 2 && code.isName(call.start)
      && call.start + 2 == call.nameToken
    return isReceiver ? call.start : nil
  }

  /// Takes what one use of the variable sets; if it is a URL, also what is set on its connection.
  func takeUse(
    _ use: Int, into parts: inout CodeRequestParts, followsConnection: Bool = true
  ) {
    if code.isSymbol(use - 1, "("), code.isWord(use - 2, "curl_setopt"),
      let call = CodeCall(at: use - 1, in: code), call.arguments.count == 3
    {
      if let role = CallSetter.role(ofOption: code.word(call.arguments[1].lowerBound)) {
        parts.take(call.arguments[2], as: role)
      }
      return
    }
    if code.isSymbol(use - 1, "("), code.isWord(use - 2, "curl_setopt_array"),
      let call = CodeCall(at: use - 1, in: code), call.arguments.count == 2
    {
      let hadURL = parts.url != nil
      parts.take(call.arguments[1], as: .options)
      if !hadURL, parts.url != nil { parts.isReadElsewhere = true }
      return
    }
    var index = use + 1
    // `request["Content-Type"] = "…"` of Ruby.
    if code.isSymbol(index, "["), code.partners[index] > index,
      code.isSymbol(code.partners[index] + 1, "=")
    {
      let close = code.partners[index]
      if let value = code.statementValue(from: close + 2) {
        parts.takeHeader(index + 1..<close, value)
      }
      return
    }
    while code.isMemberOperator(index), code.isName(index + 1) {
      let name = index + 1
      index += 2
      if Self.isStream(code.word(name)) { return takeStream(name, into: &parts) }
      // `conn = (HttpURLConnection) url.openConnection()`
      if followsConnection, code.isWord(name, "openConnection"),
        let variable = variable(setBefore: use),
        variable != use
      {
        return takeUses(behind: variable, into: &parts)
      }
      if code.isSymbol(index, "="), let value = code.statementValue(from: index + 1) {
        if let role = CallSetter.role(ofMember: code.word(name).lowercased()) {
          parts.take(value, as: role)
        }
        return
      }
      if let call = CodeCall(at: index, in: code) {
        // `requests.patch(url)` is another request, and `builder.patch(body)` is of this one.
        let isVerb = CodeMethod.all.contains(code.word(name).uppercased())
        if isVerb, let first = call.arguments.first, isPath(first) { return }
        takeSetter(call, into: &parts)
        index = call.close + 1
      }
    }
  }
}
