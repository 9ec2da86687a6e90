import WMLintRequests
import WMLintText

/// A call of a function of the script's own that sends what it is given: `gc_api PATCH /api/v2/… "$body"`.
enum ShellHelperCall {
  /// Words in the names of functions that send.
  private static let sending: Set<String> = [
    "api", "call", "curl", "gc", "genesys", "http", "purecloud", "request", "rest", "send",
  ]

  /// Words in the names of functions that only log or describe a request.
  private static let speaking: Set<String> = [
    "assert", "cat", "check", "debug", "echo", "error", "expect", "info", "log", "mock", "print",
    "printf", "stub", "test", "warn",
  ]

  private static let methods: Set<String> = ["DELETE", "GET", "PATCH", "POST", "PUT"]

  /// The request that a command sends, if its name says so and its arguments are a method and a path.
  static func request(of command: ShellCommand, in script: ShellScript) -> Request? {
    guard let name = command.words.first, name.expansion == nil, !name.isQuoted else { return nil }
    let words = NameWords.of(name.text.string)
    guard words.count > 1, words.contains(where: sending.contains),
      !words.contains(where: speaking.contains)
    else { return nil }
    var request = Request()
    for word in command.words.dropFirst() {
      guard case .text(let value) = script.resolvedURL(word) else { continue }
      if request.method == nil, methods.contains(value.text.string.uppercased()) {
        request.method = value.text
      } else if request.endpoint == nil, isPath(value.text) {
        request.endpoint = script.variables.substituted(inURL: value.text)
        request.pathParameters = script.variables.ids(inURL: value.text)
      } else if case .absent = request.body, request.endpoint != nil {
        request.body = body(value)
      }
    }
    guard request.method != nil, let endpoint = request.endpoint,
      endpoint.starts(with: "http") || !OtherProduct.isNamed(in: name.text.string)
    else { return nil }
    request.mayGoElsewhere =
      !endpoint.starts(with: "http") && OtherProduct.isOfAnotherSystem(name.text.string)
    request.isPartlyKnown = true
    request.isQueryOpen = true
    if case .absent = request.body { request.body = .unknown }
    request.substitution.expandsDollars = true
    request.substitution.variables = script.variables
    request.place = script.text[command.range ?? 0..<0].place
    return request
  }

  private static func isPath(_ text: MappedText) -> Bool {
    text.starts(with: "/") && WordSearch("api/v2/").finds(in: text) || text.starts(with: "https://")
  }

  /// An argument that begins as JSON does; what else it may be is not known.
  private static func body(_ word: ShellWord) -> Body {
    let first = word.text.bytes.first { $0 > ASCII.space }
    let isJSON =
      word.expansion == nil && first == ASCII.openBrace
      && !word.text.starts(with: "${")
    let text = word.text
    return isJSON ? .text { text } : .unknown
  }
}
