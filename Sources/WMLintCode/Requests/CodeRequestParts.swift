import WMLintRequests
import WMLintText

/// The parts of a request that a call gives: by its arguments and by statements near it.
struct CodeRequestParts {
  let code: Code
  let names: Bindings

  /// What becomes of the options that a form has names for.
  let named: [String: ArgumentRole]
  private(set) var url: StringEvaluator.Text?
  private(set) var base: StringEvaluator.Text?
  private(set) var method: MappedText?
  var headers: [Field] = []
  var query: [Field] = []

  /// Whether the URL is a text that later code does not extend.
  private(set) var isURLText = false

  /// Whether there may be parameters of the query that are not seen.
  var isQueryOpen = false
  var body: Body?

  /// Whether the body is an object that may be options or headers too.
  var isBodyGuessed = false
  var problems: [FormProblem] = []

  /// Where the body is one that is announced as `text/plain` for want of a media type, and whether a
  /// later statement may say another.
  var plainContent: (place: SourceRange, maySetLater: Bool)?

  /// Whether there may be headers that are not seen.
  var mayHaveHeaders = false

  /// The object that is sent as a form, and whether it is one in any case.
  var formValue: Range<Int>?
  var isFormCertain = false

  /// Whether it is one that its client makes JSON of where a header asks for that.
  var mayBecomeJSON = false

  /// Whether what becomes of the body is known, as no function of the program's own is between.
  let isSentAsGiven: Bool

  /// What looks like an expression in the URL, but is sent as it is written.
  private(set) var unexpanded: [MappedText] = []

  /// Whether a base is known that relative URLs go behind.
  private let takesRelative: Bool

  /// Whether what is in braces in the URL is filled by other arguments.
  var hasVariables = false

  /// Whether that base ends behind the version, so that a name alone is a path.
  var takesNames = false

  /// Whether values are put in the place of `{id}` in a URL.
  private let takesTemplates: Bool

  /// Whether the URL is one of another call, which is read as a request by itself.
  var isReadElsewhere = false

  /// Whether there may be more than what is seen.
  private(set) var isOpen = false
  private var isMethodUnknown = false

  /// Whether something makes another body of it before it is sent.
  var isRewritten = false

  /// Options by which something may make another body, in lower case.
  private static let rewriting: Set<String> = [
    "beforerequest", "hooks", "onrequest", "replacer", "transformrequest",
  ]

  /// Whether `.send({…})` sends an object as JSON.
  var encodesSent = false

  /// Whether an option says that the body is sent as JSON.
  private(set) var encodesOptions = false

  /// Whether an object that is given to `body` is sent as JSON.
  var encodesBodies: Bool {
    code.language.objects == .java || code.language.objects == .kotlin
  }

  /// The method by which more is put behind the URL: `client.target(base).path("/api/v2/users")`.
  var continuation: String?

  /// Whether parameters are sent as JSON: `encoding: JSONEncoding.default` of Alamofire.
  var encodesParameters = false
  private var headerName: MappedText?

  init(
    _ code: Code, _ names: Bindings, named: [String: ArgumentRole], takesRelative: Bool = false,
    takesTemplates: Bool = false, isSentAsGiven: Bool = true
  ) {
    self.takesTemplates = takesTemplates
    self.isSentAsGiven = isSentAsGiven
    self.takesRelative = takesRelative
    self.code = code
    self.names = names
    self.named = named
  }

  /// Whether the method is given, known or not.
  var hasMethod: Bool { method != nil || isMethodUnknown }

  /// Takes a value for what it is to the request.
  mutating func take(_ value: Range<Int>, as role: ArgumentRole) {
    switch role {
    case .url:
      if url == nil, !takeBuilt(value) {
        let text = StringEvaluator.text(of: value, in: code, names, .braces)
        if let text, Self.isAddress(text.text) || takesRelative && isRelative(text.text) {
          url = text
          isURLText = Self.isText(value, in: code, names)
          unexpanded = PlainPlaceholder.all(
            in: value, code, names, takesTemplates: takesTemplates || !isSentAsGiven)
          takeQueryParts(ofURL: value)
        }
        // A function that is given its options alone has them where others have a URL.
        if text == nil { takeInsteadOfURL(value) }
      }
    case .base:
      base = StringEvaluator.text(of: value, in: code, names, .braces)
    case .host: takeHost(value)
    case .method: takeMethod(CodeMethod.text(of: value, in: code, names))
    case .headers: takeHeaders(value)
    case .query: takeQuery(value)
    case .body(let use): takeBody(value, use)
    case .form: takeForm(at: code.place(of: value))
    case .options: takeOptions(value)
    case .bodyOrOptions: takeBodyOrOptions(value)
    case .parameters:
      if encodesParameters { takeBody(value, .json) } else { noteUnknown(nil) }
    case .queryName: break
    case .mediaType:
      guard let text = StringEvaluator.text(of: value, in: code, names, .braces)?.text else {
        return mayHaveHeaders = true
      }
      headers.append(Field(name: Self.contentType(at: text), value: text))
    case .headerName:
      headerName = StringEvaluator.text(of: value, in: code, names, .braces)?.text
    }
  }

  /// Takes what is given where others have a URL: a method, or all options.
  private mutating func takeInsteadOfURL(_ value: Range<Int>) {
    if value.count == 3, code.isMemberOperator(value.lowerBound + 1),
      let method = CodeMethod.text(of: value, in: code, names)
    {
      takeMethod(method)
    } else {
      takeOptions(value)
    }
  }

