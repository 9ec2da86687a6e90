import WMLintRequests
import WMLintText

/// A call of HTTPie, or of xh, which takes the same arguments: `http PATCH URL key=value`.
///
/// Source: the documentation of HTTPie 3.2, "Request items".
struct HTTPieCall {
  private static let names: Set<String> = ["http", "https", "xh", "xhs"]

  /// The options whose value is the next argument.
  private static let takingValues: Set<String> = [
    "-a", "--auth", "-A", "--auth-type", "-o", "--output", "-p", "--print", "-s", "--style",
    "--session", "--session-read-only", "--timeout", "--proxy", "--verify", "--cert",
    "--cert-key", "--ssl", "--max-redirects", "--response-charset", "--response-mime", "--pretty",
    "--format-options", "--boundary", "--default-scheme", "--ciphers",
  ]

  private let script: ShellScript
  private var method: MappedText?
  private var url: ShellWord?
  private var headers: [Field] = []
  private var query: [Field] = []

  /// The members of the body, as JSON; `nil` once one is not known.
  private var members: TextBuilder?
  private var hasMembers = false
  private var form: SourceRange?
  private var raw: MappedText?

  /// The request that a command sends, if it is a call of HTTPie.
  static func request(of command: ShellCommand, in script: ShellScript) -> Request? {
    guard let name = command.words.first, names.contains(name.text.string) else { return nil }
    var call = HTTPieCall(script: script, members: TextBuilder(in: script.text.map.source))
    var rest = command.words.dropFirst()
    while let word = rest.popFirst() { call.read(word, &rest) }
    guard var request = call.request else { return nil }
    request.place = script.text[command.range ?? 0..<0].place
    if call.method == nil {
      request.impliedMethod = (call.hasMembers || call.raw != nil ? "POST" : "GET", name.text.place)
    }
    return request
  }

  /// What a command gives `--auth`, if it is a call of HTTPie: `name:password`, or a token.
  static func authentications(of command: ShellCommand) -> [MappedText] {
    guard let name = command.words.first, names.contains(name.text.string) else { return [] }
    let words = command.words.map(\.text)
    return words.indices.dropFirst().compactMap { index in
      let word = words[index]
      if word.equals("-a") || word.equals("--auth") {
        return index + 1 < words.endIndex ? words[index + 1] : nil
      }
      let option = ["--auth=", "-a"].first { word.starts(with: $0) }
      return option.map { word.dropFirst($0.utf8.count) }
    }
  }

  private init(script: ShellScript, members: TextBuilder) {
    self.script = script
    self.members = members
  }

  private var request: Request? {
    guard let url, case .text(let value) = script.resolvedURL(url) else { return nil }
    var request = Request()
    request.substitution.expandsDollars = true
    request.substitution.variables = script.variables
    request.endpoint = script.variables.substituted(inURL: value.text)
    request.pathParameters = script.variables.ids(inURL: value.text)
    request.method = method
    request.headers = headers
    request.query = query
    request.body = body
    // What comes on standard input is not seen.
    request.isWhole = hasMembers || raw != nil
    return request
  }

  private var body: Body {
    if let raw { return .text { raw } }
    // Without an item no form is sent.
    guard hasMembers else { return .unknown }
    if let form { return .form(form) }
    guard var text = members else { return .unknown }
    text.append("}".utf8, standingFor: url?.text.place ?? script.text.place)
    let whole = text.text
    return .text { whole }
  }

  private mutating func read(_ word: ShellWord, _ rest: inout ArraySlice<ShellWord>) {
    let text = word.text
    if text.bytes.first == ASCII.hyphen {
      switch text.string {
      case "-f", "--form", "--multipart": form = text.place
      case "--raw": raw = rest.popFirst()?.text
      default:
        if text.starts(with: "--raw=") {
          raw = text[text.range.lowerBound + 6..<text.range.upperBound]
        } else if Self.takingValues.contains(text.string) {
          _ = rest.popFirst()
        }
      }
      return
    }
    if url == nil {
      let isMethod = text.bytes.allSatisfy(ASCII.isCapital)
      if method == nil, isMethod, !text.isEmpty { method = text } else { url = word }
    } else {
      readItem(word)
    }
  }

  /// Reads `key=value`, `key:=json`, `key==value` or `Name:value`.
  private mutating func readItem(_ word: ShellWord) {
    let text = word.text
    let signs: [UInt8] = [ASCII.equals, ASCII.colon, ASCII.at]
    guard !word.mayBeSeveralWords, let sign = text.bytes.firstIndex(where: signs.contains),
      sign == text.range.lowerBound || text.storage[sign - 1] != ASCII.backslash
    else { return addUnknown() }
    let name = text[text.range.lowerBound..<sign]
    let next = sign + 1 < text.range.upperBound ? text.storage[sign + 1] : 0
    func rest(_ count: Int) -> MappedText {
      text[min(sign + count, text.range.upperBound)..<text.range.upperBound]
    }
    switch (text.storage[sign], next) {
    case (ASCII.equals, ASCII.equals): query.append(Field(name: name, value: rest(2)))
    case (ASCII.equals, _): addMember(name, rest(1), isRaw: false)
    case (ASCII.colon, ASCII.equals): addMember(name, rest(2), isRaw: true)
    case (ASCII.colon, _): headers.append(Field(name: name, value: rest(1)))
    default: addUnknown()
    }
  }

  private mutating func addUnknown() {
    hasMembers = true
    members = nil
  }

  private mutating func addMember(_ name: MappedText, _ value: MappedText, isRaw: Bool) {
    // A key with brackets is a path in the body, and a value with `@` before it a file.
    let isPlain = [name, isRaw ? name : value].allSatisfy { piece in
      piece.bytes.allSatisfy { $0 >= ASCII.space && $0 != ASCII.quote && $0 != ASCII.backslash }
    }
    guard isPlain, value.bytes.first != ASCII.at,
      !name.bytes.contains(ASCII.openBracket), var text = members
    else { return addUnknown() }
    let mark = Array("\"".utf8)
    text.append(
      (hasMembers ? Array(", ".utf8) : Array("{".utf8)) + mark, standingFor: name.place)
    text.append(name)
    text.append("\": ".utf8, standingFor: name.place)
    if !isRaw { text.append(mark, standingFor: value.place) }
    text.append(value)
    if !isRaw { text.append(mark, standingFor: value.place) }
    members = text
    hasMembers = true
  }
}
