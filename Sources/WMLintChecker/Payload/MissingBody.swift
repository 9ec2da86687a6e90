import WMLintDiagnostics
import WMLintRequests
import WMLintSchema
import WMLintText

extension Check {
  static let missingBody = Check(
    Rule(
      id: "missing-body", group: .payload, severity: .warning,
      summary: "The operation requires a body, and none is sent.",
      why:
        "The body says what the operation is to do. Reported only where the whole request is "
        + "visible: in calls of curl, request files with headers, recordings and collections.",
      source: "the published API of October 2026",
      examples: Examples(
        good: [
          Example(
            """
            curl -X POST -H 'Content-Type: application/json' -d '{"name": "north"}' \
            https://api.mypurecloud.com/api/v2/routing/skills
            """)
        ],
        bad: [
          Example("curl -X 1️⃣POST https://api.mypurecloud.com/api/v2/routing/skills")
        ])),
    onAccepted: .silent
  ) { context in
    guard context.request.isWhole, case .absent = context.request.body, let path = context.path,
      let operation = path.operation, operation.isBodyRequired
    else { return [] }
    return [
      Finding(
        "no body is sent, and this operation requires one", in: path.api,
        help: operation.bodyName.isEmpty ? nil : "send a body: \(operation.bodyName)",
        at: path.method?.place ?? context.request.impliedMethod?.place ?? path.url.path.place)
    ]
  }
}
