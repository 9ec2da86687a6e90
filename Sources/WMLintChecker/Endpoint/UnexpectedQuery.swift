import WMLintDiagnostics
import WMLintRequests
import WMLintText

extension Check {
  static let unexpectedQuery = Check(
    Rule(
      id: "unexpected-query", group: .endpoint, severity: .warning,
      summary: "The URL has a query, and the operation takes none.",
      why: "The update of a participant has no query parameters; what is meant to be stored stands "
        + "in the body.",
      source: "the published API of October 2026: no participant update has one",
      examples: Examples(
        good: [Example.rightRequest],
        bad: [
          #"{"path": "/api/v2/conversations/webmessaging/{c}/participants/{p}?1️⃣acw=30"}"#
        ])),
    onAccepted: .silent
  ) { context in
    guard let endpoint = context.endpoint, endpoint.participant != nil else { return [] }
    var places = context.request.query.map(\.name.place)
    if let query = endpoint.url.query, !query.isEmpty { places.append(query.place) }
    return places.map {
      Finding("this operation takes no query parameters", help: "remove the query", at: $0)
    }
  }
}
