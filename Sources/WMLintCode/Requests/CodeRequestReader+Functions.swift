import WMLintRequests
import WMLintText

extension CodeRequestReader {
  /// What the arguments of a function of the program's own are by their names, and the members of an
  /// object of options.
  static let helperArguments: [String: ArgumentRole] = [
    "method": .method, "type": .method, "verb": .method, "httpmethod": .method,
    "url": .url, "uri": .url, "path": .url, "endpoint": .url, "httpurl": .url, "resource": .url,
    "pathandquery": .url, "relativeurl": .url, "relativeuri": .url, "resource_path": .url,
    "resourcepath": .url, "apipath": .url, "api_path": .url, "urlpath": .url,
    "body": .body(.json), "data": .body(.json), "json": .body(.json), "payload": .body(.json),
    "jsonbody": .body(.json), "requestbody": .body(.json), "headers": .headers,
    "params": .query, "query": .query, "qs": .query, "queryparams": .query,
  ]

  /// Names of methods that send what they are given, where that is a method and a path of the API.
  private static let plainNames: Set<String> = ["do", "Do", "exec", "Exec", "perform"]

  /// A call of a function of the program's own that is given a path, and a method by an argument or by
  /// its name.
  func helperRequest(of call: CodeCall, by client: CodeClient) -> Request? {
    let own = Self.words(of: call.components[0])
    let words = own + (call.components.dropFirst().first.map(Self.words) ?? [])
    let isPlain = call.components.count > 1 && Self.plainNames.contains(call.components[0])
    guard isPlain || words.contains(where: CodeWords.sending.contains),
      !Self.speaks(own), !isOtherType(call.madeType(in: code))
    else { return nil }
    var parts = CodeRequestParts(
      code, names, named: Self.helperArguments,
      takesRelative: client.base != nil && client.takesRelative,
      isSentAsGiven: false)
    parts.isRewritten = rewritesBodies
    for argument in call.arguments { takeHelper(argument, into: &parts) }
    if isEntry(call, own) { return nil }
    if !parts.hasMethod {
      // A function may put or get something else by a path.
      let isOfAPI = parts.url?.text.string.contains("api/v2/") == true || putsHost(client)
      guard let verb = Self.verb(in: own), isOfAPI else {
        return nil
      }
      // What is fetched may be read or searched for.
      if verb != "FETCH" { parts.takeMethod(CodeMethod.named(verb, at: call.nameToken, in: code)) }
    } else if parts.method == nil {
      return nil
    }
    if isPlain, parts.url?.text.string.contains("api/v2/") != true { return nil }
    parts.takeBase(of: client)
    let form = CallPattern(call.components[0])
    return request(
      parts, form, at: call.start..<call.close + 1, named: call.nameToken, isHelper: true)
  }

  /// Whether a function puts a host before what it is given.
  private func putsHost(_ client: CodeClient) -> Bool {
    !client.takesRelative && client.base.map { WordSearch("api/v2").finds(in: $0.text) } ?? false
  }

  /// Whether a call makes something other than a request: the key of one, or options.
  private func isOtherType(_ type: String?) -> Bool {
    type.map { Self.words(of: $0).last.map { !CodeWords.requestTypes.contains($0) } ?? true }
      ?? false
  }

  /// Whether a function only describes its arguments; `fetchWithRetry` sends them.
  private static func speaks(_ words: [String]) -> Bool {
    let sends =
      words.first.map { ["fetch", "request", "patch", "put", "post"].contains($0) } ?? false
    return words.contains { CodeWords.speaking.contains($0) && !(sends && $0 == "with") }
  }

  /// The words of a name, of which `API` may be before another without a break: `publicAPICall`.
  private static func words(of name: String) -> [String] {
    NameWords.of(name).flatMap { word in
      word.hasPrefix("api") && word.count > 3 ? ["api", String(word.dropFirst(3))] : [word]
    }
  }

  private func takeHelper(_ argument: Range<Int>, into parts: inout CodeRequestParts) {
    let value = CodeExpression.valueOfArgument(argument, in: code)
    let name = CodeExpression.argumentName(argument, in: code)?.lowercased()
    if let role = name.flatMap({ Self.helperArguments[$0] }) {
      parts.take(value, as: role)
    } else if let method = CodeMethod.text(of: value, in: code, names) {
      parts.takeMethod(method)
    } else if parts.url != nil, isNamedForOtherPart(value) {
      parts.noteUnknown(nil)
    } else if parts.url == nil, CodeMembers.of(value, in: code, names) == nil {
      parts.take(value, as: .url)
    } else {
      parts.take(value, as: parts.url == nil ? .options : .bodyOrOptions)
    }
  }

  /// Whether a method named after a verb alone puts an entry into a map: a word first, or a number last.
  private func isEntry(_ call: CodeCall, _ words: [String]) -> Bool {
    guard words == ["put"] || words == ["patch"] || words == ["set"],
      let first = call.arguments.first, let last = call.arguments.last
    else { return false }
    let word = StringEvaluator.text(of: first, in: code, names, .braces)?.text
    let isWord = word.map { !$0.bytes.contains(ASCII.slash) && !$0.isEmpty } ?? false
    return isWord
      || last.count == 1 && last.first.map { code.tokens[$0].kind == .literal } ?? false
  }

  /// What people call the parts of a request that are no body.
  private static let otherParts: Set<String> = [
    "query", "queries", "param", "params", "parameters", "header", "headers", "form", "file",
    "files", "path", "paths", "cookie", "cookies",
  ]

