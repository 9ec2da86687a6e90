import WMLintRequests

/// A call that sends or makes a request: how it is written, and the roles of its arguments.
struct CallPattern: Sendable {
  /// The name of the function or type, in lower case.
  let name: String

  /// The names of its possible receivers, in lower case; empty if it has no receiver; `nil` if the
  /// receiver does not matter.
  let receivers: [String]?

  /// The roles of the arguments in order; `nil` for one that does not matter.
  let positions: [ArgumentRole?]

  /// The roles of named arguments, and of the members of an object of options.
  let named: [String: ArgumentRole]

  /// The HTTP method that its name gives.
  let method: String?

  /// The HTTP method if none is given.
  let usualMethod: String?

  /// The HTTP method if there is a body and none is given, if it differs.
  let methodOfBody: String?

  /// Whether it replaces `{id}` in a path with values.
  let fillsTemplates: Bool

  private var isVerb: Bool { method?.lowercased() == name }

  /// Whether it makes a request that a client then sends.
  var isExecuted: Bool { name == "restrequest" }

  /// Whether its argument may be a request, which is read where it is made.
  var maySendMade: Bool { ["datatask", "urlopen"].contains(name) }

  /// The methods that set the URL of an existing request.
  private static let addressing: Set<String> = [
    "execute", "open", "setendpoint", "setopt", "setrequesturi", "setrequesturl", "seturi",
    "seturl", "uploadstring", "uploadstringtaskasync", "uri", "url",
  ]

  /// Whether its receiver is the request itself, which other statements may change, and not a
  /// client.
  var isOnRequest: Bool { Self.addressing.contains(name) }

  /// The method of its result that appends to the URL.
  var continuation: String? { ["target": "path", "wretch": "url"][name] }

  /// Whether it is recognised by the name of its receiver alone.
  var isOfOwnClient: Bool { receivers == Self.ownClients }

  /// Whether the call sends the request, rather than making it.
  var isSent: Bool {
    usualMethod != nil || method.map { name.hasPrefix($0.lowercased()) } ?? false
  }

  init(
    _ name: String, of receivers: [String]? = nil, _ positions: [ArgumentRole?] = [],
    named: [String: ArgumentRole] = [:], method: String? = nil, usualMethod: String? = nil,
    methodOfBody: String? = nil, fillsTemplates: Bool = false
  ) {
    self.name = name
    self.receivers = receivers
    self.positions = positions
    self.named = named
    self.method = method
    self.usualMethod = usualMethod
    self.methodOfBody = methodOfBody
    self.fillsTemplates = fillsTemplates
  }

  /// Whether a method is sent as written: `fetch` puts all but `patch` in upper case.
  var keepsCase: Bool { name == "fetch" && receivers == nil }

  /// Whether the body argument becomes the query if the method sends no body.
  var queriesByBody: Bool { name == "ajax" || named["contenttype"] != nil && positions.count == 1 }

  /// Whether it matches a call with these names, the last first.
  func takes(_ components: [String]) -> Bool {
    // A verb without a receiver is a function of the program itself, or of a test.
    guard let receivers else {
      if mayBeOfCollection { return Self.isOnClient(components) }
      return !isVerb || components.count > 1
    }
    guard components.count > 1 else { return receivers.isEmpty }
    if receivers.contains(components[1].lowercased()) { return true }
    return isOfOwnClient && !components[1].hasSuffix("()")
      && NameWords.of(components[1]).contains(where: Self.ownWords.contains)
  }

  /// One pattern for each HTTP method that has a function of its name.
  static func verbs(
    of receivers: [String]? = nil, suffix: String = "", _ positions: [ArgumentRole?],
    named: [String: ArgumentRole] = [:]
  ) -> [CallPattern] {
    let updating = ["PATCH", "PUT", "POST"].map { method in
      CallPattern(
        method.lowercased() + suffix, of: receivers, positions, named: named, method: method)
    }
    let bodiless = positions.filter { !($0?.isBody ?? false) }.map { role in
      if case .bodyOrOptions = role { ArgumentRole.options } else { role }
    }
    let reading = ["GET", "DELETE"].map { method in
      CallPattern(
        method.lowercased() + suffix, of: receivers, bodiless, named: named, method: method)
    }
    return updating + reading
  }

  /// The patterns of the methods that send a body.
  static func updates(
    of receivers: [String]? = nil, suffix: String = "", _ positions: [ArgumentRole?],
    named: [String: ArgumentRole] = [:]
  ) -> [CallPattern] {
    verbs(of: receivers, suffix: suffix, positions, named: named).filter {
      $0.method != "GET" && $0.method != "DELETE"
    }
  }

  /// Names that programs give to their own clients, which send an object as JSON: `this`, or a name
  /// with one of these words in it.
  static let ownClients = ["this", "self", "c"]
  private static let ownWords: Set<String> = [
    "api", "backend", "client", "connector", "gateway", "gc", "genesys", "http", "instance",
    "purecloud", "rest", "sdk", "service",
  ]

  /// Whether sets and maps have methods of this name too.
  private var mayBeOfCollection: Bool { name == "get" || name == "delete" }

  /// Whether a call is a method of a client: `client.R().SetHeader(…).Get`.
  private static func isOnClient(_ components: [String]) -> Bool {
    guard components.count > 1 else { return false }
    if isClient(components[1]) { return true }
    return components[1].hasSuffix("()") && components.dropFirst(2).contains(where: isClient)
  }

  /// Whether a name is that of a client.
  private static func isClient(_ name: String) -> Bool {
    NameWords.of(name).contains(where: CodeWords.clients.contains)
  }
}
