import WMLintRequests
import WMLintText

/// Finds the requests that a program sends, as far as its text says what they are.
struct CodeRequestReader {
  /// How many uses of a variable are looked at for what they say of a request.
  static let mostUses = 32

  let code: Code
  let names: Bindings

  /// The tokens that are names, by name.
  var uses: [ArraySlice<UInt8>: [Int]] { names.uses }

  private let texts: JSXText

  private let sdkObjects: SDKObjects
  private let declared: DeclaredMethods

  /// Whether what a call is one on may say more of its request.
  let hasClients: Bool

  /// Whether one of the program's clients has a base that is Genesys Cloud's.
  let hasBaseOfOurs: Bool

  /// Whether clients of the program have bases, and none that is or may be Genesys Cloud's.
  let hasBasesElsewhere: Bool

  /// Whether what interfaces say may be sent to something else than Genesys Cloud.
  let interfacesMayBeOfOthers: Bool

  /// Whether the program makes an object of its own with an address that is not Genesys Cloud's.
  let makesOthers: Bool

  /// Whether the program itself answers requests for paths of the API.
  let servesAPI: Bool

  /// Whether clients of the program rewrite the bodies that they are given.
  let rewritesBodies: Bool

  /// Whether the program puts something before the paths that its clients are given.
  let completesPaths: Bool

  /// Whether the program names Genesys Cloud elsewhere than in comments.
  let saysOurs: Bool

  init(_ code: Code, isTest: Bool = false, saysOurs: Bool = true) {
    self.saysOurs = saysOurs
    self.code = code
    names = Bindings(code, isTest: isTest)
    let uses = names.uses
    sdkObjects = SDKObjects(code, uses)
    declared = DeclaredMethods(code, uses) { name in
      CodeMethodCall.beginsWithVerb(name) || CodeMethodCall.mayUpdateParticipant(name)
    }
    texts = JSXText(in: code)
    hasClients = Self.hasClients(uses, in: code)
    makesOthers = Self.makesOthers(code)
    servesAPI = Self.servesAPI(code, uses)
    rewritesBodies = Self.rewritesBodies(code, names, uses)
    completesPaths = hasClients && Self.completesPaths(code, names)
    let all = hasClients ? Self.bases(code, names) : []
    let bases = all.compactMap(\.self)
    hasBaseOfOurs = bases.contains { OtherProduct.isOurs($0.string) }
    hasBasesElsewhere = !bases.isEmpty && bases.allSatisfy { MadeAddress(text: $0).isElsewhere }
    interfacesMayBeOfOthers =
      hasBaseOfOurs && bases.count < all.count || Self.namesOtherAddresses(code, uses)
  }

  /// The requests in the order of the program.
  var requests: [Request] {
    // A member would be copied for each call that is looked for.
    let code = code
    var requests: [Request] = []
    for index in code.tokens.indices {
      if let call = CodeCall(at: index, in: code) ?? CodeCall(unusualAt: index, in: code) {
        if let listed = listedRequests(call) {
          requests += listed
        } else if let request = request(of: call), !texts.holds(call.start, in: code) {
          requests.append(request)
        }
      } else if code.language.hasCommands, code.isName(index), let request = command(at: index) {
        requests.append(request)
      }
    }
    return requests.sorted { $0.place.bytes.lowerBound < $1.place.bytes.lowerBound }
  }

  private func request(of call: CodeCall) -> Request? {
    if var method = CodeMethodCall.request(of: call, in: code, names, sdkObjects) {
      if isCallOfMock(call) { return nil }
      method.call?.isOwn = declared.contains(code.bytes(call.nameToken))
      return method
    }
    if let interface = interface(annotatedBy: call) { return declaredRequest(call, in: interface) }
    if let request = requestOnURL(call) ?? endpointRequest(call) {
      return call.isDeclaration(in: code) || call.isTestDouble(in: code) ? nil : request
    }
    if hasClients, CodeClient.isBaseOfRequests(call, in: code) { return nil }
    if sendsMadeRequest(call) { return nil }
    var client = hasClients ? client(of: call) : CodeClient()
    if client.base == nil, let base = declaredBase(of: call) { client.takeDeclared(base.text) }
    let (name, components) = known(call, as: client)
    let forms =
      isMadeToBeFetched(call)
      ? [CallPattern.madeRequest]
      : code.language.calls.filter { form in
        form.name == name && form.takes(components)
          && !(form.isOfOwnClient && isOfFormLibrary(call))
      }
    let found =
      forms.lazy.compactMap { request(of: call, as: $0, by: client) }.first
      ?? helperRequest(of: call, by: client)
    // Most calls send nothing, so this is asked last.
    guard var found, !call.isDeclaration(in: code) else { return nil }
    let kind = client.isKnown ? .client : kind(ofReceiverOf: call)
    guard kind != .double, !call.isTestDouble(in: code, isOnClient: kind == .client),
      !isOnBoundDouble(call), !keepsAnswer(call), !isCallOfMock(call), !client.isOfOtherProduct,
      !isOfOtherProduct(found, sentBy: senders(of: call)), !mayBeCompleted(found, by: client)
    else { return nil }
    let place = place(ofReceiverOf: call, found)
    if place == .elsewhere { return nil }
    found.mayGoElsewhere =
      place == .unknown && makesOthers || mayGoElsewhere(found, call, by: client)
    return found
  }

