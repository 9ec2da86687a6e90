import WMLintJSON
import WMLintRequests
import WMLintText

/// What the arguments of a call, and what is said beside it, make of a request.
struct CodeRequestParts {
  let code: Code
  let names: Bindings

  /// What becomes of the options that a form has names for.
  let named: [String: ArgumentRole]
  private(set) var url: StringEvaluator.Text?
  private(set) var base: StringEvaluator.Text?
  private(set) var method: MappedText?
  private(set) var headers: [Field] = []
  private(set) var query: [Field] = []
  private(set) var body: Body?
  private(set) var problems: [FormProblem] = []

  /// What looks like an expression in the URL and is sent as it stands.
  private(set) var unexpanded: [MappedText] = []

  /// Whether a base is known that relative URLs go behind.
  private let takesRelative: Bool

  /// Whether there may be more than what is seen.
  private(set) var isOpen = false
  private var isMethodUnknown = false

  /// Whether `.send({…})` sends an object as JSON.
  var encodesSent = false
  private var headerName: MappedText?

  init(
    _ code: Code, _ names: Bindings, named: [String: ArgumentRole], takesRelative: Bool = false
  ) {
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
      if url == nil {
        let text = StringEvaluator.text(of: value, in: code, names, .braces)
        if let text, Self.isAddress(text.text) || takesRelative && Self.isRelative(text.text) {
          url = text
          unexpanded = PlainPlaceholder.all(in: value, code, names)
        }
        // A function that is given its options alone has them where others have a URL.
        if text == nil { takeOptions(value) }
      }
    case .base:
      base = StringEvaluator.text(of: value, in: code, names, .braces)
    case .host: takeHost(value)
    case .method: takeMethod(CodeMethod.text(of: value, in: code, names))
    case .headers: headers += fields(of: value)
    case .query: query += fields(of: value)
    case .body(let use): takeBody(value, use)
    case .options: takeOptions(value)
    case .mediaType:
      guard let text = StringEvaluator.text(of: value, in: code, names, .braces)?.text else {
        return
      }
      headers.append(Field(name: Self.contentType(at: text), value: text))
    case .headerName:
      headerName = StringEvaluator.text(of: value, in: code, names, .braces)?.text
    }
  }

  /// Whether a text can be where a request goes to, rather than a media type or a body.
  private static func isAddress(_ text: MappedText) -> Bool {
    ["/", "{", "http", "callout:", "api/"].contains { text.starts(with: $0) }
      && text.bytes.contains(ASCII.slash) && !text.bytes.contains(ASCII.quote)
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
  mutating func takeBase(of client: CodeClient) {
    if base == nil { base = client.base }
  }

  /// Whether a text can be a path that a known base goes before.
  private static func isRelative(_ text: MappedText) -> Bool {
    text.bytes.contains(ASCII.slash)
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

  /// Takes the name and the value of a header.
  mutating func takeHeader(_ name: Range<Int>, _ value: Range<Int>) {
    guard let name = StringEvaluator.text(of: name, in: code, names, .braces)?.text else { return }
    headers.append(
      Field(name: name, value: StringEvaluator.text(of: value, in: code, names, .braces)?.text))
  }

  /// A name for what an option says.
  private static func contentType(at text: MappedText) -> MappedText {
    var name = TextBuilder(in: text.map.source)
    name.append("Content-Type".utf8, standingFor: text.place)
    return name.text
  }

  /// The members of an object, each with its text where that is known.
  private func fields(of value: Range<Int>) -> [Field] {
    guard let members = CodeMembers.of(value, in: code, names) else { return [] }
    return members.all.compactMap { member in
      guard let name = member.keyText(in: code) else { return nil }
      return Field(
        name: name, value: StringEvaluator.text(of: member.value, in: code, names, .braces)?.text)
    }
  }

  private mutating func takeOptions(_ value: Range<Int>) {
    guard let members = CodeMembers.of(value, in: code, names) else {
      isOpen = true
      if body == nil { body = CodeBody.sent(value, in: code, names) }
      return
    }
    isOpen = isOpen || members.isOpen
    for member in members.all {
      guard let name = member.keyText(in: code)?.string.lowercased(), let role = named[name] else {
        continue
      }
      take(member.value, as: role)
    }
  }

  mutating func takeBody(_ value: Range<Int>, _ use: ArgumentRole.ObjectUse) {
    // `json: true` says what becomes of the body.
    if value.count == 1, ["true", "True"].contains(where: { code.isWord(value.lowerBound, $0) }) {
      return
    }
    if body != nil {
      body = .unknown
      return
    }
    let found = CodeBody.of(value, in: code, names)
    switch (found, use) {
    case (.object(let document, let place), .neverEncoded):
      problems.append(
        FormProblem(kind: .notEncoded(object: place), name: "body", place: place.place, pointer: "")
      )
      body = .json(document)
    case (.object(let document, _), .json): body = .json(document)
    case (.object(let document, _), .jsonUnlessOptions):
      body = Self.holdsOptions(document) ? .unknown : .json(document)
    case (.object(_, let place), .form): body = .form(place.place)
    case (.object, .unknown), (.unknown, _): body = .unknown
    // What is encoded twice is a text.
    case (.encoded, .json) where code.language.encodesTexts: body = .unknown
    case (.encoded(let document), _): body = .json(document)
    case (.text(let text), _): body = .text { text }
    case (.absent, _): break
    }
  }

  /// Leaves open what becomes of the body, where it was taken for a form.
  mutating func doubtForm() {
    if case .form = body { body = .unknown }
  }

  /// Whether an object has what shows a request, rather than what it sends.
  private static func holdsOptions(_ document: Document) -> Bool {
    guard let root = document.root, document.kind(root) == .object else { return true }
    return ["body", "json", "data", "headers", "method", "params", "query", "qs"].contains { name in
      document.value(name, in: root) != nil
    }
  }
}
