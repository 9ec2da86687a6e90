import WMLintText

extension CodeRequestReader {
  /// Takes what the other calls in the same chain set.
  func takeChain(
    of call: CodeCall, into parts: inout CodeRequestParts, _ place: inout Range<Int>
  ) {
    parts.encodesSent = ["superagent", "agent", "request", "wretch"].contains(
      call.components.last ?? "")
    var name = call.nameToken
    var steps = 0
    while name > call.start, steps < Self.mostUses {
      steps += 1
      var before = name - 2
      guard code.isMemberOperator(name - 1), code.isSymbol(before, ")") else { break }
      before = code.partners[before]
      guard let earlier = CodeCall(at: before, in: code) else { break }
      takeSetter(earlier, into: &parts)
      name = earlier.nameToken
    }
    var close = call.close
    steps = 0
    while steps < Self.mostUses {
      steps += 1
      // An object of C# is filled in the braces after its constructor, a request of Kotlin in a
      // block.
      if code.isSymbol(close + 1, "{"), code.language.fillsInBraces {
        takeBlock(close + 1, into: &parts)
        close = code.partners[close + 1]
        place = place.lowerBound..<max(place.upperBound, close + 1)
        break
      }
      if code.language.callsByBlanks, takeRubyBlock(behind: close, into: &parts) { break }
      guard code.isMemberOperator(close + 1), code.isName(close + 2),
        let later = CodeCall(at: close + 3, in: code), later.name(in: code) != "then"
      else { break }
      if isSetter(later, of: parts) {
        takeSetter(later, into: &parts)
        place = place.lowerBound..<later.close + 1
      }
      close = later.close
    }
    takeConnectionBlock(behind: close, into: &parts)
    if call.name(in: code) == "url" { takeRequestBlock(around: call, into: &parts) }
  }

  /// Whether a call adds to an existing request.
  private func isSetter(_ call: CodeCall, of parts: CodeRequestParts) -> Bool {
    let name = call.name(in: code)
    // `url(address).get().build()` of OkHttp, `target(address).request().get()` of JAX-RS.
    if name == "get", call.arguments.isEmpty {
      return call.components.dropFirst().first == "request()"
        || code.isMemberOperator(call.close + 1) && code.isWord(call.close + 2, "build")
    }
    return CallSetter.roles(of: name) != nil || name == parts.continuation
      || name == "json" && call.components.last == "wretch()"
  }

  func takeBlock(_ open: Int, into parts: inout CodeRequestParts, depth: Int = 0) {
    let end = code.partners[open]
    var index = open + 1
    while index < end {
      if code.isName(index), code.isSymbol(index + 1, "="),
        let role = CallSetter.role(ofMember: code.word(index).lowercased()),
        let value = code.statementValue(from: index + 2)
      {
        parts.take(value, as: role)
        index = max(index + 1, value.upperBound)
        continue
      }
      if let call = CodeCall(at: index, in: code) { takeSetter(call, into: &parts) }
      if code.isName(index), Self.isStream(code.word(index)), code.isWord(index + 2, "use") {
        takeStream(index, into: &parts)
      }
      // `url { parameters.append("pageSize", "25") }`
      if depth == 0, code.isWord(index, "url"), code.isSymbol(index + 1, "{") {
        takeBlock(index + 1, into: &parts, depth: 1)
      }
      index = code.next(index)
    }
  }

  /// Takes what the block of a Ruby call sets: `conn.patch(path) { |request| request.body = … }`.
  private func takeRubyBlock(behind close: Int, into parts: inout CodeRequestParts) -> Bool {
    let open = close + 1
    let isBraced = code.isSymbol(open, "{")
    guard isBraced || code.isWord(open, "do"), code.isSymbol(open + 1, "|"), code.isName(open + 2),
      code.isSymbol(open + 3, "|")
    else { return false }
    let end = isBraced ? code.partners[open] : code.end(ofRubyBlock: open) ?? open
    let all = uses[code.bytes(open + 2)] ?? []
    let first = all.partitionIndex { $0 > open + 3 }
    for use in all[first...].prefix(while: { $0 < end }) {
      // `request.url "https://…"`
      if code.isMemberOperator(use + 1), code.isWord(use + 2, "url"),
        let url = CodeCall(unusualAt: use + 3, in: code) ?? CodeCall(at: use + 3, in: code),
        let first = url.arguments.first
      {
        parts.take(first, as: .url)
      } else {
        takeUse(use, into: &parts)
      }
    }
    return true
  }

