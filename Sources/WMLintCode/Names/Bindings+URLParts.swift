import WMLintText

/// A part of a URL that is a member of it.
enum URLPart {
  case host, path
  /// What is appended to the path.
  case segment

  /// The part that a member is called after; in JavaScript others than URLs have a path.
  init?(named name: Int, in code: Code) {
    switch code.word(name) {
    case "Host" where code.language.dialect == nil, "host" where code.language.dialect == nil:
      self = .host
    case "Path" where code.language.dialect == nil, "path" where code.language.dialect == nil:
      self = .path
    case "pathname" where code.language.dialect == .javaScript: self = .path
    default: return nil
    }
  }
}

extension Bindings {
  /// Members of a URL that say nothing of where its path is.
  private static let others: Set<String> = ["Port", "Scheme", "port", "scheme"]

  /// Whether an object of a language has members that are the parts of a URL.
  var hasURLParts: Bool {
    [.cSharp, .go, .swift].contains(code.language.objects) || code.language.dialect == .javaScript
  }

  /// Whether a member of a URL may be set without a change of its host or its path.
  func isOtherURLPart(_ name: Int) -> Bool {
    hasURLParts && code.language.dialect == nil && Self.others.contains(code.word(name))
  }

  /// The members that hold the query of a URL: what is set there leaves the rest of it as it is.
  private static let queries: Set<String> = [
    "RawQuery", "percentEncodedQueryItems", "queryItems",
  ]

  /// Such members that others than URLs have too.
  private static let commonQueries: Set<String> = ["Query", "query", "search"]

  /// How many tokens the making of a URL has at most; it is looked at for each such member.
  private static let longestMaking = 64

  /// What makes a URL.
  private static let urlTypes: Set<String> = ["URI", "URL", "UriBuilder", "parse"]

  /// Whether a member is the query of a URL that a name is set to: `u.RawQuery = …` of Go,
  /// `uri.query = …` of Ruby.
  func isQuery(_ member: Int, of name: Int) -> Bool {
    if Self.queries.contains(code.word(member)) { return true }
    guard Self.commonQueries.contains(code.word(member)),
      let made = assignments[code.bytes(name)]?.last?.value, made.count <= Self.longestMaking
    else { return false }
    let core = CodeExpression.core(of: made, in: code)
    guard let last = core.last, let call = CodeCall(at: code.partners[last], in: code),
      call.start == core.lowerBound, let type = call.components.last
    else { return false }
    return Self.urlTypes.contains(call.components[0])
      && (call.components.count == 1 || type == "URI")
  }

  /// What `path.Join` of Go appends to the path of a URL itself:
  /// `u.Path = path.Join(u.Path, "/users")`.
  func segment(joinedBy value: Range<Int>, to target: Int) -> Range<Int>? {
    guard code.language.objects == .go, code.isWord(target, "Path"), let last = value.last,
      code.isSymbol(last, ")"), let call = CodeCall(at: code.partners[last], in: code),
      call.components == ["Join", "path"], call.start == value.lowerBound,
      call.arguments.count == 2, call.arguments[0].count == 3,
      code.bytes(call.arguments[0].lowerBound) == code.bytes(target - 2),
      code.isWord(call.arguments[0].lowerBound + 2, "Path")
    else { return nil }
    return call.arguments[1]
  }

  /// The part of a URL that an assignment sets to a value: `components.path = value`.
  func urlPart(setTo value: Range<Int>) -> URLPart? {
    let sign = value.lowerBound - 1
    if code.language.objects == .go, code.isSymbol(sign, ",") { return .segment }
    guard hasURLParts, code.isSymbol(sign, "="), code.isMemberOperator(sign - 2) else { return nil }
    return URLPart(named: sign - 1, in: code)
  }
}
