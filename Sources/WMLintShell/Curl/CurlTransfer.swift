import WMLintRequests
import WMLintText

/// What the arguments of curl say of one transfer, before curl makes a request of it.
struct CurlTransfer {
  /// The value of `-d`, `--json` or another like them.
  struct Data {
    let option: String
    let optionPlace: SourceRange
    let word: ShellWord
    let text: MappedText
  }

  /// How many placeholders of a body are reported that are sent as they stand.
  private static let mostUnexpanded = 100

  var urls: [ShellWord] = []
  var method: MappedText?
  var query: [Field] = []

  /// Whether there may be parameters of the query that are not seen.
  var isQueryOpen = false
  var data: [Data] = []
  var form: SourceRange?
  var upload: SourceRange?
  var isGet = false
  var isHead = false

  /// Whether there may be options that are not seen, so that nothing follows from what is missing.
  var isOpen = false
  var unreadFiles: [UnreadFile] = []
  var unexpanded: [MappedText] = []
  var problems: [FormProblem] = []
  private(set) var headers: [Field] = []

  /// Takes `Name: value`, `Name;` for an empty one, or `@file`.
  mutating func addHeader(_ text: MappedText) {
    let start = text.range.lowerBound
    if text.bytes.first == ASCII.at || text.bytes.starts(with: "${".utf8) {
      isOpen = true
      return
    }
    guard let colon = text.bytes.firstIndex(where: { $0 == ASCII.colon || $0 == ASCII.semicolon })
    else { return }
    headers.append(
      Field(
        name: text[start..<colon], value: text[colon + 1..<text.range.upperBound].trimmed))
  }

  /// The request to one of the URLs.
  func request(to url: ShellWord, _ body: Body) -> Request {
    var request = Request()
    request.substitution.expandsDollars = true
    request.method = method
    request.headers = headers
    request.query = query
    request.isQueryOpen = isQueryOpen || isOpen
    request.isWhole = !isOpen
    request.unreadFiles = unreadFiles
    request.substitution.unexpanded = unexpanded + url.unexpanded.map { url.text[$0] }
    request.body = problems.isEmpty ? body : .unknown
    request.formProblems = problems
    if method == nil, !isOpen { request.impliedMethod = impliedMethod(url) }
    if let first = data.first, !isGet, !isOpen, !data.contains(where: { $0.option == "json" }) {
      request.impliedMediaType = ("application/x-www-form-urlencoded", first.optionPlace)
    }
    return request
  }

  /// The method that curl takes for what is sent.
  private func impliedMethod(_ url: ShellWord) -> (name: String, place: SourceRange) {
    if isHead { return ("HEAD", url.text.place) }
    if isGet { return ("GET", url.text.place) }
    if let first = data.first { return ("POST", first.optionPlace) }
    if let form { return ("POST", form) }
    return upload.map { ("PUT", $0) } ?? ("GET", url.text.place)
  }

  /// The body, which a here-document, a variable or another command may write.
  mutating func takeBody(of command: ShellCommand, in script: ShellScript) -> Body {
    if isGet || isHead { return .absent }
    if let form { return .form(form) }
    guard let first = data.first else { return upload == nil && !isOpen ? .absent : .unknown }
    // Several are joined by `&`, as the fields of a form are, but those of --json by nothing.
    guard data.count == 1 else {
      return first.option == "json" ? .unknown : .form(data[1].optionPlace)
    }
    if first.option == "body-file" { return Self.file(first.text) }
    if first.option == "data-urlencode" { return .form(first.text.place) }
    guard first.option != "data-raw", first.text.bytes.first == ASCII.at else {
      return first.word.expansion == nil
        ? Self.body(first.text) : takeBody(script.resolved(first.word))
    }
    let name = first.text[first.text.range.dropFirst()]
    guard name.equals("-") else { return Self.file(name) }
    return script.input(of: command).map { takeBody($0) } ?? .unknown
  }

  private mutating func takeBody(_ input: ShellCommand.Input) -> Body {
    switch input {
    case .file(let name): return Self.file(name.text)
    case .text(let word):
      if word.expansion != nil { return .unknown }
      // Thousands of calls may send one value.
      unexpanded += word.unexpanded.prefix(Self.mostUnexpanded).map { word.text[$0] }
      return Self.body(word.text)
    }
  }

  private static func body(_ text: MappedText) -> Body {
    text.looksLikeForm ? .form(text.place) : .text { text }
  }

  private static func file(_ name: MappedText) -> Body {
    name.string.contains("${") ? .unknown : .file(name, from: .workingFolder)
  }
}
