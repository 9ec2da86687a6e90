import WMLintDiagnostics
import WMLintRequests
import WMLintSchema
import WMLintText

extension Check {
  static let missingScope = Check(
    Rule(
      id: "missing-scope", group: .transport,
      summary: "The token lacks the scope that the operation needs.",
      why: "The OAuth token must include conversation:participant:write; without it the answer is "
        + "403, which a 404 often masks. By the published API the update of attributes needs no "
        + "permission, and that of a participant one of several.",
      source: "the thread; the published API of October 2026 (permissions)",
      examples: Examples(
        good: [
          #"{"method": "PATCH", "scopes": "conversation:*", "body": {"attributes": {"tier": "gold"}}}"#
        ],
        bad: [
          #"{"method": "PATCH", "scopes": 1️⃣["analytics"], "body": {"attributes": {"tier": "gold"}}}"#,
          Example(
            #"{"method": "PATCH", "scopes": 1️⃣["conversation:call:add"], "body": {"state": "disconnected"}}"#,
            contract: "published"),
        ])),
    onAccepted: .silent, needs: .scopes
  ) { context in
    if context.request.scopes == nil, context.scopes.isEmpty { return [] }
    let needed = context.operation.scopes
    let given = (context.request.scopes?.names ?? []) + context.scopes
    if let path = context.path {
      let place = context.request.scopes?.place ?? context.request.place
      return path.operation.map { published($0, given, at: place) } ?? []
    }
    guard !needed.isEmpty, !given.contains(where: { scope in needed.contains { holds(scope, $0) } })
    else { return [] }
    let place = context.request.scopes?.place ?? context.request.place
    if needed.count == 1 {
      let scope = needed[0]
      return [Finding("the token lacks the scope \(scope.quoted)", help: "add \(scope)", at: place)]
    }
    return [
      Finding(
        "the token has none of the permissions of which this operation needs one",
        help: "it needs \(needed.listed(by: "or"))", at: place,
        // What has not the form of a permission may be a scope that holds it.
        severity: given.contains(where: isPermission) ? nil : .warning)
    ]
  }

  /// What an operation of the published API needs that none of the names gives: permissions beside
  /// permissions, scopes beside scopes.
  private static func published(
    _ operation: Operation, _ given: [String], at place: SourceRange
  ) -> [Finding] {
    func lacks(_ needed: String) -> Bool { !given.contains { holds($0, needed) } }
    let isWide = given.contains { $0.hasSuffix("*") }
    if given.contains(where: isPermission), !isWide, let permissions = operation.permissions {
      let missing = permissions.names.filter(lacks)
      let isMissing =
        permissions.areAllNeeded
        ? !missing.isEmpty : !missing.isEmpty && missing.count == permissions.names.count
      if isMissing {
        return [
          Finding(
            "the token lacks what this operation needs",
            help: "it needs \(missing.listed(by: permissions.areAllNeeded ? "and" : "or"))",
            at: place)
        ]
      }
    }
    guard operation.areScopesKnown, !operation.scopes.isEmpty, !isWide,
      given.contains(where: { !isPermission($0) }), operation.scopes.allSatisfy(lacks)
    else { return [] }
    return [
      Finding(
        "the token lacks the scope that this operation needs",
        help: "it needs \(operation.scopes.listed(by: "or"))", at: place)
    ]
  }

  /// Whether a text is `domain:entity:action`.
  private static func isPermission(_ text: String) -> Bool {
    text.split(separator: ":", omittingEmptySubsequences: false).count == 3
  }

  /// Whether a scope is the needed one, or a wildcard that holds it.
  private static func holds(_ scope: String, _ needed: String) -> Bool {
    if scope == needed || scope == "*" { return true }
    return scope.hasSuffix(":*") && needed.hasPrefix(scope.dropLast())
  }
}
