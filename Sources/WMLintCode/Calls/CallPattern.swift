import WMLintRequests

/// A call that sends a request, or makes one: how it is written, and what its arguments are.
struct CallPattern: Sendable {
  /// The name of the function or type, in lower case.
  let name: String

  /// The names, one of which it must be a member of, in lower case; empty where it is a member of
  /// nothing; `nil` if that says nothing.
  let receivers: [String]?

  /// What the arguments are in their order; `nil` for one that does not matter.
  let positions: [ArgumentRole?]

  /// What the arguments are that have names, and the members of an object of options.
  let named: [String: ArgumentRole]

  /// The method that the name says.
  let method: String?

  /// The method that is sent where none is named.
  let usualMethod: String?

  /// The method that is sent with a body where none is named, if it is another.
  let methodOfBody: String?

  /// Whether it puts values in the place of `{id}` in a path.
  let fillsTemplates: Bool

  private var isVerb: Bool { method?.lowercased() == name }

  /// Whether it makes what a client is given to send.
  var isExecuted: Bool { name == "restrequest" }

  /// Whether it may be given a request, which is read where that is made.
  var maySendMade: Bool { ["datatask", "urlopen"].contains(name) }

  /// The methods by which a request that is made already gets its URL.
  private static let addressing: Set<String> = [
    "execute", "open", "setendpoint", "setopt", "setrequesturi", "setrequesturl", "seturi",
    "seturl", "uploadstring", "uploadstringtaskasync", "uri", "url",
  ]

  /// Whether what it is one on is the request, of which other statements say more, and not what
  /// makes or sends several.
  var isOnRequest: Bool { Self.addressing.contains(name) }

  /// The method of what it makes that puts more behind the URL.
  var continuation: String? { ["target": "path", "wretch": "url"][name] }

  /// Whether it is known by the name alone of what it is one on.
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

  /// Whether a method is sent as it is written: `fetch` writes all but `patch` in capitals.
  var keepsCase: Bool { name == "fetch" && receivers == nil }

  /// Whether what is given as the body becomes the query where nothing can be sent.
  var queriesByBody: Bool { name == "ajax" || named["contenttype"] != nil && positions.count == 1 }

  /// Whether the form is that of a call by the names it is reached by, the last first.
  func takes(_ components: [String]) -> Bool {
    // Without a client a verb is a function of the program's own, or of a test.
    guard let receivers else {
      if mayBeOfCollection { return Self.isOnClient(components) }
      return !isVerb || components.count > 1
    }
    guard components.count > 1 else { return receivers.isEmpty }
    if receivers.contains(components[1].lowercased()) { return true }
    return isOfOwnClient && !components[1].hasSuffix("()")
      && NameWords.of(components[1]).contains(where: Self.ownWords.contains)
  }

  /// One form for each method that has a function of its name.
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

  /// The forms of the methods alone that send a body.
  static func updates(
    of receivers: [String]? = nil, suffix: String = "", _ positions: [ArgumentRole?],
    named: [String: ArgumentRole] = [:]
  ) -> [CallPattern] {
    verbs(of: receivers, suffix: suffix, positions, named: named).filter {
      $0.method != "GET" && $0.method != "DELETE"
    }
  }

  /// What programs call their own clients, which make JSON of an object: the object itself, or a name with
  /// one of the words in it.
  static let ownClients = ["this", "self", "c"]
  private static let ownWords: Set<String> = [
    "api", "backend", "client", "connector", "gateway", "gc", "genesys", "http", "instance",
    "purecloud", "rest", "sdk", "service",
  ]

  /// Whether sets and maps have functions of the name too.
  private var mayBeOfCollection: Bool { name == "get" || name == "delete" }

  /// Whether what is called is a member of what sends requests: `client.R().SetHeader(…).Get`.
  private static func isOnClient(_ components: [String]) -> Bool {
    guard components.count > 1 else { return false }
    if isClient(components[1]) { return true }
    return components[1].hasSuffix("()") && components.dropFirst(2).contains(where: isClient)
  }

  /// Whether a name is one of what sends requests.
  private static func isClient(_ name: String) -> Bool {
    NameWords.of(name).contains(where: CodeWords.clients.contains)
  }
}
