import WMLintRequests
import WMLintText

/// The parts of a request, from the arguments of a call and from statements near it.
struct CodeRequestParts {
  let code: Code
  let names: Bindings

  /// The roles of the options that a call pattern names.
  let named: [String: ArgumentRole]
  var url: StringEvaluator.Text?
  var base: StringEvaluator.Text?
  var method: MappedText?
  var headers: [Field] = []
  var query: [Field] = []

  /// Whether the URL is a string that later code does not extend.
  private(set) var isURLText = false

  /// Whether the query may have parameters that the program does not show.
  var isQueryOpen = false
  var body: Body?

  /// Whether the body is an object that may also be options or headers.
  var isBodyGuessed = false
  var problems: [FormProblem] = []

  /// Where the body is sent as `text/plain` because no media type is given, and whether a later
  /// statement may set one.
  var plainContent: (place: SourceRange, maySetLater: Bool)?

  /// Whether there may be headers that the program does not show.
  var mayHaveHeaders = false

  /// The object that is sent as a form, and whether it is one in any case.
  var formValue: Range<Int>?
  var isFormCertain = false

  /// Whether its client sends it as JSON if a header asks for that.
  var mayBecomeJSON = false

  /// Whether the body is sent unchanged: no function of the program is in between.
  let isSentAsGiven: Bool

  /// Interpolation syntax in the URL that is sent as written.
  private(set) var unexpanded: [MappedText] = []

  /// Whether there is a known base that relative URLs are appended to.
  private let takesRelative: Bool

  /// Whether other arguments fill the braces in the URL.
  var hasVariables = false

  /// Whether that base ends with the version, so that a single name is a path.
  var takesNames = false

  /// Whether values are put in the place of `{id}` in a URL.
  private let takesTemplates: Bool

  /// Whether the URL is one of another call, which is read as a request by itself.
  var isReadElsewhere = false

  /// Whether the request may have more than the program shows.
  var isOpen = false
  private var isMethodUnknown = false

  /// Whether something transforms the body before it is sent.
  var isRewritten = false

  /// Options that may transform the body, in lower case.
  static let rewriting: Set<String> = [
    "beforerequest", "hooks", "onrequest", "replacer", "transformrequest",
  ]

  /// Whether `.send({…})` sends an object as JSON.
  var encodesSent = false

  /// Whether an option says that the body is sent as JSON.
  var encodesOptions = false

  /// Whether an object that is given to `body` is sent as JSON.
  var encodesBodies: Bool {
    code.language.objects == .java || code.language.objects == .kotlin
  }

  /// The method by which more is appended to the URL: `client.target(base).path("/api/v2/users")`.
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

  /// Adds a value to the request by its role.
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
        // A function that takes only options has them in the place of the URL.
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

  /// Takes a method; a second one that differs makes it unknown.
  mutating func takeMethod(_ text: MappedText?) {
    if isMethodUnknown { return }
    let isSame = method.map { $0.string.uppercased() == text?.string.uppercased() } ?? true
    method = isSame ? text : nil
    isMethodUnknown = method == nil
  }

  /// Leaves the request open, because another place sets more of it.
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

  /// The header name for an option that sets the content type.
  static func contentType(at text: MappedText) -> MappedText {
    var name = TextBuilder(in: text.map.source)
    name.append("Content-Type".utf8, standingFor: text.place)
    return name.text
  }

  /// The name that a key is.
  func key(_ token: Int) -> String? {
    CodeMembers.Member(key: token, value: token..<token).keyText(in: code)?.string
  }
}