  /// Whether an argument is a variable that is named after another part of a request than its body.
  private func isNamedForOtherPart(_ value: Range<Int>) -> Bool {
    guard value.count == 1, let name = value.first, code.isName(name) else { return false }
    return NameWords.of(code.word(name)).contains(where: Self.otherParts.contains)
  }

  /// The method in the name of a function that only sends: `gcPatch`, `_patch`, `getAllPages`; `FETCH`
  /// where it says no more than that.
  private static func verb(in words: [String]) -> String? {
    let verbs = words.filter { CodeMethod.all.contains($0.uppercased()) }
    let others = words.filter { !CodeMethod.all.contains($0.uppercased()) }
    guard others.allSatisfy({ CodeWords.ofHelpers.contains($0) || CodeWords.ofPages.contains($0) })
    else { return nil }
    if verbs.isEmpty, others.contains("fetch"), others.count > 1 { return "FETCH" }
    return verbs.count == 1 ? verbs[0].uppercased() : nil
  }

  /// A command of PowerShell, whose arguments follow their names.
  func command(at index: Int) -> Request? {
    if code.isMemberOperator(index - 1) { return nil }
    let name = code.word(index).lowercased()
    let known = code.language.calls.first { $0.name == name }
    guard let form = known ?? helper(named: code.word(index)) else { return nil }
    let command = CodeCommand(at: index, in: code)
    var parts = CodeRequestParts(code, names, named: form.named, isSentAsGiven: known != nil)
    for argument in command.arguments {
      if let url = bareURL(argument.value) {
        parts.takeURL(url)
      } else if let role = argument.name.flatMap({ form.named[$0] }) {
        parts.take(argument.value, as: role)
      } else if argument.name == nil, let first = argument.value.first {
        if code.isSymbol(first, "@"), let table = names.splattedTable(at: first + 1) {
          guard take(table, form.named, into: &parts) else { return nil }
        } else if known == nil {
          takeHelper(argument.value, into: &parts)
        } else {
          parts.take(argument.value, as: code.isSymbol(first, "@") ? .options : .url)
        }
      }
    }
    if form.queriesByBody, parts.reads(usually: form.usualMethod) { parts.takeFormAsQuery() }
    if known == nil, let base = declaredBase(ofCommand: index) {
      var client = CodeClient()
      client.takeDeclared(base.text)
      parts.takeBase(of: client)
    }
    var request = request(
      parts, form, at: index..<command.end, named: index, isOpen: command.isSplatted)
    request?.isQuerySeen = known != nil && parts.isQuerySeen && !command.isSplatted
    guard var request, !isOfOtherProduct(request, sentBy: [name]) else { return nil }
    request.mayGoElsewhere =
      request.endpoint.map { !$0.starts(with: "http") } ?? false
      && OtherProduct.isOfAnotherSystem(code.word(index))
    return request
  }

  /// Takes what a table holds; `false` if something in it is set twice, so that it is unknown what is sent.
  private func take(
    _ table: Bindings.SplattedTable, _ named: [String: ArgumentRole],
    into parts: inout CodeRequestParts
  ) -> Bool {
    if !table.members.isEmpty {
      let keys = table.members.map { parts.key($0.key)?.lowercased() }
      let first = CodeMembers.of(table.base, in: code, names)?.all
        .map { $0.keyText(in: code)?.string.lowercased() }
      guard let first, Set(keys).count == keys.count, Set(keys).isDisjoint(with: first) else {
        return false
      }
    }
    parts.take(table.base, as: .options)
    for member in table.members {
      let name = parts.key(member.key)?.lowercased()
      if let role = name.flatMap({ named[$0] }) { parts.take(member.value, as: role) }
    }
    return true
  }

  /// A URL that an argument is without quotes, with a placeholder for each variable in it.
  private func bareURL(_ value: Range<Int>) -> MappedText? {
    guard let first = value.first, code.isSymbol(first + 1, ":"),
      code.isWord(first, "https") || code.isWord(first, "http")
    else { return nil }
    var url = TextBuilder(in: code.text.map.source)
    var index = first
    while index < value.upperBound {
      let end = code.next(index)
      if code.bytes(index).first == ASCII.dollar {
        let behind = code.isSymbol(index, "$") ? code.next(index + 1) : end
        let name = names.name(ofID: index..<min(behind, value.upperBound)) ?? ""
        url.append(
          PlaceholderForm.braces.around(name).utf8,
          standingFor: code.place(of: index..<min(behind, value.upperBound)))
        index = behind
      } else {
        url.append(code.text[code.range(of: index..<min(end, value.upperBound))])
        index = end
      }
    }
    return url.text
  }

  /// What the names of commands begin with that leave what they are given as it is.
  private static let showing = [
    "convertto-", "out-", "write-", "invoke-restmethod", "invoke-webrequest",
  ]

  /// Whether a command of PowerShell sends or shows what it is given, by its name.
  static func sendsOrShows(_ name: String) -> Bool {
    let lower = name.lowercased()
    return showing.contains(where: lower.hasPrefix) || ["echo", "irm", "iwr"].contains(lower)
      || words(of: name).filter(CodeWords.sending.contains).count > 1
  }

  /// A command of the program's own that sends what it is given: `Invoke-GcApi`.
  private func helper(named name: String) -> CallPattern? {
    guard name.contains("-") else { return nil }
    let words = Self.words(of: name)
    guard words.filter(CodeWords.sending.contains).count > 1,
      !words.contains(where: CodeWords.speaking.contains)
    else { return nil }
    return CallPattern(name, named: Self.helperArguments)
  }
}
