import WMLintRequests
import WMLintText

/// Finds the requests that a program sends, as far as its source shows them.
struct CodeRequestReader {
  /// The most uses of a variable that are searched for parts of a request.
  static let mostUses = 32

  let code: Code
  let names: Bindings

  /// The tokens that are names, by name.
  var uses: [ArraySlice<UInt8>: [Int]] { names.uses }

  private let texts: JSXText

  private let sdkObjects: SDKObjects
  private let declared: DeclaredMethods

  /// Whether the receiver of a call may add to its request.
  let hasClients: Bool

  /// Whether one of the program's clients has a base that is Genesys Cloud's.
  let hasBaseOfOurs: Bool

  /// Whether clients of the program have bases, and none that is or may be Genesys Cloud's.
  let hasBasesElsewhere: Bool

  /// Whether the requests of interfaces may go to another system than Genesys Cloud.
  let interfacesMayBeOfOthers: Bool

  /// Whether the program makes an object of its own with an address that is not Genesys Cloud's.
  let makesOthers: Bool

  /// Whether the program itself answers requests for paths of the API.
  let servesAPI: Bool

  /// Whether clients of the program rewrite the bodies that they are given.
  let rewritesBodies: Bool

  /// Whether the program puts something before the paths that its clients are given.
  let completesPaths: Bool

  /// The functions that are called with each request and may put another address before its URL.
  let hooksElsewhere: [Range<Int>]

  /// Whether the program names Genesys Cloud outside comments.
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
    hooksElsewhere = Self.hooksElsewhere(code, names)
    let all = hasClients ? Self.bases(code, names) : []
    let bases = all.compactMap(\.self)
    hasBaseOfOurs = bases.contains { OtherProduct.isOurs($0.string) }
    hasBasesElsewhere = !bases.isEmpty && bases.allSatisfy { MadeAddress(text: $0).isElsewhere }
    interfacesMayBeOfOthers =
      hasBaseOfOurs && bases.count < all.count || Self.namesOtherAddresses(code, uses)
  }

  /// The requests in the order of the program.
  var requests: [Request] {
    // Local, because a member would be copied for each call.
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
    if place == .elsewhere || isSentElsewhere(found, call) { return nil }
    found.mayGoElsewhere =
      place == .unknown && makesOthers || mayGoElsewhere(found, call, by: client)
    return found
  }

  /// The names of a call and its receiver chain, with a client replaced by its library.
  private func known(_ call: CodeCall, as client: CodeClient) -> (String, [String]) {
    let name = call.name(in: code)
    guard let library = client.library else {
      let isClient = isReadingByPath(call, name) && kind(ofReceiverOf: call) == .client
      return (name, isClient ? [call.components[0], "client"] : call.components)
    }
    if call.components.count == 1 { return (library, [library]) }
    return (name, [call.components[0], library])
  }

  /// Whether a call gets or deletes the value under a path, as collections do with a key.
  private func isReadingByPath(_ call: CodeCall, _ name: String) -> Bool {
    guard name == "get" || name == "delete", call.components.count > 1,
      let first = call.arguments.first?.first, code.isText(first)
    else { return false }
    return code.text[code.tokens[first].content].bytes.contains(ASCII.slash)
  }
}
