import WMLintRequests
import WMLintText

/// Programs that put the beginning of every path before what their clients are given:
/// `config.url = "/api/v2" + config.url`.
extension CodeRequestReader {
  private static let beginning = WordSearch("api/v2", by: "/v")

  /// Operators that join strings, except in PHP.
  private static let joining = ["+", "+=", "<>", "&"]

  /// Members that a request has its URL in, in lower case.
  private static let members: Set<String> = [
    "baseurl", "path", "pathname", "prefixurl", "requesturi", "uri", "url",
  ]

  /// Whether a program puts something before the paths that its clients are given.
  static func completesPaths(_ code: Code, _ names: Bindings) -> Bool {
    code.tokens.indices.contains { putsBeginning($0, in: code) }
      || hooks(code, names).contains { setsURL($0, in: code) }
  }

  /// Whether a text is the beginning of all paths, which is put before something that is not known.
  private static func putsBeginning(_ index: Int, in code: Code) -> Bool {
    guard code.isText(index) else { return false }
    let token = code.tokens[index]
    let text = code.text[token.content]
    guard beginning.finds(in: text) else { return false }
    let string = text.string
    // What has blanks in it is only logged: `GET /api/v2/…`.
    if string.contains(" ") { return false }
    let isEnd = string.hasSuffix("api/v2") || string.hasSuffix("api/v2/")
    if isEnd, !token.closesText { return true }
    let sign = index + 1
    let isJoined =
      code.isSymbol(sign, code.language.concatenation) || code.isSymbol(sign, among: joining)
    if isEnd, isJoined { return code.isName(sign + 1) || code.isSymbol(sign + 1, "(") }
    return ["api/v2%s", "api/v2/%s", "api/v2%@", "api/v2{", "api/v2/{}", "api/v2/{0}"]
      .contains(where: string.contains)
  }

  /// Whether a function that is given each request sets its URL.
  private static func setsURL(_ function: Range<Int>, in code: Code) -> Bool {
    function.contains { index in
      code.isName(index) && members.contains(code.word(index).lowercased())
        && code.isSymbol(index + 1, among: ["=", "+=", ":"])
    }
  }

  /// Whether a path goes behind the base of a client alone, where the program may put more between.
  func mayBeCompleted(_ request: Request, by client: CodeClient) -> Bool {
    guard completesPaths, let base = client.base?.text, let endpoint = request.endpoint else {
      return false
    }
    return endpoint.bytes.starts(with: base.bytes) && !Self.beginning.finds(in: endpoint)
  }
}
