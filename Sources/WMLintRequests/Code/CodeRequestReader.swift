import WMLintText

/// Finds the requests that a program sends, as far as its text says what they are.
struct CodeRequestReader {
  /// How many uses of a variable are looked at for what they say of a request.
  static let mostUses = 32

  let code: Code
  let names: CodeNames

  /// The calls by the token of their name.
  private let uses: [ArraySlice<UInt8>: [Int]]

  init(_ code: Code) {
    self.code = code
    names = CodeNames(code)
    var uses: [ArraySlice<UInt8>: [Int]] = [:]
    for index in code.tokens.indices where code.isName(index) {
      uses[code.bytes(index), default: []].append(index)
    }
    self.uses = uses
  }

  /// The requests in the order of the program.
  var requests: [Request] {
    var requests: [Request] = []
    for index in code.tokens.indices {
      if code.isSymbol(index, "("), let call = CodeCall(at: index, in: code) {
        if let request = request(of: call) { requests.append(request) }
      } else if code.language.hasCommands, code.isName(index), let request = command(at: index) {
        requests.append(request)
      }
    }
    return requests.sorted { $0.place.bytes.lowerBound < $1.place.bytes.lowerBound }
  }

  private func request(of call: CodeCall) -> Request? {
    if let method = CodeMethodCall.request(of: call, in: code, names) { return method }
    let name = call.name(in: code)
    let forms = code.language.calls.filter { $0.name == name && $0.takes(call.components) }
    guard !call.isDeclaration(in: code), !call.isTestDouble(in: code) else { return nil }
    for form in forms {
      if let request = request(of: call, as: form) { return request }
    }
    return forms.isEmpty ? helperRequest(of: call) : nil
  }

  private func request(of call: CodeCall, as form: CallForm) -> Request? {
    var parts = CodeRequestParts(code, names, named: form.named)
    if let method = form.method {
      parts.takeMethod(
        CodeMethod.named(method, at: call.nameToken, in: code))
    }
    take(call.arguments, form.positions, form.named, into: &parts)
    var place = call.start..<call.close + 1
    takeChain(of: call, into: &parts, &place)
    // What names the method itself is told no more by statements: `requests.patch(…)` is whole.
    takeStatements(about: call, mayBeReceiver: form.method == nil, into: &parts)
    return request(parts, form, at: place, named: call.nameToken)
  }

  /// Takes arguments for what their names or their places say that they are.
  private func take(
    _ arguments: [Range<Int>], _ positions: [CallRole?], _ named: [String: CallRole],
    into parts: inout CodeRequestParts
  ) {
    for (index, argument) in arguments.enumerated() {
      if code.isSymbol(argument.lowerBound, "*") { continue }
      if let name = CodeExpression.argumentName(argument, in: code) {
        let value = CodeExpression.valueOfArgument(argument, in: code)
        if let role = named[name.lowercased()] { parts.take(value, as: role) }
      } else if positions.indices.contains(index), let role = positions[index] {
        parts.take(argument, as: role)
      }
    }
  }