  /// Whether a text can be where a request goes to, rather than a media type or a body.
  static func isAddress(_ text: MappedText) -> Bool {
    ["/", "{", "http", "callout:", "api/"].contains { text.starts(with: $0) }
      && text.bytes.contains(ASCII.slash) && !text.bytes.contains(ASCII.quote)
  }

  /// Takes a URL that is put together from what a call is one on.
  mutating func takeURL(_ text: MappedText, isTemplate: Bool = false) {
    url = StringEvaluator.Text(text: text, isTemplate: isTemplate)
  }

  private mutating func takeHost(_ value: Range<Int>) {
    guard base == nil,
      let host = StringEvaluator.text(of: value, in: code, names, .braces)?.text
    else { return }
    var url = TextBuilder(in: code.text.map.source)
    if !host.starts(with: "http") { url.append("https://".utf8, standingFor: host.place) }
    url.append(host)
    base = StringEvaluator.Text(text: url.text, isTemplate: false)
  }

  /// Takes what URLs go behind from the client, unless the call says it itself.
  mutating func takeBase(of client: CodeClient, mayBeURL: Bool = false) {
    if base == nil { base = client.base }
    // RestSharp's client may have the whole URL, and the request none.
    if mayBeURL, url == nil, let base, base.text.starts(with: "http") {
      url = base
      self.base = nil
    }
  }

  /// Whether a text can be a path that a known base goes before.
  private func isRelative(_ text: MappedText) -> Bool {
    (text.bytes.contains(ASCII.slash)
      || takesNames
        && text.bytes.first.map { ASCII.isSmallLetter($0) || ASCII.isDigit($0) } ?? false)
      && text.bytes.allSatisfy {
        ASCII.isLetter($0) || ASCII.isDigit($0) || "-_./{}$?=&%,:".utf8.contains($0)
      }
  }

  /// Takes a method; a second one that differs makes it unknown.
  mutating func takeMethod(_ text: MappedText?) {
    if isMethodUnknown { return }
    let isSame = method.map { $0.string.uppercased() == text?.string.uppercased() } ?? true
    method = isSame ? text : nil
    isMethodUnknown = method == nil
  }

  /// Leaves open what is sent, as more is said elsewhere.
  mutating func leaveOpen() {
    isOpen = true
    isQueryOpen = true
    isMethodUnknown = true
    method = nil
    body = .unknown
  }

  /// Takes the name and the value of a header.
  mutating func takeHeader(_ name: Range<Int>, _ value: Range<Int>) {
    guard let name = StringEvaluator.text(of: name, in: code, names, .braces)?.text else { return }
    headers.append(
      Field(name: name, value: StringEvaluator.text(of: value, in: code, names, .braces)?.text))
  }

  /// A name for what an option says.
  static func contentType(at text: MappedText) -> MappedText {
    var name = TextBuilder(in: text.map.source)
    name.append("Content-Type".utf8, standingFor: text.place)
    return name.text
  }

  /// The name that a key is.
  func key(_ token: Int) -> String? {
    CodeMembers.Member(key: token, value: token..<token).keyText(in: code)?.string
  }

  /// What a stream of PHP is made with, elsewhere the value itself.
  private func options(_ value: Range<Int>) -> Range<Int> {
    guard code.language.objects == .php else { return value }
    var core = CodeExpression.core(of: value, in: code)
    if core.count == 1, let name = core.first, code.isName(name), let set = names.value(of: name) {
      core = CodeExpression.core(of: set, in: code)
    }
    guard let last = core.last, code.isSymbol(last, ")"),
      let call = CodeCall(at: code.partners[last], in: code), call.start == core.lowerBound,
      call.name(in: code) == "stream_context_create", let first = call.arguments.first
    else { return value }
    return first
  }

  mutating func takeOptions(_ value: Range<Int>) {
    guard let members = CodeMembers.of(options(value), in: code, names) else {
      if takeFilledOptions(value) { return }
      isOpen = true
      if body == nil { body = CodeBody.sent(value, in: code, names) }
      return
    }
    isOpen = isOpen || members.isOpen
    // `json: true` says what becomes of the body.
    encodesOptions =
      encodesOptions
      || members.all.contains { key($0.key) == "json" && Self.isTrue($0.value, in: code) }
    for member in members.all {
      guard let name = member.keyText(in: code)?.string.lowercased(), let role = named[name] else {
        let name = member.keyText(in: code)?.string
        isRewritten = isRewritten || name.map { Self.rewriting.contains($0.lowercased()) } ?? false
        noteUnknown(name)
        continue
      }
      take(member.value, as: role)
    }
  }

  /// Takes options that statements put into a variable: `options.body = JSON.stringify(body)`;
  /// whether it is one that nothing else is done to.
  private mutating func takeFilledOptions(_ value: Range<Int>) -> Bool {
    let core = CodeExpression.core(of: value, in: code)
    guard core.count == 1, let name = core.first,
      let object = CodeObject.object(heldBy: name, in: code, names), object.isExact
    else { return false }
    for member in object.members {
      guard let role = named[member.name.lowercased()] else {
        noteUnknown(member.name)
        continue
      }
      if let value = member.value, member.isSure {
        take(value, as: role)
      } else {
        leaveOpen()
      }
    }
    return true
  }
}
