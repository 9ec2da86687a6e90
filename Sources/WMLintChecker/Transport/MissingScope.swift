import WMLintDiagnostics
import WMLintRequests
import WMLintSchema

extension Check {
  static let missingScope = Check(
    Rule(
      id: "missing-scope", group: .transport,
      summary: "The token lacks the scope that the operation needs.",
      why: "The OAuth token must include conversation:participant:write; without it the answer is "
        + "403, which a 404 often masks.",
      source: "the thread",
      examples: Examples(
        good: [
          #"{"method": "PATCH", "scopes": "conversation:*", "body": {"attributes": {"tier": "gold"}}}"#
        ],
        bad: [
          #"{"method": "PATCH", "scopes": 1️⃣["analytics"], "body": {"attributes": {"tier": "gold"}}}"#
        ]))
  ) { inspection in
    guard let needed = inspection.operation.scopes.first else { return [] }
    let given = (inspection.request.scopes?.names ?? []) + inspection.scopes
    guard inspection.request.scopes != nil || !inspection.scopes.isEmpty,
      !given.contains(where: { holds($0, needed) })
    else { return [] }
    let place = inspection.request.scopes?.place ?? inspection.request.place
    return [
      Finding(
        "the token lacks the scope \(needed.quoted)", help: "add \(needed)", at: place)
    ]
  }

  /// Whether a scope is the needed one, or a wildcard that holds it.
  private static func holds(_ scope: String, _ needed: String) -> Bool {
    if scope == needed || scope == "*" { return true }
    return scope.hasSuffix(":*") && needed.hasPrefix(scope.dropLast())
  }
}