  /// The name of a call and what it is reached by, with the library in the place of a client of it.
  private func known(_ call: CodeCall, as client: CodeClient) -> (String, [String]) {
    let name = call.name(in: code)
    guard let library = client.library else {
      let isClient = isReadingByPath(call, name) && kind(ofReceiverOf: call) == .client
      return (name, isClient ? [call.components[0], "client"] : call.components)
    }
    if call.components.count == 1 { return (library, [library]) }
    return (name, [call.components[0], library])
  }

  /// Whether a call gets or deletes what a path leads to, as collections do by a key.
  private func isReadingByPath(_ call: CodeCall, _ name: String) -> Bool {
    guard name == "get" || name == "delete", call.components.count > 1,
      let first = call.arguments.first?.first, code.isText(first)
    else { return false }
    return code.text[code.tokens[first].content].bytes.contains(ASCII.slash)
  }

  private func request(
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
    // What else has a target is told by no method.
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

  /// Whether the program says anywhere what contents are announced as.
  private var setsMediaTypes: Bool { uses[Array("ContentType".utf8)[...]] != nil }

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

  func request(
    _ parts: CodeRequestParts, _ form: CallPattern, at place: Range<Int>, named name: Int,
    isHelper: Bool = false, isOpen: Bool = false
  ) -> Request? {
    guard let url = parts.url, parts.hasVariables || !isRoute(url, form, isHelper: isHelper) else {
      return nil
    }
    var request = Request()
    request.isPartlyKnown = true
    request.place = code.place(of: place)
    request.endpoint = Self.endpoint(parts.base, url.text)
    request.emptyValues = url.emptyValues
    request.method = parts.method
    request.keepsMethodCase = form.keepsCase && !isFetchOfPackage
    request.headers = parts.headers
    request.query = parts.query
    request.formProblems = parts.problems
    if !parts.unexpanded.isEmpty {
      request.substitution.unexpanded = parts.unexpanded
      request.substitution.expansion = code.language.filledInHelp
    }
    request.body = parts.isRewritten ? .unknown : parts.body ?? .unknown
    request.isBodyGuessed = parts.isBodyGuessed
    if let plain = parts.plainContent, !plain.maySetLater || !setsMediaTypes {
      request.impliedMediaType = ("text/plain", plain.place)
    }
    if let usual = Self.usualMethod(of: form, parts), !parts.hasMethod, !parts.isOpen, !isOpen,
      !url.isMade
    {
      request.impliedMethod = (usual, code.place(of: name..<name + 1))
      if parts.body == nil { request.body = .absent }
    }
    return request
  }

  /// The method that a call sends where it names none; `nil` where that depends on what a body
  /// turns out to be.
  private static func usualMethod(of form: CallPattern, _ parts: CodeRequestParts) -> String? {
    guard let other = form.methodOfBody, let body = parts.body else { return form.usualMethod }
    if case .unknown = body { return nil }
    return other
  }

  /// Whether a path is one that a server has, or a template, rather than one that is asked for.
  private func isRoute(
    _ url: StringEvaluator.Text, _ form: CallPattern, isHelper: Bool
  ) -> Bool {
    if names.isTest, url.text.bytes.first == ASCII.slash { return true }
    guard url.isTemplate else { return false }
    let text = url.text.string
    if form.fillsTemplates { return ["/:", "/*", "/<", "/("].contains(where: text.contains) }
    return isHelper || !text.hasPrefix("http") || text.contains("/:") || text.contains("/*")
  }

  /// The URL behind its base; in Apex a credential's name may stand for that.
  private static func endpoint(_ base: StringEvaluator.Text?, _ url: MappedText) -> MappedText {
    var joined = TextBuilder(in: url.map.source)
    if url.starts(with: "callout:"), let slash = url.bytes.firstIndex(of: ASCII.slash) {
      joined.append("{}".utf8, standingFor: url[url.range.lowerBound..<slash].place)
      joined.append(url[slash..<url.range.upperBound])
      return joined.text
    }
    guard let base, !url.starts(with: "http") else { return url }
    // Clients put one slash between the two, whichever of them has one.
    let slash = ASCII.slash
    joined.append(base.text.bytes.last == slash ? base.text.dropLast(1) : base.text)
    if url.bytes.first != slash { joined.append("/".utf8, standingFor: url.place) }
    joined.append(url)
    return joined.text
  }
}