  /// Takes what the calls before and behind one in the same chain say.
  private func takeChain(
    of call: CodeCall, into parts: inout CodeRequestParts, _ place: inout Range<Int>
  ) {
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
      // An object of C# is filled in braces behind its making, a request of Kotlin in a block.
      if code.isSymbol(close + 1, "{"), ["C#", "Kotlin"].contains(code.language.name) {
        takeBlock(close + 1, into: &parts)
        close = code.partners[close + 1]
        place = place.lowerBound..<max(place.upperBound, close + 1)
        break
      }
      guard code.isMemberOperator(close + 1), code.isName(close + 2),
        let later = CodeCall(at: close + 3, in: code)
      else { break }
      if CallSetter.roles(of: later.name(in: code)) != nil {
        takeSetter(later, into: &parts)
        place = place.lowerBound..<later.close + 1
      }
      close = later.close
    }
  }

  private func takeBlock(_ open: Int, into parts: inout CodeRequestParts) {
    let range = open + 1..<max(open + 1, code.partners[open])
    for element in code.elements(in: range)
    where element.count > 2 && code.isName(element.lowerBound)
      && code.isSymbol(element.lowerBound + 1, "=")
    {
      let name = code.word(element.lowerBound).lowercased()
      guard let role = CallSetter.role(ofMember: name) else { continue }
      parts.take(element.lowerBound + 2..<element.upperBound, as: role)
    }
    var index = range.lowerBound
    while index < range.upperBound {
      if let call = CodeCall(at: index, in: code) { takeSetter(call, into: &parts) }
      index = code.next(index)
    }
  }

  /// Takes what a call says of a request that was begun before.
  private func takeSetter(_ call: CodeCall, into parts: inout CodeRequestParts) {
    let name = call.name(in: code)
    guard let roles = CallSetter.roles(of: name), let first = call.arguments.first else { return }
    switch roles[0] {
    case .headerName:
      guard call.arguments.count == 2 else { return }
      let second = call.arguments[1]
      let value = CodeExpression.valueOfArgument(second, in: code)
      // The name comes last in Swift.
      let isSwapped = CodeExpression.argumentName(second, in: code) == "forHTTPHeaderField"
      parts.takeHeader(isSwapped ? value : first, isSwapped ? first : value)
    case .method where CodeMethod.all.contains(name.uppercased()):
      parts.takeMethod(CodeMethod.named(name.uppercased(), at: call.nameToken, in: code))
      parts.take(first, as: roles[1])
    default:
      for (argument, role) in zip(call.arguments, roles) { parts.take(argument, as: role) }
    }
  }

  /// Takes what the statements say that are about the variable that holds a request.
  private func takeStatements(
    about call: CodeCall, mayBeReceiver: Bool, into parts: inout CodeRequestParts
  ) {
    guard let variable = variable(of: call, mayBeReceiver: mayBeReceiver),
      let uses = uses[code.bytes(variable)]
    else { return }
    let scope = names.scope(of: variable)
    let first = uses.partitionIndex { $0 > variable }
    var start = first
    if variable > call.start || variable == call.start {
      // What was said before the URL counts from where the variable was set.
      while start > 0, first - start < Self.mostUses, !isSet(uses[start - 1]) { start -= 1 }
    }
    for use in uses[start...].prefix(Self.mostUses) where use != variable {
      if isSet(use), use > variable { break }
      // What stands in the chain itself is told already.
      if call.start...call.close ~= use { continue }
      guard names.isToken(use, in: scope) else { continue }
      takeUse(use, into: &parts)
    }
  }

  /// Whether a token is a variable that gets another value.
  private func isSet(_ token: Int) -> Bool {
    code.isSymbol(token + 1, among: ["=", ":="]) && !code.isMemberOperator(token - 1)
  }

  /// The variable that a call sets, or that it is a call on.
  private func variable(of call: CodeCall, mayBeReceiver: Bool) -> Int? {
    var before = call.start - 1
    while ["new", "await", "try"].contains(where: { code.isWord(before, $0) })
      || code.isSymbol(before, "!")
    {
      before -= 1
    }
    if code.isSymbol(before, among: ["=", ":="]) {
      var name = before - 1
      // Behind a colon stands the type.
      if code.isSymbol(name - 1, ":") { name -= 2 }
      while code.isSymbol(name - 1, ","), code.isName(name - 2) { name -= 2 }
      return code.isName(name) && !code.isMemberOperator(name - 1) ? name : nil
    }
    if code.word(call.nameToken) == "curl_setopt_array", let first = call.arguments.first {
      return first.count == 1 && code.isName(first.lowerBound) ? first.lowerBound : nil
    }
    let isReceiver =
      mayBeReceiver && call.components.count == 2 && code.isName(call.start)
      && call.start + 2 == call.nameToken
    return isReceiver ? call.start : nil
  }

  /// Takes what one use of the variable says.
  private func takeUse(_ use: Int, into parts: inout CodeRequestParts) {
    if code.isSymbol(use - 1, "("), code.isWord(use - 2, "curl_setopt"),
      let call = CodeCall(at: use - 1, in: code), call.arguments.count == 3
    {
      if let role = CallSetter.role(ofOption: code.word(call.arguments[1].lowerBound)) {
        parts.take(call.arguments[2], as: role)
      }
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
      if code.isSymbol(index, "="), let value = code.statementValue(from: index + 1) {
        if let role = CallSetter.role(ofMember: code.word(name).lowercased()) {
          parts.take(value, as: role)
        }
        return
      }
      if let call = CodeCall(at: index, in: code) {
        takeSetter(call, into: &parts)
        index = call.close + 1
      }
    }
  }

  /// A call of a function of the program's own that is given a path and a method.
  private func helperRequest(of call: CodeCall) -> Request? {
    let words = call.components.prefix(2).flatMap(NameWords.of)
    guard words.contains(where: CodeWords.sending.contains),
      !NameWords.of(call.components[0]).contains(where: CodeWords.speaking.contains)
    else { return nil }
    var parts = CodeRequestParts(code, names, named: ["method": .method, "type": .method])
    for argument in call.arguments {
      let value = CodeExpression.valueOfArgument(argument, in: code)
      if let method = CodeMethod.text(of: value, in: code, names) {
        parts.takeMethod(method)
      } else if parts.url == nil, CodeMembers.of(value, in: code, names) == nil {
        parts.take(value, as: .url)
      } else {
        parts.take(value, as: .options)
      }
    }
    guard parts.method != nil else { return nil }
    let form = CallForm(call.components[0])
    return request(
      parts, form, at: call.start..<call.close + 1, named: call.nameToken, isHelper: true)
  }

  /// A command of PowerShell, whose arguments follow their names.
  private func command(at index: Int) -> Request? {
    let name = code.word(index).lowercased()
    guard let form = code.language.calls.first(where: { $0.name == name }) else { return nil }
    let command = CodeCommand(at: index, in: code)
    var parts = CodeRequestParts(code, names, named: form.named)
    for argument in command.arguments {
      if let role = argument.name.flatMap({ form.named[$0] }) {
        parts.take(argument.value, as: role)
      } else if argument.name == nil, let first = argument.value.first {
        parts.take(argument.value, as: code.isSymbol(first, "@") ? .options : .url)
      }
    }
    return request(
      parts, form, at: index..<command.end, named: index, isOpen: command.isSplatted)
  }

  private func request(
    _ parts: CodeRequestParts, _ form: CallForm, at place: Range<Int>, named name: Int,
    isHelper: Bool = false, isOpen: Bool = false
  ) -> Request? {
    guard let url = parts.url, !isRoute(url, isHelper: isHelper) else { return nil }
    var request = Request()
    request.isPartlyKnown = true
    request.place = code.place(of: place)
    request.endpoint = Self.endpoint(parts.base, url.text)
    request.method = parts.method
    request.headers = parts.headers
    request.formProblems = parts.problems
    request.body = parts.body ?? .unknown
    if let usual = form.usualMethod, !parts.hasMethod, !parts.isOpen, !isOpen {
      request.impliedMethod = (usual, code.place(of: name..<name + 1))
      if parts.body == nil { request.body = .absent }
    }
    return request
  }

  /// Whether a path is one that a server has, or a template, rather than one that is asked for.
  private func isRoute(_ url: CodeTextReader.Text, isHelper: Bool) -> Bool {
    if names.isTest, url.text.bytes.first == 0x2F { return true }
    guard url.isTemplate else { return false }
    let text = url.text.string
    return isHelper || !text.hasPrefix("http") || text.contains("/:") || text.contains("/*")
  }

  /// The URL behind its base; in Apex a credential's name may stand for that.
  private static func endpoint(_ base: CodeTextReader.Text?, _ url: LiteralText) -> LiteralText {
    var joined = JoinedText(in: url.map.source)
    if url.starts(with: "callout:"), let slash = url.bytes.firstIndex(of: 0x2F) {
      joined.append("{}".utf8, standingFor: url[url.range.lowerBound..<slash].place)
      joined.append(url[slash..<url.range.upperBound])
      return joined.text
    }
    guard let base, !url.starts(with: "http") else { return url }
    joined.append(base.text)
    joined.append(url)
    return joined.text
  }
}
