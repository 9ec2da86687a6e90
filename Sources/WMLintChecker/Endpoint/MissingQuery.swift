import WMLintDiagnostics
import WMLintRequests
import WMLintSchema
import WMLintText

extension Check {
  static let missingQuery = Check(
    Rule(
      id: "missing-query", group: .endpoint,
      summary: "A query parameter that the operation requires is missing.",
      why:
        "Reported only where the whole URL is visible: in data actions, calls of curl, "
        + "recordings, collections, request files, and in programs where one call sends to a "
        + "literal URL with options that are all known. Not reported where a placeholder may hold "
        + "the query.",
      source: "the published API of October 2026",
      examples: Examples(
        good: [
          #"{"url": "GET https://api.mypurecloud.com/api/v2/coaching/appointments?userIds={{ids}}"}"#
        ],
        bad: [
          #"{"url": "GET https://api.mypurecloud.com1️⃣/api/v2/coaching/appointments"}"#
        ])),
    onAccepted: .silent
  ) { context in
    guard !context.request.isPartlyKnown || context.request.isQuerySeen, let path = context.path,
      let operation = path.operation,
      let query = context.query, !query.isOpen, !path.mayHoldQuery
    else { return [] }
    // A misspelt name is reported as an unknown parameter.
    let misspelt = query.unknown(to: operation).compactMap { $0.nearest(in: operation)?.name }
    let missing = operation.parameters.filter { parameter in
      parameter.place == .query && parameter.isRequired && parameter.defaultValue == nil
        && !query.contains(parameter.name) && !misspelt.contains(parameter.name)
    }
    guard let first = missing.first else { return [] }
    let names = missing.map(\.name).listed
    let subject =
      missing.count == 1
      ? "the query parameter \(names) is missing" : "the query parameters \(names) are missing"
    let values = missing.count == 1 && (1...8).contains(first.values.count) ? first.values : []
    return [
      Finding(
        subject, in: path.api,
        help: values.isEmpty ? nil : "it takes \(values.listed(by: "or"))",
        at: path.url.query.flatMap { $0.isEmpty ? nil : $0.place } ?? path.url.path.place)
    ]
  }
}

extension PublishedPath {
  /// Whether the last segment of the path may hold a query; an id does not.
  fileprivate var mayHoldQuery: Bool {
    if case .placeholder? = segments.last { true } else { false }
  }
}