  /// Takes a parameter of RestSharp, whose last argument gives its kind.
  private func takeParameter(_ call: CodeCall, into parts: inout CodeRequestParts) {
    guard let kind = call.arguments[2].last, code.isName(kind) else { return }
    switch code.word(kind) {
    case "RequestBody": parts.take(call.arguments[1], as: .body(.unknown))
    case "QueryString": parts.takeParameter(call.arguments[0], call.arguments[1])
    default: break
    }
  }

  private func isFunction(_ value: Range<Int>) -> Bool {
    code.first(in: value) {
      code.isWord($0, "function") || code.isSymbol($0, "=>") && !code.language.pairsByArrow
    } != nil
  }

  /// Takes what a call adds to an existing request.
  func takeSetter(_ call: CodeCall, into parts: inout CodeRequestParts) {
    let name = call.name(in: code)
    if name == "addparameter", call.arguments.count == 3 {
      return takeParameter(call, into: &parts)
    }
    if name == parts.continuation, let first = call.arguments.first {
      return parts.continueURL(with: first)
    }
    if name == "json", call.components.last == "wretch()", let first = call.arguments.first {
      return parts.take(first, as: .body(.json))
    }
    // A method of a future may have the same name.
    if name == "get", call.arguments.isEmpty, !parts.hasMethod, parts.encodesBodies {
      return parts.takeMethod(CodeMethod.named("GET", at: call.nameToken, in: code))
    }
    // `c.setopt(pycurl.CUSTOMREQUEST, "PATCH")`
    if name == "setopt", call.arguments.count == 2, let option = call.arguments[0].last {
      if let role = CallSetter.role(ofOption: "CURLOPT_" + code.word(option)) {
        parts.take(call.arguments[1], as: role)
      }
      return
    }
    // `url { parameters.append("pageSize", "25") }` of Kotlin.
    let isParameter = name == "append" && call.components.dropFirst().first == "parameters"
    guard let roles = isParameter ? [.queryName] : CallSetter.roles(of: name) else { return }
    guard let first = call.arguments.first else {
      // `client.patch().uri(…)`
      if CodeMethod.all.contains(name.uppercased()) {
        parts.takeMethod(CodeMethod.named(name.uppercased(), at: call.nameToken, in: code))
      }
      return
    }
    // `.end((error, answer) => …)` of superagent.
    if name == "end", isFunction(first) { return }
    switch roles[0] {
    case .method where call.components.last == "wretch()" && !call.arguments.isEmpty:
      parts.takeMethod(CodeMethod.named(name.uppercased(), at: call.nameToken, in: code))
      parts.take(first, as: .body(.json))
    case .body where name == "send" && parts.encodesSent || name == "body" && parts.encodesBodies:
      parts.take(first, as: .body(.json))
    case .headerName:
      guard call.arguments.count == 2 else { return }
      let second = call.arguments[1]
      let value = CodeExpression.valueOfArgument(second, in: code)
      // The name comes last in Swift.
      let isSwapped = CodeExpression.argumentName(second, in: code) == "forHTTPHeaderField"
      parts.takeHeader(isSwapped ? value : first, isSwapped ? first : value)
    case .queryName:
      guard call.arguments.count == 2 else { return parts.noteUnknown(nil) }
      parts.takeParameter(first, call.arguments[1])
    case .method where CodeMethod.all.contains(name.uppercased()):
      parts.takeMethod(CodeMethod.named(name.uppercased(), at: call.nameToken, in: code))
      parts.take(first, as: roles[1])
    default:
      for (argument, role) in zip(call.arguments, roles) { parts.take(argument, as: role) }
    }
  }
}
