import WMLintRequests
import WMLintText

/// The parts of a request that a call gives: by its arguments and by statements near it.
struct CodeRequestParts {
  let code: Code
  let names: Bindings

  /// What becomes of the options that a form has names for.
  let named: [String: ArgumentRole]
  var url: StringEvaluator.Text?
  var base: StringEvaluator.Text?
  var method: MappedText?
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
  var isOpen = false
  private var isMethodUnknown = false

  /// Whether something makes another body of it before it is sent.
  var isRewritten = false

  /// Options by which something may make another body, in lower case.
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
}
