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
    // Of other operations it is not known what a refusal means, unless a mistake was found.
    if context.path != nil, context.found.isEmpty { return [] }
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

  /// What is wrong with the request itself, or else what the status can mean.
  private static func causes(of status: Int, _ context: RuleContext) -> [String] {
    let errors = context.found.filter { $0.severity == .error }
    let causes = errors.isEmpty ? context.found.filter { $0.severity == .warning } : errors
    if causes.isEmpty { return StatusMeaning.of(status, scope: context.operation.scopes.first) }
    return causes.map { "cause: \($0.message) [\($0.rule)]" }
  }
}
