import WMLintDiagnostics
import WMLintRequests
import WMLintSchema
import WMLintText

extension Check {
  static let missingScope = Check(
    Rule(
      id: "missing-scope", group: .transport,
      summary: "The token lacks the scope that the operation needs.",
      why:
        "The OAuth token must include conversation:participant:write; without it the answer is "
        + "403, which a 404 often masks. For all other operations names such as "
        + "routing:queue:view are compared with the permissions that the published API asks for, "
        + "and names such as routing or routing:readonly with its scopes, of which any one will "
        + "do. If none of the given names is of the kind that the API asks for, nothing is "
        + "reported.",
      source: "the thread; the published API of October 2026 (permissions, scopes)",
      examples: Examples(
        good: [
          #"{"method": "PATCH", "scopes": "conversation:*", "body": {"attributes": {"tier": "gold"}}}"#
        ],
        bad: [
          #"{"method": "PATCH", "scopes": 1️⃣["analytics"], "body": {"attributes": {"tier": "gold"}}}"#,
          Example(
            #"{"method": "PATCH", "scopes": 1️⃣["conversation:call:add"], "body": {"state": "disconnected"}}"#,
            contract: "published"),
          #"{"url": "GET https://api.mypurecloud.com/api/v2/routing/queues", "scopes": 1️⃣["analytics"]}"#,
        ])),
    onAccepted: .silent, needs: .scopes
  ) { context in
    if context.request.scopes == nil, context.scopes.isEmpty { return [] }
    let given = (context.request.scopes?.names ?? []) + context.scopes
    let place = context.request.scopes?.place ?? context.request.place
    if context.path == nil, context.contract.name == Contract.thread.name {
      let needed = context.operation.scopes.filter { lacks($0, given) }
      return needed.first.map {
        [Finding("the token lacks the scope \($0.quoted)", help: "add \($0)", at: place)]
      } ?? []
    }
    guard let operation = context.path?.operation ?? described(context),
      let words = permissions(operation, given) ?? scopes(operation, given)
    else { return [] }
    let api = context.contract.api
    return [Finding(words.message, in: api, help: words.help, at: place)]
  }

  /// What the published API says of the update of a participant.
  private static func described(_ context: RuleContext) -> Operation? {
    let api = context.contract.api
    let segments = context.operation.path.segments.map { segment -> PathTable.Written in
      if case .literal(let word) = segment { .literal(word) } else { .id }
    }
    guard case .current(let path, _) = api.paths.match(segments) else { return nil }
    return api.operation(path, context.operation.method)
  }

  /// The permissions that the operation needs, if the given ones do not include one.
  private static func permissions(
    _ operation: Operation, _ given: [String]
  ) -> (message: String, help: String)? {
    // The thread's scope looks like a permission, but there is no such permission.
    let known = given.filter { isPermission($0) && !threadScopes.contains($0) }
    guard !known.isEmpty, let needed = operation.permissions else { return nil }
    let names = needed.names.filter(isPermission)
    let missing = names.filter { lacks($0, given) }
    if needed.areAllNeeded {
      return missing.isEmpty
        ? nil
        : (
          "the token lacks permissions that this operation needs",
          "it needs \(missing.listed(by: "and")) as well"
        )
    }
    // Another name may be a role.
    guard names.count == needed.names.count, missing.count == names.count else { return nil }
    return (
      names.count == 1
        ? "the token lacks the permission that this operation needs"
        : "this operation needs a permission that the token lacks",
      "it needs \(names.listed(by: "or"))"
    )
  }

  /// The scopes that the operation needs, if the given ones do not include one.
  private static func scopes(
    _ operation: Operation, _ given: [String]
  ) -> (message: String, help: String)? {
    // A name that ends with an asterisk is not a scope, and may mean any of them.
    guard operation.areScopesKnown, !operation.scopes.isEmpty,
      given.contains(where: { !isPermission($0) && $0.last != "*" }),
      operation.scopes.allSatisfy({ lacks($0, given) })
    else { return nil }
    return (
      "the token lacks the scope that this operation needs",
      "it needs \(operation.scopes.listed(by: "or"))"
    )
  }

  private static let threadScopes = Set(Contract.thread.operations.flatMap(\.scopes))

  private static func lacks(_ needed: String, _ given: [String]) -> Bool {
    !given.contains { holds($0, needed) }
  }

  /// Whether a text is `domain:entity:action`.
  private static func isPermission(_ text: String) -> Bool {
    text.split(separator: ":", omittingEmptySubsequences: false).count == 3
  }

  /// Whether a scope is the needed one or includes it: by a wildcard, or without `:readonly`.
  private static func holds(_ scope: String, _ needed: String) -> Bool {
    if scope == needed || scope == "*" || scope + ":readonly" == needed { return true }
    return scope.hasSuffix(":*") && needed.hasPrefix(scope.dropLast())
  }
}
