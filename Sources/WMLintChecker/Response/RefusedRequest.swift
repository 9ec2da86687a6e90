import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintSchema
import WMLintText

extension Check {
  static let refusedRequest = Check(
    Rule(
      id: "refused-request", group: .response, severity: .note,
      summary: "A recorded update was refused.",
      why:
        "The status says less than it seems: a 404 often masks a 403 or a 400. If the request "
        + "itself is known to be wrong, that is shown as the cause. The tracing id finds the "
        + "refusal in the logs of the API.",
      source: "the thread; the published API of October 2026 (ErrorBody, ININ-Correlation-Id); "
        + "RFC 9110, section 15",
      examples: Examples(
        good: [
          #"{"log": {"entries": [{"request": {"method": "PATCH", "url": "https://api.mypurecloud.com/api/v2/conversations/webmessaging/6f1c2a34-0b7d-4e55-9a10-2f6d8c1b7e90/participants/0d4f3b51-77aa-4c12-8d3e-51b6c0a9f2e4"}, "response": {"status": 202}}]}}"#
        ],
        bad: [
          #"{"log": {"entries": [{"request": {"method": "PATCH", "url": "https://api.mypurecloud.com/api/v2/conversations/webmessaging/6f1c2a34-0b7d-4e55-9a10-2f6d8c1b7e90/participants/0d4f3b51-77aa-4c12-8d3e-51b6c0a9f2e4"}, "response": {"status": 1️⃣404}}]}}"#
        ])),
    onAccepted: .silent
  ) { context in
    guard let response = context.request.response, (400...599).contains(response.status) else {
      return []
    }
    // What a status means is known for updates only; elsewhere only a found mistake explains it.
    if context.path != nil, context.found.isEmpty || !isOfRequest(response.status) { return [] }
    let subject = context.path == nil ? "this update" : "this request"
    let error = ErrorBody(response)
    let verb = response.status < 500 ? "was refused" : "failed"
    let notes = headers(of: response) + causes(of: response.status, context)
    return [
      Finding(
        "\(subject) \(verb) with \(response.status)\(error.phrase)",
        at: response.statusPlace, notes: notes.map { Note($0) })
    ]
  }

  /// The id to trace the refusal by, and how long to wait.
  private static func headers(of response: Response) -> [String] {
    func remark(_ name: String) -> String? {
      response.header(name.lowercased()).map { "\(name) is \($0.string.quoted)" }
    }
    let trace = remark("ININ-Correlation-Id") ?? remark("x-genesys-request-id")
    return [trace, remark("Retry-After")].compactMap { $0 }
  }

  /// Whether a status speaks of what was sent, rather than of who sent it, how often, or of the server.
  private static func isOfRequest(_ status: Int) -> Bool {
    status < 500 && ![401, 408, 429].contains(status)
  }

  /// What is wrong with the request itself, or else what the status can mean.
  private static func causes(of status: Int, _ context: RuleContext) -> [String] {
    let errors = context.found.filter { $0.severity == .error }
    let causes = errors.isEmpty ? context.found.filter { $0.severity == .warning } : errors
    if causes.isEmpty || !isOfRequest(status) {
      return StatusMeaning.of(status, scope: context.operation.scopes.first)
    }
    return causes.map { "cause: \($0.message) [\($0.rule)]" }
  }
}

/// What a status can mean for an update in which no mistake was found.
enum StatusMeaning {
  /// The meanings, most likely first; the scope is the one that the operation needs.
  static func of(_ status: Int, scope: String?) -> [String] {
    let missingScope = scope.map { "perhaps the token lacks the scope \($0), which is a 403" }
    return switch status {
    case 400: [wrongBody, wrongParticipant]
    case 401: ["the token is missing or no longer valid"]
    case 403: [missingScope ?? "the token lacks a permission"]
    case 404: [wrongParticipant, wrongHost, missingScope, wrongBody].compactMap { $0 }
    case 405: ["the path has no such method; an update is a PATCH"]
    case 408, 504: ["there was no answer in time"]
    case 409: ["the conversation was in a state that does not allow it"]
    case 413: ["the body is too large"]
    case 415: ["the Content-Type was not application/json"]
    case 429: ["too many requests; the header Retry-After says how long to wait"]
    case 500...: ["the API itself failed"]
    default: []
    }
  }

  private static let wrongParticipant =
    "perhaps the participant is not in this conversation, or its id is that of a person"
  private static let wrongHost = "perhaps the host or the start of the path is not that of the API"
  private static let wrongBody = "perhaps a value has the wrong type, which is a 400"
}
